/**
 * Every word that Postil says in English, as ICU messages by feature. English comes first: the types of all keys and
 * their arguments are read from this file. A key is a feature and a name; a message that nothing shows fails the check.
 */
export const en = {
  // The words of the field, which all features share (docs/words.md)
  'tag.claim': 'Claim',
  'tag.evidence': 'Evidence',
  'tag.assessment': 'Assessment',
  'tag.claim-with-article': 'a claim',
  'tag.evidence-with-article': 'evidence',
  'tag.assessment-with-article': 'an assessment',
  'relation.supports': 'supports',
  'relation.challenges': 'challenges',
  'relation.based-on': 'is based on',
  'relation.supported': 'is supported by',
  'relation.challenged': 'is challenged by',
  'relation.basis': 'is a basis of',
  'relation.part-supports': 'supports',
  'relation.part-challenges': 'challenges',
  'relation.part-based-on': 'based on',
  'relation.part-supported': 'supported by',
  'relation.part-challenged': 'challenged by',
  'relation.part-basis': 'basis of',
  'confidence.low': 'Low',
  'confidence.moderate': 'Moderate',
  'confidence.high': 'High',
  'likelihood.almost-no-chance': 'almost no chance / remote',
  'likelihood.very-unlikely': 'very unlikely / highly improbable',
  'likelihood.unlikely': 'unlikely / improbable',
  'likelihood.roughly-even-chance': 'roughly even chance / roughly even odds',
  'likelihood.likely': 'likely / probable',
  'likelihood.very-likely': 'very likely / highly probable',
  'likelihood.almost-certain': 'almost certain / nearly certain',
  'likelihood.printed-almost-no-chance': 'almost no chance / remote',
  'likelihood.printed-very-unlikely': 'very unlikely / highly improbable',
  'likelihood.printed-unlikely': 'unlikely / improbable (improbably)',
  'likelihood.printed-roughly-even-chance': 'roughly even chance / roughly even odds',
  'likelihood.printed-likely': 'likely / probable (probably)',
  'likelihood.printed-very-likely': 'very likely / highly probable',
  'likelihood.printed-almost-certain': 'almost certain(ly) / nearly certain',
  'likelihood.with-range': '{wordings} · {from}–{to} %',
  'likelihood.rule-icd-203': 'ICD 203 prints these words for this band.',
  'likelihood.rule-mixed-rows':
    'The adverb of one row of ICD 203 with the term of the other: the same band, in neither wording.',
  'likelihood.rule-compared': 'Says which of several is likelier, not how likely it is: no band.',
  'likelihood.rule-graded': 'ICD 203 does not know this degree: no band.',
  'likelihood.rule-negated': 'A denied term may mean any other band: no band.',
  'likelihood.rule-undefined': 'Estimative, but ICD 203 gives it no band.',
  'confidence.rule-level': 'Names this level of confidence.',
  'confidence.rule-adverb': 'The level as an adverb.',
  'confidence.rule-other-level': 'A level between or beyond the three.',
  'confidence.rule-negated': 'A denied level leaves the others open.',

  // Actions: what has just been done or could not be
  'actions.relation-to-itself': 'An annotation cannot be related to itself. Choose another one.',
  'actions.relation-does-not-fit':
    'These two cannot be related: evidence supports or challenges a claim or an assessment, and an assessment is based on claims, evidence or other assessments.',
  'actions.relation-twice': 'This relation is there already.',
  'actions.relation-circle':
    'This would make an assessment its own basis: the other one already rests on it.',
  'actions.changed-elsewhere':
    'Another window changed this first, so nothing was changed here. Look at what it says now and try again.',
  'actions.paper-gone':
    'This paper was removed from the library in another window, so nothing was changed here. Undo brings it back with all that was tagged in it; opening its file again brings back the text alone.',
  'actions.not-saved':
    'This could not be saved, and nothing was changed ({reason}). Free some space on the disk, or save the library to a file, and try again.',
  'actions.note-not-saved':
    'The note could not be saved yet ({reason}). It is kept here and tried again by itself; do not close this window before it is saved. Free some space on the disk if that is full.',
  'actions.begins-with': 'Begins with “{words}”',
  'actions.ends-with': 'Ends with “{words}”',
  // Annotations: list, item, filter
  // App: window, bars, notices, start
  'app.unreadable-records':
    '{count, plural, one {# record in the database cannot be read and is left out here} other {# records in the database cannot be read and are left out here}}; everything else is as it was. What cannot be read stays in the database untouched: please report it.',
  'app.unreadable-record':
    '{table, select, annotations {Annotation} relations {Relation} dismissals {Dismissal} sharedSets {Claim set} other {Decision}} {id} of “{title}”: {faults}',
  // Check: holes in the argument
  'check.claim-without-evidence': 'Claims without evidence',
  'check.claim-without-evidence-rule':
    'A claim that no evidence supports. Relate evidence to it, or say why none is needed.',
  'check.unused-evidence': 'Evidence that nothing uses',
  'check.unused-evidence-rule':
    'Evidence that supports or challenges nothing, and on which nothing is based.',
  'check.assessment-without-basis': 'Assessments without basis',
  'check.assessment-without-basis-rule':
    'An assessment that is based on nothing and that no evidence supports.',
  'check.assessment-without-likelihood': 'Assessments without likelihood',
  'check.assessment-without-likelihood-rule': 'An assessment for which no band of likelihood is set.',
  'check.mixed-likelihood-wordings': 'Both rows of likelihood terms',
  'check.mixed-likelihood-wordings-rule':
    'The passage uses terms of both rows of ICD 203 (“likely” and “probable”), which readers may take for different degrees. ICD 203, D.6.e(2)(a).',
  'check.likelihood-with-confidence': 'Likelihood and confidence in one sentence',
  'check.likelihood-with-confidence-rule':
    'One sentence gives a likelihood and a level of confidence, which readers take for one another. ICD 203, D.6.e(2)(b).',
  'check.untagged-paragraph': 'Untagged paragraphs',
  'check.untagged-paragraph-rule': 'A paragraph, list item or quotation in which nothing is tagged.',
  // Colleagues: sets of others, import, review, rounds
  'colleagues.sets-of': '{count, plural, one {the claim set of {names}} other {the claim sets of {names}}}',
  'colleagues.set-count': '{count, plural, one {# claim set} other {# claim sets}}',
  'colleagues.match-same': 'For the very paper: file and text have the same hashes.',
  'colleagues.match-same-text': 'For the very text, made of another file (“{file}”).',
  'colleagues.match-same-source':
    'For the same file, read by another version of the reader ({reader}, here {here}): the texts differ.',
  'colleagues.match-revised': 'For another text of the same paper: {signs} are the same.',
  'colleagues.match-doubtful':
    'Perhaps for another text of the paper: only {sign} is the same. Take it if you know that it is.',
  'colleagues.sign-title': 'the title',
  'colleagues.sign-number': 'the number in the series',
  'colleagues.sign-source-name': 'the name of the file',
  'colleagues.here-none': 'New: nothing of this analyst is here on this paper.',
  'colleagues.here-older': 'Newer than the set here (of {moment}), whose place it takes.',
  'colleagues.here-newer': 'Older than the set here (of {moment}), whose place it would take.',
  'colleagues.here-same': 'The very set that is here already.',
  'colleagues.here-changed': 'As old as the set here, and says something else. It would take its place.',
  'colleagues.here-undated':
    '{count, plural, one {# annotation} other {# annotations}} of {name} came with a library, and nobody knows how old they are. It would take their place.',
  'colleagues.contents':
    '{annotations, plural, one {# annotation} other {# annotations}}, {relations, plural, one {# relation} other {# relations}}',
  'colleagues.contents-of-consensus':
    '{annotations, plural, one {# annotation} other {# annotations}}, {relations, plural, one {# relation} other {# relations}}, {decisions, plural, one {# decision} other {# decisions}}',
  'colleagues.placed-exact':
    '{count, plural, one {# exactly where it was} other {# exactly where they were}}',
  'colleagues.placed-moved-whole': '{count, number} moved, word for word',
  'colleagues.placed-moved-partly':
    '{count, number} moved, {whole, number} of them word for word; the least sure with a score of {least} of 1',
  'colleagues.placed-moved': '{count, number} moved; the least sure with a score of {least} of 1',
  'colleagues.placed-kept': '{count, number} where you have put them',
  'colleagues.placed-doubtful': '{count, number} in doubt, for you to review',
  'colleagues.placed-orphaned': '{count, number} not found in this text',
  'colleagues.placed-waiting':
    '{count, plural, one {# relation, dismissal or decision waits for these} other {# relations, dismissals or decisions wait for these}}',
  'colleagues.refused-no-paper':
    'It is about “{title}” ({file}), which is not in this library. Open that paper, and import the file again.',
  'colleagues.refused-own':
    'This is your own work, or a consensus made here: what is here is the original. To move your work to another machine, use Save library and Open library.',
  'colleagues.refused-outdated':
    '“{file}” has a set of the same analyst that is at least as new, and only one can stand.',
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
  'undo.set-up': 'first start',
  'undo.rename-analyst': 'change of name',
  'undo.switch-analyst': 'change of analyst',
  'undo.add-papers': '{count, plural, one {opening a paper} other {opening # papers}}',
  'undo.remove-paper': 'removing “{title}”',
  'undo.tag': 'tagging as {tag, select, claim {claim} evidence {evidence} other {assessment}}',
  'undo.retag': 'making it {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.edit-note': 'editing a note',
  'undo.edit-labels': 'editing labels',
  'undo.set-likelihood': 'setting the likelihood',
  'undo.set-confidence': 'setting the confidence',
  'undo.relate':
    'relating ({relation, select, supports {supports} challenges {challenges} other {is based on}})',
  'undo.remove-relation':
    'removing a relation ({relation, select, supports {supports} challenges {challenges} other {is based on}})',
  'undo.dismiss': 'dismissing a finding',
  'undo.withdraw-dismissal': 'taking a dismissal back',
  'undo.move-passage-end': 'moving the {end, select, start {start} other {end}} of a passage',
  'undo.add-passage':
    'adding a passage to {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.remove-passage':
    'removing a passage from {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.split-annotation':
    'splitting {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.delete-annotation':
    'deleting {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.merge-library': 'opening a library',
  'undo.import-claim-sets':
    'importing {count, plural, one {the claim set of {names}} other {the claim sets of {names}}}',
  'undo.import-many': 'importing {count, plural, one {# claim set} other {# claim sets}}',
  'undo.remove-shared-set': 'removing the claim set of {name}',
  'undo.hide-shared-set': 'hiding the claim set of {name}',
  'undo.show-shared-set': 'showing the claim set of {name}',
  'undo.open-sealed-sets': 'closing my round',
  'undo.place-annotation': 'placing {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.leave-out-annotation':
    'leaving out {tag, select, claim {a claim} evidence {evidence} other {an assessment}}',
  'undo.settle': 'deciding on “{words}”',
  'undo.settle-agreeing': 'settling {count, plural, one {# case} other {# cases}} in one go',
  'undo.withdraw-decision': 'withdrawing what was decided on “{words}”',
} as const;
