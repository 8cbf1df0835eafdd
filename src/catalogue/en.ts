/**
 * Every word that Postil says in English, as ICU messages by feature. English comes first: the types of all keys and
 * their arguments are read from this file. A key is a feature and a name; a message that nothing shows fails the check.
 */
export const en = {
  // The words of the field, which all features share (docs/words.md)
  'tag.claim': 'Claim',
  'tag.evidence': 'Evidence',
  'tag.assessment': 'Assessment',

  // Actions: what has just been done or could not be
  // Annotations: list, item, filter
  // App: window, bars, notices, start
  // Check: holes in the argument
  // Colleagues: sets of others, import, review, rounds
  // Command: names and keywords of commands, and why one cannot act
  // Compare: cases, places, who is compared
  // Agreement: coefficients, figures, intervals
  // Consensus: deciding, decisions, departures, reports
  // Details: the chosen annotation
  // File: what is wrong with files that come in
  // Keys: the list of keys, changing them
  // Language: their names, each in itself
  // Library: papers, analysts, opening and saving
  // Map: the argument as a drawing
  // Palette
  // Reader: the text and its marks
  // Undo: what undo and redo name
} as const;
