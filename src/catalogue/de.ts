/** Every word that Postil says in German. */
import type { Messages } from './messages';

export const de: Messages = {
  // Die Wörter des Fachs, die alle Teile gemeinsam haben (docs/words.md)
  'tag.claim': 'Behauptung',
  'tag.evidence': 'Beleg',
  'tag.assessment': 'Einschätzung',

  // Actions
  // Annotations
  // App
  // Check
  // Colleagues
  // Command
  // Compare
  // Agreement
  // Consensus
  // Details
  // File
  'file.problem-at': '{path}: {problem}',
  'file.paper-too-large':
    '„{name}“ hat {size} MB; Dokumente dürfen bis zu {most} MB haben: Teilen Sie die Datei und öffnen Sie die Teile.',
  'file.paper-empty':
    '„{name}“ enthält keinen Text: Prüfen Sie, ob es die richtige Datei ist und ob sie gespeichert wurde.',
  'file.paper-binary':
    '„{name}“ ist keine Textdatei (Byte {byte, number} ist ein Steuerzeichen): Exportieren Sie sie als Markdown oder reinen Text und öffnen Sie das Ergebnis.',
  'file.paper-not-utf8':
    '„{name}“ ist nicht in UTF-8 kodiert (Byte {byte, number} passt nicht): Speichern Sie die Datei in einem Texteditor als UTF-8 und öffnen Sie sie erneut.',
  'file.paper-too-deep':
    '„{name}“ enthält Listen oder Zitate, die zu tief verschachtelt sind, um gelesen zu werden: Lösen Sie einen Teil der Verschachtelung auf oder öffnen Sie die Datei als reinen Text (.txt).',
  'file.paper-too-deep-in-line':
    '„{name}“ enthält Listen oder Zitate, die zu tief verschachtelt sind, um gelesen zu werden (Zeile {line, number}): Lösen Sie einen Teil der Verschachtelung auf oder öffnen Sie die Datei als reinen Text (.txt).',
  'file.paper-unreadable':
    '„{name}“ konnte nicht gelesen werden; das ist ein Fehler von Postil ({reason}): Öffnen Sie die Datei als reinen Text (.txt) und melden Sie den Fehler bitte.',
  'file.too-large': 'Die Datei ist größer als {megabytes, number} MB.',
  'file.larger-than-any':
    'Die Datei ist größer, als {file, select, library {eine Bibliothek} other {ein Annotationssatz}} sein kann.',
  'file.not-json': 'Die Datei ist kein vollständiges JSON ({reason}).',
  'file.not-utf8': 'Die Datei ist kein Text in UTF-8.',
  'file.other-format':
    'Die Datei ist {file, select, library {keine Bibliothek} other {kein Annotationssatz}} von Postil: "format" ist nicht "{format}".',
  'file.no-version': 'Die Datei nennt keine Version.',
  'file.newer-version':
    'Die Datei hat Version {version}; dieses Postil liest {file, select, library {Bibliotheken} other {Annotationssätze}} bis Version {newest}. Installieren Sie ein neueres Postil.',
  'file.too-many-faults': 'Die Datei hat mehr Fehler, als aufgezählt werden können.',
  'file.wrong-type':
    'Ungültige Angabe: erwartet {expected, select, string {Zeichenkette} number {Zahl} int {ganze Zahl} boolean {Wahrheitswert} object {Objekt} array {Liste} null {null} undefined {nichts} other {ein anderer Wert}}, vorgefunden {received, select, string {Zeichenkette} number {Zahl} int {ganze Zahl} boolean {Wahrheitswert} object {Objekt} array {Liste} null {null} undefined {nichts} other {ein anderer Wert}}',
  'file.wrong-value': 'Ungültige Angabe: erwartet {value}',
  'file.wrong-option': 'Ungültige Angabe: erwartet einer der Werte {values}',
  'file.unknown-variant': 'Ungültige Art: erwartet {values}',
  'file.unknown-keys': '{count, plural, one {Unbekannter Schlüssel} other {Unbekannte Schlüssel}}: {keys}',
  'file.too-small':
    'Zu klein: erwartet {of, select, string {Zeichenkette mit {bound} Zeichen} array {Liste mit {bound} Einträgen} other {Zahl {bound}}}',
  'file.too-big':
    'Zu groß: erwartet {of, select, string {Zeichenkette mit {bound} Zeichen} array {Liste mit {bound} Einträgen} other {Zahl {bound}}}',
  'file.wrong-format':
    '{format, select, datetime {Ungültiger Zeitpunkt nach ISO} date {Ungültiges Datum nach ISO} other {Ungültige Angabe}}',
  'file.wrong-shape': 'Ungültige Angabe',
  'file.blank-or-padded': 'ist leer oder hat Leerraum an einem Ende',
  'file.label-twice': 'nennt ein Schlagwort zweimal',
  'file.analyst-twice': 'nennt eine Person zweimal',
  'file.no-reason': 'muss begründen, warum nichts ausgezeichnet ist',
  'file.not-among-alternatives': 'muss unter den Alternativen sein',
  'file.ends-before-it-begins': 'muss nach `from` liegen',
  'file.no-sha256': 'besteht nicht aus 64 hexadezimalen Ziffern in Kleinbuchstaben',
  'file.repeated': 'kommt mehr als einmal vor',
  'file.blank': 'ist leer',
  'file.splits-character': 'teilt ein Zeichen',
  'file.ends-before-start': 'liegt nicht nach start',
  'file.before-end-of-previous': 'liegt vor dem Ende der vorhergehenden Textstelle',
  'file.beyond-text': 'liegt hinter dem Ende des Texts ({length} Codepunkte)',
  'file.not-in-text': 'ist nicht, was dort im Text steht',
  'file.said-of-evidence': 'ist zu einem Beleg angegeben, für den es das nicht gibt',
  'file.unknown-annotation': 'ist keine der Annotationen in der Datei',
  'file.unknown-person': 'ist keine der Personen im Protokoll',
  'file.unknown-owner': 'ist keine der Personen, die annotieren',
  'file.unknown-paper': 'ist keines der Dokumente in der Datei',
  'file.unknown-analyst': 'ist keine der Personen, die in der Datei annotieren',
  'file.not-offered': 'ist nichts, was die Alternativen nennen',
  'file.not-made': 'ist nichts in dieser Datei',
  'file.wrong-paper-id': 'ist nicht die Kennung zu reader und sourceHash',
  'file.wrong-text-hash': 'ist nicht der SHA-256-Wert von paper.text',
  'file.wrong-source-hash': 'ist nicht der Hashwert der Quelle',
  'file.wrong-hash-of-read-text': 'ist nicht der Hashwert des Texts, den das Leseprogramm erzeugt',
  'file.no-paper': 'ist kein Dokument ({fault})',
  'file.other-reader': 'ist "{said}", und dieses Postil liest das Dokument mit "{known}"',
  'file.in-other-claim-set': 'kommt schon in {place} vor',
  'file.relation-to-itself': 'führt von einer Annotation zu sich selbst',
  'file.relation-ends': 'führt zwischen Kategorien, die so nicht in Beziehung stehen können',
  'file.relation-cycle': 'macht eine Einschätzung auf dem Umweg über andere zu ihrer eigenen Grundlage',
  'file.id-taken':
    'wird schon von {who, select, known {{name}} other {jemand anderem}} in {where, select, known {„{title}“} other {einem anderen Dokument}} verwendet',
  'file.id-taken-in-file': 'wird schon in „{file}“ verwendet',
  // Keys
  // Language
  // Library
  // Map
  // Palette
  // Reader
  // Undo
};
