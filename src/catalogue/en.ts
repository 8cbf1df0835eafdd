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
  'file.problem-at': '{path}: {problem}',
  'file.paper-too-large':
    '“{name}” is {size} MB and papers may have up to {most} MB: split it and open the parts.',
  'file.paper-empty': '“{name}” has no text in it: check that it is the right file and that it was saved.',
  'file.paper-binary':
    '“{name}” is not a text file (its byte {byte, number} is a control code): export it as Markdown or plain text and open that.',
  'file.paper-not-utf8':
    '“{name}” is not in UTF-8 (its byte {byte, number} does not fit): save it as UTF-8 in a text editor and open it again.',
  'file.paper-too-deep':
    '“{name}” has lists or quotations nested too deep to be read: take some of the nesting out, or open it as plain text (.txt).',
  'file.paper-too-deep-in-line':
    '“{name}” has lists or quotations nested too deep to be read (its line {line, number}): take some of the nesting out, or open it as plain text (.txt).',
  'file.paper-unreadable':
    '“{name}” could not be read, which is a fault of Postil ({reason}): open it as plain text (.txt), and please report it.',
  'file.too-large': 'The file is larger than {megabytes, number} MB.',
  'file.larger-than-any':
    'The file is larger than a {file, select, library {library} other {claim set}} can be.',
  'file.not-json': 'The file is not complete JSON ({reason}).',
  'file.not-utf8': 'The file is not UTF-8 text.',
  'file.other-format':
    'The file is not a Postil {file, select, library {library} other {claim set}}: its "format" is not "{format}".',
  'file.no-version': 'The file names no version.',
  'file.newer-version':
    'The file has version {version}; this Postil reads {file, select, library {libraries} other {claim sets}} up to version {newest}. Install a newer Postil.',
  'file.too-many-faults': 'The file has more faults than can be listed.',
  'file.wrong-type':
    'Invalid input: expected {expected, select, string {string} number {number} int {int} boolean {boolean} object {object} array {array} null {null} undefined {undefined} other {another value}}, received {received, select, string {string} number {number} int {int} boolean {boolean} object {object} array {array} null {null} undefined {undefined} other {another value}}',
  'file.wrong-value': 'Invalid input: expected {value}',
  'file.wrong-option': 'Invalid option: expected one of {values}',
  'file.unknown-variant': 'Invalid discriminator value. Expected {values}',
  'file.unknown-keys': 'Unrecognized {count, plural, one {key} other {keys}}: {keys}',
  'file.too-small':
    'Too small: expected {of, select, string {string to have {bound} characters} array {array to have {bound} items} other {number to be {bound}}}',
  'file.too-big':
    'Too big: expected {of, select, string {string to have {bound} characters} array {array to have {bound} items} other {number to be {bound}}}',
  'file.wrong-format': 'Invalid {format, select, datetime {ISO datetime} date {ISO date} other {input}}',
  'file.wrong-shape': 'Invalid input',
  'file.blank-or-padded': 'is empty or has white space at an end',
  'file.label-twice': 'names a label twice',
  'file.analyst-twice': 'names an analyst twice',
  'file.no-reason': 'must say why there is no tag',
  'file.not-among-alternatives': 'must be among the alternatives',
  'file.ends-before-it-begins': 'must lie after `from`',
  'file.no-sha256': 'is not 64 lower-case hexadecimal digits',
  'file.repeated': 'occurs more than once',
  'file.blank': 'is blank',
  'file.splits-character': 'splits a character',
  'file.ends-before-start': 'does not lie after start',
  'file.before-end-of-previous': 'lies before the end of the passage before it',
  'file.beyond-text': 'lies beyond the text ({length} code points)',
  'file.not-in-text': 'is not what the text says there',
  'file.said-of-evidence': 'is said of evidence, which has none',
  'file.unknown-annotation': 'is none of the annotations in the file',
  'file.unknown-person': 'is none of the people in the log',
  'file.unknown-owner': 'is none of the analysts',
  'file.unknown-paper': 'is none of the papers in the file',
  'file.unknown-analyst': 'is none of the analysts in the file',
  'file.not-offered': 'is none of what the alternatives name',
  'file.not-made': 'is nothing in this file',
  'file.wrong-paper-id': 'is not that of its reader and sourceHash',
  'file.wrong-text-hash': 'is not the SHA-256 of paper.text',
  'file.wrong-source-hash': 'is not the hash of the source',
  'file.wrong-hash-of-read-text': 'is not the hash of the text that the reader makes',
  'file.no-paper': 'is no paper ({fault})',
  'file.other-reader': 'is "{said}", and this Postil reads the paper with "{known}"',
  'file.in-other-claim-set': 'occurs in {place} already',
  'file.relation-to-itself': 'leads from an annotation to itself',
  'file.relation-ends': 'leads between tags that it cannot relate',
  'file.relation-cycle': 'makes an assessment its own basis, by way of others',
  'file.id-taken':
    'is used already by {who, select, known {{name}} other {somebody}} in “{where, select, known {{title}} other {another paper}}”',
  'file.id-taken-in-file': 'is used already in “{file}”',
  // Keys: the list of keys, changing them
  // Language: their names, each in itself
  // Library: papers, analysts, opening and saving
  // Map: the argument as a drawing
  // Palette
  // Reader: the text and its marks
  // Undo: what undo and redo name
} as const;
