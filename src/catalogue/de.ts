/** Every word that Postil says in German. */
import type { Messages } from './messages';

export const de: Messages = {
  // Die Wörter des Fachs, die alle Teile gemeinsam haben (docs/words.md)
  'tag.claim': 'Behauptung',
  'tag.evidence': 'Beleg',
  'tag.assessment': 'Einschätzung',
  'relation.supports': 'stützt',
  'relation.challenges': 'widerspricht',
  'relation.based-on': 'beruht auf',
  'relation.supported': 'wird gestützt von',
  'relation.challenged': 'erfährt Widerspruch von',
  'relation.basis': 'ist eine Grundlage von',
  'relation.part-supports': 'stützt',
  'relation.part-challenges': 'widerspricht',
  'relation.part-based-on': 'beruht auf',
  'relation.part-supported': 'gestützt von',
  'relation.part-challenged': 'im Widerspruch zu',
  'relation.part-basis': 'Grundlage von',
  'confidence.low': 'Niedrig',
  'confidence.moderate': 'Mittel',
  'confidence.high': 'Hoch',
  'likelihood.almost-no-chance': 'nahezu ausgeschlossen',
  'likelihood.very-unlikely': 'sehr unwahrscheinlich',
  'likelihood.unlikely': 'unwahrscheinlich',
  'likelihood.roughly-even-chance': 'etwa gleich wahrscheinlich',
  'likelihood.likely': 'wahrscheinlich',
  'likelihood.very-likely': 'sehr wahrscheinlich',
  'likelihood.almost-certain': 'nahezu sicher',
  'likelihood.printed-almost-no-chance': 'nahezu ausgeschlossen (almost no chance / remote)',
  'likelihood.printed-very-unlikely': 'sehr unwahrscheinlich (very unlikely / highly improbable)',
  'likelihood.printed-unlikely': 'unwahrscheinlich (unlikely / improbable (improbably))',
  'likelihood.printed-roughly-even-chance':
    'etwa gleich wahrscheinlich (roughly even chance / roughly even odds)',
  'likelihood.printed-likely': 'wahrscheinlich (likely / probable (probably))',
  'likelihood.printed-very-likely': 'sehr wahrscheinlich (very likely / highly probable)',
  'likelihood.printed-almost-certain': 'nahezu sicher (almost certain(ly) / nearly certain)',
  'likelihood.with-range': '{wordings} · {from}–{to} %',
  'likelihood.rule-icd-203': 'ICD 203 nennt für diese Stufe genau diese Wörter.',
  'likelihood.rule-mixed-rows':
    'Das Adverb aus der einen Zeile von ICD 203 mit dem Ausdruck aus der anderen: dieselbe Stufe, in keinem der beiden Wortlaute.',
  'likelihood.rule-compared':
    'Sagt, was von mehrerem wahrscheinlicher ist, nicht wie wahrscheinlich: keine Stufe.',
  'likelihood.rule-graded': 'ICD 203 kennt diesen Grad nicht: keine Stufe.',
  'likelihood.rule-negated': 'Ein verneinter Ausdruck kann jede andere Stufe meinen: keine Stufe.',
  'likelihood.rule-undefined': 'Schätzend, aber ICD 203 ordnet ihm keine Stufe zu.',
  'confidence.rule-level': 'Nennt diese Stufe der Konfidenz.',
  'confidence.rule-adverb': 'Die Stufe als Adverb.',
  'confidence.rule-other-level': 'Eine Stufe zwischen oder jenseits der drei.',
  'confidence.rule-negated': 'Eine verneinte Stufe lässt die anderen offen.',

  // Actions
  'actions.relation-to-itself':
    'Eine Annotation kann nicht mit sich selbst in Beziehung stehen. Wählen Sie eine andere.',
  'actions.relation-does-not-fit':
    'Diese beiden können nicht in Beziehung stehen: Ein Beleg stützt eine Behauptung oder Einschätzung oder widerspricht ihr, und eine Einschätzung beruht auf Behauptungen, Belegen oder anderen Einschätzungen.',
  'actions.relation-twice': 'Diese Beziehung gibt es schon.',
  'actions.relation-circle':
    'Damit würde eine Einschätzung zu ihrer eigenen Grundlage: Die andere beruht schon auf ihr.',
  'actions.changed-elsewhere':
    'Ein anderes Fenster hat dies zuerst geändert, deshalb wurde hier nichts geändert. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.',
  'actions.paper-gone':
    'Dieses Dokument wurde in einem anderen Fenster aus der Bibliothek entfernt, deshalb wurde hier nichts geändert. Rückgängig bringt es mit allem zurück, was darin ausgezeichnet war; die Datei erneut zu öffnen bringt nur den Text zurück.',
  'actions.not-saved':
    'Dies konnte nicht gespeichert werden, und nichts wurde geändert ({reason}). Schaffen Sie Platz auf dem Datenträger oder speichern Sie die Bibliothek in eine Datei, und versuchen Sie es erneut.',
  'actions.note-not-saved':
    'Die Notiz konnte noch nicht gespeichert werden ({reason}). Sie bleibt hier erhalten und wird von selbst erneut gespeichert; schließen Sie dieses Fenster nicht, bevor sie gespeichert ist. Schaffen Sie Platz, falls der Datenträger voll ist.',
  'actions.begins-with': 'Beginnt mit „{words}“',
  'actions.ends-with': 'Endet mit „{words}“',
  'actions.selected-elsewhere':
    'Das Ausgewählte gehört nicht zum Text des Dokuments: Nichts wurde ausgezeichnet.',
  'actions.sentence-tagged-already':
    'Der Satz ist schon als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.words-tagged-already':
    'Diese Wörter sind schon als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.sentence-tagged':
    'Der Satz ist als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.words-tagged':
    'Als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.deleted':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}{related, plural, =0 {} one { mit # Beziehung} other { mit # Beziehungen}} gelöscht.',
  'actions.retagged':
    'Jetzt {tag, select, claim {eine Behauptung} evidence {ein Beleg} other {eine Einschätzung}}.{lost, plural, =0 {} one { # Beziehung, die nicht mehr möglich ist, wurde entfernt.} other { # Beziehungen, die nicht mehr möglich sind, wurden entfernt.}}',
  'actions.labels': 'Schlagwörter: {count, plural, =0 {keine} other {{labels}}}.',
  'actions.dismissed': 'Befund verworfen. Ihre Begründung bleibt erhalten.',
  'actions.no-annotation-further':
    '{direction, select, forward {Weiter hinten} other {Weiter vorn}} steht keine Annotation.',
  'actions.untagged': 'Ohne Auszeichnung: „{words}“',
  'actions.no-untagged-further':
    '{direction, select, forward {Weiter hinten} other {Weiter vorn}} steht kein Absatz ohne Auszeichnung.',
  'actions.at-annotation':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} {index} von {count}: „{words}“',
  'actions.note-written-elsewhere':
    'Ein anderes Fenster hat diese Notiz ebenfalls geschrieben: Sie enthält jetzt, was Sie hier eingegeben haben. Rückgängig führt zurück.',
  'actions.note-saved': 'Die Notiz ist jetzt gespeichert.',
  'actions.passage-added':
    'Hinzugefügt: {tag, select, claim {Die Behauptung} evidence {Der Beleg} other {Die Einschätzung}} hat jetzt {count, plural, one {# Textstelle} other {# Textstellen}}.',
  'actions.passage-removed':
    'Entfernt: {tag, select, claim {Die Behauptung} evidence {Der Beleg} other {Die Einschätzung}} hat jetzt {count, plural, one {# Textstelle} other {# Textstellen}}.',
  'actions.split-off':
    'Abgetrennt: Die Textstelle ist jetzt {tag, select, claim {eine weitere Behauptung} evidence {ein weiterer Beleg} other {eine weitere Einschätzung}}.',
  'actions.end-cannot-move':
    '{end, select, start {Der Anfang} other {Das Ende}} der Textstelle lässt sich nicht weiter verschieben.',
  'actions.relation-removed': 'Beziehung entfernt. Rückgängig bringt sie zurück.',
  'actions.related':
    '„{from}“ {relation, select, supports {stützt} challenges {widerspricht} other {beruht auf}} „{to}“.',
  'actions.still-comparing': 'Der Vergleich läuft noch.',
  'actions.no-difference': 'Es gibt keinen Unterschied, zu dem man gehen könnte.',
  'actions.no-open-difference': 'Keiner der Unterschiede in der Liste ist offen.',
  'actions.at-difference': 'Unterschied {index} von {count}: {name}',
  'actions.no-consensus':
    'Zu diesem Dokument gibt es noch keinen Konsens. Er beginnt mit der ersten Entscheidung beim Vergleichen.',
  'actions.export-consensus': 'Konsens exportieren',
  'actions.consensus-exported':
    '{annotations, plural, one {# Annotation} other {# Annotationen}} und {decisions, plural, one {# Entscheidung} other {# Entscheidungen}} exportiert',
  'actions.save-report': 'Bericht speichern',
  'actions.web-pages': 'Webseiten',
  'actions.report-saved': 'Bericht gespeichert',
  'actions.settled': '„{words}“ entschieden: {outcome}.',
  'actions.decision-withdrawn': 'Zurückgezogen: „{words}“ ist wieder offen.',
  'actions.settled-agreeing':
    '{count, plural, one {# Fall} other {# Fälle}} auf einmal entschieden. Rückgängig nimmt alles zurück.',
  'actions.first-paper-damaged': 'Das mitgelieferte Dokument ist beschädigt ({fault}).',
  'actions.watch-folder': 'Gemeinsamen Ordner beobachten',
  'actions.folder-watched':
    'Annotationssätze, die in „{name}“ erscheinen, werden unten gemeldet. Nichts wird von selbst importiert.',
  'actions.folder-left': '„{name}“ wird nicht mehr beobachtet.',
  'actions.claim-set-files': 'Annotationssätze',
  'actions.import-claim-sets': 'Annotationssätze importieren',
  'actions.imported': 'Importiert: {sets}. {open} Rückgängig nimmt es zurück.',
  'actions.all-sealed': 'Alles bleibt versiegelt, bis Sie Ihre Runde abschließen.',
  'actions.can-be-seen': '{count, plural, one {# Annotation ist} other {# Annotationen sind}} zu sehen.',
  'actions.library-files': 'Postil-Bibliotheken',
  'actions.export-claim-set': 'Annotationssatz exportieren',
  'actions.claim-set-exported':
    '{annotations, plural, one {# Annotation} other {# Annotationen}} und {relations, plural, one {# Beziehung} other {# Beziehungen}} exportiert',
  'actions.save-library': 'Bibliothek speichern',
  'actions.library-saved':
    '{papers, plural, one {# Dokument} other {# Dokumente}} und {annotations, plural, one {# Annotation} other {# Annotationen}} gespeichert{left, plural, =0 {} one {, ohne # Datensatz, der nicht lesbar ist} other {, ohne # Datensätze, die nicht lesbar sind}}',
  'actions.open-library': 'Bibliothek öffnen',
  'actions.library-not-opened': '„{name}“ wurde nicht geöffnet, und nichts wurde geändert.',
  'actions.library-merged':
    '{papers, plural, one {# Dokument} other {# Dokumente}}, {annotations, plural, one {# Annotation} other {# Annotationen}} und {relations, plural, one {# Beziehung} other {# Beziehungen}} hinzugefügt.',
  'actions.file-not-sound': 'Nichts wurde geschrieben: Die Datei würde ihre eigene Prüfung nicht bestehen.',
  'actions.more-faults': '… und {count, number} weitere',
  'actions.open-papers': 'Dokumente öffnen',
  'actions.paper-files': 'Dokumente (Markdown, reiner Text)',
  'actions.paper-removed': '„{title}“ entfernt. Rückgängig bringt es zurück.',
  'actions.paper-removed-with': '„{title}“ mit {lost} entfernt. Rückgängig bringt es zurück.',
  'actions.with-annotations': '{count, plural, one {# Annotation} other {# Annotationen}}',
  'actions.with-sets': '{count, plural, one {# Annotationssatz anderer} other {# Annotationssätzen anderer}}',
  'actions.paper-unreadable': '„{name}“ konnte nicht gelesen werden: {reason}',
  'actions.papers-added': '{count, plural, one {# Dokument} other {# Dokumente}} hinzugefügt.',
  'actions.papers-known': '{count, plural, one {# Dokument} other {# Dokumente}} schon in der Bibliothek.',
  'actions.papers-not-opened':
    '{count, plural, one {# Datei konnte nicht geöffnet werden; für sie wurde nichts geändert.} other {# Dateien konnten nicht geöffnet werden; für sie wurde nichts geändert.}}',
  'actions.set-hidden': '{name} bleibt bei dem, was Sie sehen und vergleichen, außen vor.',
  'actions.set-shown': '{name} wird wieder gezeigt.',
  'actions.set-removed': 'Annotationssatz von {name} entfernt. Rückgängig bringt ihn zurück.',
  'actions.set-removed-with':
    'Annotationssatz von {name} mit {count, plural, one {# Annotation} other {# Annotationen}} entfernt. Rückgängig bringt ihn zurück.',
  'actions.round-closed': 'Ihre Runde ist abgeschlossen. Geöffnet: {names}.',
  'actions.placed':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} platziert. Rückgängig nimmt es zurück.',
  'actions.left-out':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgelassen. Rückgängig nimmt es zurück.',
  'actions.in-downloads': '{name} in Ihren Downloads',
  'actions.done-and-where': '{done}: {place}',
  // Annotations
  // App
  'app.unreadable-records':
    '{count, plural, one {# Eintrag in der Datenbank kann nicht gelesen werden und fehlt hier} other {# Einträge in der Datenbank können nicht gelesen werden und fehlen hier}}; alles andere ist, wie es war. Was nicht gelesen werden kann, bleibt unangetastet in der Datenbank: Bitte melden Sie es.',
  'app.unreadable-record':
    '{table, select, annotations {Annotation} relations {Beziehung} dismissals {Verworfener Befund} sharedSets {Annotationssatz} other {Entscheidung}} {id} zu „{title}“: {faults}',
  'app.cannot-start': 'Postil kann nicht starten',
  'app.words-unsaved': 'Getippte Wörter sind nicht gespeichert',
  'app.words-would-be-lost':
    'Sie gehen verloren, wenn dieses Fenster geschlossen oder neu geladen wird. Postil zeigt, welche es sind.',
  'app.keep-window': 'Fenster behalten',
  'app.lose-words': 'Wörter verwerfen',
  // Check
  'check.claim-without-evidence': 'Behauptungen ohne Beleg',
  'check.claim-without-evidence-rule':
    'Eine Behauptung, die kein Beleg stützt. Setzen Sie einen Beleg in Beziehung zu ihr oder sagen Sie, warum keiner nötig ist.',
  'check.unused-evidence': 'Belege ohne Verwendung',
  'check.unused-evidence-rule':
    'Ein Beleg, der nichts stützt und nichts widerspricht und auf dem nichts beruht.',
  'check.assessment-without-basis': 'Einschätzungen ohne Grundlage',
  'check.assessment-without-basis-rule':
    'Eine Einschätzung, die auf nichts beruht und die kein Beleg stützt.',
  'check.assessment-without-likelihood': 'Einschätzungen ohne Wahrscheinlichkeit',
  'check.assessment-without-likelihood-rule':
    'Eine Einschätzung, für die keine Stufe der Wahrscheinlichkeit festgelegt ist.',
  'check.mixed-likelihood-wordings': 'Beide Zeilen von Wahrscheinlichkeitsausdrücken',
  'check.mixed-likelihood-wordings-rule':
    'Die Textstelle verwendet Ausdrücke aus beiden Zeilen von ICD 203 („likely“ und „probable“), die man für verschiedene Grade halten kann. ICD 203, D.6.e(2)(a).',
  'check.likelihood-with-confidence': 'Wahrscheinlichkeit und Konfidenz in einem Satz',
  'check.likelihood-with-confidence-rule':
    'Ein Satz nennt eine Wahrscheinlichkeit und eine Stufe der Konfidenz, die man leicht miteinander verwechselt. ICD 203, D.6.e(2)(b).',
  'check.untagged-paragraph': 'Absätze ohne Auszeichnung',
  'check.untagged-paragraph-rule': 'Ein Absatz, Listenpunkt oder Zitat, in dem nichts ausgezeichnet ist.',
  // Colleagues
  'colleagues.sets-of':
    '{count, plural, one {den Annotationssatz von {names}} other {die Annotationssätze von {names}}}',
  'colleagues.set-count': '{count, plural, one {# Annotationssatz} other {# Annotationssätze}}',
  'colleagues.match-same': 'Für genau dieses Dokument: Datei und Text haben dieselben Hashwerte.',
  'colleagues.match-same-text': 'Für genau diesen Text, aus einer anderen Datei („{file}“).',
  'colleagues.match-same-source':
    'Für dieselbe Datei, gelesen mit einer anderen Version des Leseprogramms ({reader}, hier {here}): Die Texte unterscheiden sich.',
  'colleagues.match-revised': 'Für einen anderen Text desselben Dokuments: {signs} stimmen überein.',
  'colleagues.match-doubtful':
    'Vielleicht für einen anderen Text des Dokuments: Nur {sign} stimmt überein. Übernehmen Sie ihn, wenn Sie wissen, dass es so ist.',
  'colleagues.sign-title': 'der Titel',
  'colleagues.sign-number': 'die Nummer in der Reihe',
  'colleagues.sign-source-name': 'der Name der Datei',
  'colleagues.here-none': 'Neu: Von dieser Person liegt hier zu diesem Dokument nichts vor.',
  'colleagues.here-older': 'Neuer als der vorhandene Satz (vom {moment}), den er ersetzt.',
  'colleagues.here-newer': 'Älter als der vorhandene Satz (vom {moment}), den er ersetzen würde.',
  'colleagues.here-same': 'Genau der Satz, der schon vorhanden ist.',
  'colleagues.here-changed':
    'So alt wie der vorhandene Satz, aber mit anderem Inhalt. Er würde ihn ersetzen.',
  'colleagues.here-undated':
    '{count, plural, one {# Annotation} other {# Annotationen}} von {name} kamen mit einer Bibliothek, und niemand weiß, wie alt sie sind. Er würde sie ersetzen.',
  'colleagues.contents':
    '{annotations, plural, one {# Annotation} other {# Annotationen}}, {relations, plural, one {# Beziehung} other {# Beziehungen}}',
  'colleagues.contents-of-consensus':
    '{annotations, plural, one {# Annotation} other {# Annotationen}}, {relations, plural, one {# Beziehung} other {# Beziehungen}}, {decisions, plural, one {# Entscheidung} other {# Entscheidungen}}',
  'colleagues.placed-exact':
    '{count, plural, one {# genau dort, wo sie war} other {# genau dort, wo sie waren}}',
  'colleagues.placed-moved-whole': '{count, number} verschoben, Wort für Wort',
  'colleagues.placed-moved-partly':
    '{count, number} verschoben, davon {whole, number} Wort für Wort; die unsicherste mit einem Wert von {least} von 1',
  'colleagues.placed-moved': '{count, number} verschoben; die unsicherste mit einem Wert von {least} von 1',
  'colleagues.placed-kept': '{count, number} dort, wo Sie sie verankert haben',
  'colleagues.placed-doubtful': '{count, number} zweifelhaft, von Ihnen zu prüfen',
  'colleagues.placed-orphaned': '{count, number} in diesem Text nicht gefunden',
  'colleagues.placed-waiting':
    '{count, plural, one {# Beziehung, verworfener Befund oder Entscheidung wartet darauf} other {# Beziehungen, verworfene Befunde oder Entscheidungen warten darauf}}',
  'colleagues.refused-no-paper':
    'Er gilt „{title}“ ({file}), und das ist nicht in dieser Bibliothek. Öffnen Sie dieses Dokument und importieren Sie die Datei erneut.',
  'colleagues.refused-own':
    'Das ist Ihre eigene Arbeit oder ein hier gebildeter Konsens: Was hier liegt, ist das Original. Um Ihre Arbeit auf einen anderen Rechner zu bringen, verwenden Sie „Bibliothek speichern“ und „Bibliothek öffnen“.',
  'colleagues.refused-outdated':
    '„{file}“ enthält einen Satz derselben Person, der mindestens so neu ist, und nur einer kann gelten.',
  // Command
  'command.no-paper': 'Öffnen Sie zuerst ein Dokument.',
  'command.nothing-chosen': 'Wählen Sie zuerst eine Annotation aus.',
  'command.not-comparing': 'Vergleichen Sie zuerst Annotationssätze.',
  'command.menu-file': 'Datei',
  'command.menu-edit': 'Bearbeiten',
  'command.menu-view': 'Ansicht',
  'command.menu-help': 'Hilfe',
  'command.open-papers': 'Dokumente öffnen…',
  'command.open-papers-keywords': 'importieren hinzufügen datei paper markdown text',
  'command.open-library': 'Bibliothek öffnen…',
  'command.open-library-keywords': 'importieren zusammenführen sicherung wiederherstellen datei',
  'command.save-library': 'Bibliothek speichern…',
  'command.save-library-keywords': 'exportieren sicherung sichern datei',
  'command.import-claim-sets': 'Annotationssätze importieren…',
  'command.import-claim-sets-keywords': 'kollegen konsens öffnen datei json teilen empfangen',
  'command.watch-folder': 'Gemeinsamen Ordner beobachten…',
  'command.watch-another-folder': 'Anderen gemeinsamen Ordner beobachten…',
  'command.watch-folder-keywords': 'team abgleich synchronisieren kollegen importieren annotationssätze',
  'command.stop-watching': 'Gemeinsamen Ordner nicht mehr beobachten',
  'command.no-folders': 'Nur das Desktop-Fenster kann einen Ordner beobachten.',
  'command.no-folder-watched': 'Es wird kein Ordner beobachtet.',
  'command.export-claim-set': 'Annotationssatz exportieren…',
  'command.export-claim-set-keywords': 'speichern herunterladen json teilen datei',
  'command.export-consensus': 'Konsens exportieren…',
  'command.export-consensus-keywords':
    'speichern herunterladen json teilen datei entscheidungen entscheiden klären',
  'command.undo': 'Rückgängig',
  'command.undo-action': 'Rückgängig: {action}',
  'command.undo-keywords': 'zurück zurücknehmen widerrufen',
  'command.undo-why': 'Es gibt nichts zurückzunehmen.',
  'command.undone': 'Rückgängig gemacht: {action}.',
  'command.redo': 'Wiederholen',
  'command.redo-action': 'Wiederholen: {action}',
  'command.redo-keywords': 'nochmals wiederherstellen',
  'command.redo-why': 'Es gibt nichts zu wiederholen.',
  'command.redone': 'Wiederholt: {action}.',
  'command.tag':
    '{tag, select, claim {Als Behauptung auszeichnen} evidence {Als Beleg auszeichnen} other {Als Einschätzung auszeichnen}}',
  'command.tag-keywords': 'markieren annotieren hervorheben kodieren',
  'command.repeat-tag': 'Wie zuletzt auszeichnen',
  'command.repeat-tag-as':
    '{tag, select, claim {Wieder als Behauptung auszeichnen} evidence {Wieder als Beleg auszeichnen} other {Wieder als Einschätzung auszeichnen}}',
  'command.repeat-tag-keywords': 'wiederholen gleich',
  'command.repeat-tag-why': 'Zeichnen Sie zuerst etwas aus.',
  'command.retag':
    '{tag, select, claim {Zur Behauptung machen} evidence {Zum Beleg machen} other {Zur Einschätzung machen}}',
  'command.retag-why':
    '{tag, select, claim {Es ist schon eine Behauptung.} evidence {Es ist schon ein Beleg.} other {Es ist schon eine Einschätzung.}}',
  'command.add-passage': 'Auswahl zur Annotation hinzufügen',
  'command.add-passage-why': 'Markieren Sie zuerst die weitere Textstelle.',
  'command.split-annotation': 'Diese Textstelle abtrennen',
  'command.remove-passage': 'Diese Textstelle entfernen',
  'command.one-passage': 'Wählen Sie zuerst eine Annotation mit mehreren Textstellen aus.',
  'command.move-end':
    '{end, select, start {Anfang} other {Ende}} der Textstelle: ein {unit, select, word {Wort} other {Zeichen}} {direction, select, forward {weiter} other {zurück}}',
  'command.next-annotation': 'Nächste Annotation',
  'command.previous-annotation': 'Vorige Annotation',
  'command.nothing-tagged': 'Es ist noch nichts ausgezeichnet.',
  'command.next-untagged': 'Nächster Absatz ohne Auszeichnung',
  'command.previous-untagged': 'Voriger Absatz ohne Auszeichnung',
  'command.edit-note': 'Notiz schreiben',
  'command.edit-note-keywords': 'kommentar bemerkung anmerkung annotation',
  'command.edit-likelihood': 'Wahrscheinlichkeit wählen',
  'command.likelihood': 'Wahrscheinlichkeit: {band}',
  'command.likelihood-none': 'Wahrscheinlichkeit: keine Angabe',
  'command.likelihood-set': 'Wahrscheinlichkeit: {band}.',
  'command.likelihood-taken': 'Wahrscheinlichkeit: keine Angabe.',
  'command.step-confidence': 'Konfidenz: keine, niedrig, mittel, hoch',
  'command.confidence-set':
    '{confidence, select, low {Konfidenz: niedrig.} moderate {Konfidenz: mittel.} high {Konfidenz: hoch.} other {Konfidenz: keine Angabe.}}',
  'command.judgement-evidence': 'Ein Beleg hat weder Wahrscheinlichkeit noch Konfidenz.',
  'command.judgement-none': 'Wählen Sie zuerst eine Behauptung oder eine Einschätzung aus.',
  'command.judgement-comparing':
    'Wählen Sie zuerst eine Behauptung oder eine Einschätzung aus. Um über einen Unterschied zu entscheiden, verlassen Sie den Text mit Escape: Dort führt die Zahl zu einer Lesart.',
  'command.edit-labels': 'Schlagwort hinzufügen',
  'command.relate-annotation': 'Mit anderer Annotation in Beziehung setzen…',
  'command.delete-annotation': 'Annotation löschen',
  'command.delete-annotation-keywords': 'entfernen tilgen',
  'command.leave': 'Auswahl oder Annotation verlassen',
  'command.leave-keywords': 'schließen abwählen escape abbrechen',
  'command.leave-why': 'Es ist nichts markiert oder ausgewählt.',
  'command.show-palette': 'Befehl oder Annotation suchen…',
  'command.search': 'In Text und Annotationen suchen',
  'command.next-hit': 'Nächster Treffer',
  'command.previous-hit': 'Voriger Treffer',
  'command.no-hits': 'Suchen Sie zuerst nach Wörtern.',
  'command.show-map': 'Karte der Argumentation',
  'command.close-map': 'Karte schließen',
  'command.toggle-map-keywords': 'graph bild diagramm',
  'command.go-to-map': 'Zur Karte',
  'command.go-to-map-keywords': 'argument graph karten gehen',
  'command.compare': 'Annotationssätze vergleichen',
  'command.end-comparing': 'Vergleich beenden',
  'command.compare-keywords': 'kollegen unterschiede uneinigkeit übereinstimmung entscheiden klären konsens',
  'command.next-difference': 'Nächster Unterschied',
  'command.previous-difference': 'Voriger Unterschied',
  'command.difference-keywords': 'uneinigkeit fall vergleichen kollegen',
  'command.next-open-case': 'Nächster offener Unterschied',
  'command.next-open-case-keywords': 'klären schlichten konsens entscheiden unentschieden',
  'command.merge-agreeing': 'Alle Übereinstimmenden zusammenführen…',
  'command.merge-agreeing-keywords': 'klären schlichten konsens entscheiden einstimmig mehrheit vertraut',
  'command.hide-names': 'Namen beim Entscheiden verbergen',
  'command.show-names': 'Namen beim Entscheiden zeigen',
  'command.hide-names-keywords': 'klären schlichten konsens entscheiden blind anonym',
  'command.show-annotations': 'Liste der Annotationen',
  'command.show-outline': 'Gliederung des Dokuments',
  'command.show-checks': 'Prüfungen',
  'command.show-colleagues': 'Kollegen',
  'command.show-library': 'Bibliothek',
  'command.show-library-keywords': 'dokumente papers start zurück',
  'command.show-library-why': 'Dies ist die Bibliothek.',
  'command.larger-text': 'Größere Schrift',
  'command.smaller-text': 'Kleinere Schrift',
  'command.text-size-keywords': 'schriftgröße vergrößern verkleinern zoom text',
  'command.largest-text': 'Größer wird die Schrift nicht.',
  'command.smallest-text': 'Kleiner wird die Schrift nicht.',
  'command.switch-theme': 'Farbschema: {theme, select, light {hell} dark {dunkel} other {System}}',
  'command.switch-theme-keywords': 'dunkel hell modus farben aussehen erscheinungsbild',
  'command.show-keys': 'Tasten',
  'command.show-keys-keywords': 'tastenkürzel tastatur hilfe belegung',
  // Compare
  'compare.kind-same': 'Gleich',
  'compare.kind-tag': 'Andere Kategorie',
  'compare.kind-split': 'Geteilt oder zusammengefasst',
  'compare.kind-boundary': 'Andere Grenzen',
  'compare.kind-only-one': 'Nicht von allen',
  'compare.kind-attribute': 'Andere Angaben',
  'compare.kind-relation': 'Andere Beziehung',
  'compare.piece-same': 'Dasselbe',
  'compare.piece-only-one': 'Nur eine Seite',
  'compare.only-by': 'Nur von {name}',
  'compare.not-by': 'Nicht von {name}',
  'compare.somebody': 'jemand',
  'compare.standing-open': 'Offen',
  'compare.standing-settled': 'Entschieden',
  'compare.state-settled': '✓ Entschieden',
  'compare.state-changed-since': 'Seit der Entscheidung geändert',
  'compare.state-moot': '✓ Ein Ende blieb ohne Kategorie',
  'compare.reading-tag': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'compare.reading-nothing': 'nichts',
  'compare.no-tag': 'keine Kategorie',
  'compare.no-relation': 'keine Beziehung',
  'compare.lacks-end': 'ein Ende fehlt',
  'compare.neither-end-tagged':
    'Keines der beiden Enden ist ausgezeichnet; daher gibt es hier nichts in Beziehung zu setzen.',
  'compare.one-end-untagged':
    'Eines der beiden Enden ist nicht ausgezeichnet; daher gibt es hier nichts in Beziehung zu setzen.',
  'compare.ends-are-one':
    'Beide Enden sind hier ein und dieselbe Annotation; daher gibt es nichts in Beziehung zu setzen.',
  'compare.differs-relation': 'Beziehung',
  'compare.differs-parts': 'Teile',
  'compare.differs-ends': 'Grenzen, verglichen mit {name}',
  'compare.differs-tag': 'Kategorie',
  'compare.differs-likelihood': 'Wahrscheinlichkeit',
  'compare.differs-confidence': 'Konfidenz',
  'compare.differs-labels': 'Schlagwörter',
  'compare.differs-note': 'Notiz',
  'compare.who-has-what': '{who}: {what}',
  'compare.in-parts': '{count, plural, =0 {nichts} =1 {in einem Stück} other {in # Teilen}}',
  'compare.not-said': 'ohne Angabe',
  'compare.none-said': 'keine',
  'compare.note-said': 'in eigenen Worten',
  'compare.confidence-level': '{confidence, select, low {niedrig} moderate {mittel} other {hoch}}',
  'compare.confidence-said':
    '{confidence, select, low {niedrige Konfidenz} moderate {mittlere Konfidenz} other {hohe Konfidenz}}',
  'compare.bands-apart':
    '{values} – {extent, select, most {bis zu } other {}}{distance, plural, =1 {eine Stufe} other {# Stufen}} auseinander',
  'compare.levels-apart':
    '{values} – {extent, select, most {bis zu } other {}}{distance, plural, =1 {eine Stufe} other {# Stufen}} auseinander',
  'compare.distance-words': '{count, plural, one {# Wort} other {# Wörter}}',
  'compare.distance-characters': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'compare.starts-elsewhere': 'beginnt {distance} {way, select, later {später} other {früher}}',
  'compare.ends-elsewhere': 'endet {distance} {way, select, later {später} other {früher}}',
  'compare.starts-apart': 'Anfänge bis zu {distance} auseinander',
  'compare.ends-apart': 'Enden bis zu {distance} auseinander',
  'compare.further-passage': 'hat eine weitere Textstelle',
  'compare.lacks-passage': 'hat eine Textstelle weniger',
  'compare.other-gaps': 'hat andere Lücken',
  'compare.tagged': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“',
  'compare.tagged-and-said':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“ ({said})',
  'compare.related':
    '„{from}“ {kind, select, supports {stützt} challenges {widerspricht} other {beruht auf}} „{to}“',
  // Agreement
  'agreement.all-tags': 'Alle Kategorien',
  'agreement.percent': 'Prozentuale Übereinstimmung',
  'agreement.percent-about':
    'Der Anteil der Zeichen, die zwei Analysten gleich ausgezeichnet haben; bei mehr als zweien das Mittel über alle Paare. Der Zufall wird nicht herausgerechnet, daher fällt der Wert schon von selbst hoch aus, wo wenig ausgezeichnet ist.',
  'agreement.percent-source': 'J. L. Fleiss, Psychological Bulletin 76 (1971): P̄.',
  'agreement.cohen-kappa': 'Cohens κ',
  'agreement.cohen-kappa-about':
    'Die über den Zufall hinausgehende Übereinstimmung bei jedem Zeichen; Zufall heißt hier, dass beide von jeder Kategorie gleich viel auszeichnen wie zuvor, aber an beliebiger Stelle. 1 bedeutet völlige Übereinstimmung, 0 das, was der Zufall ergibt.',
  'agreement.cohen-kappa-source': 'J. Cohen, Educational and Psychological Measurement 20 (1960).',
  'agreement.fleiss-kappa': 'Fleiss’ κ',
  'agreement.fleiss-kappa-about':
    'Die über den Zufall hinausgehende Übereinstimmung bei jedem Zeichen für beliebig viele Analysten, als zeichneten alle von jeder Kategorie so viel aus wie im Mittel. Bei zweien ist es Scotts π.',
  'agreement.fleiss-kappa-source': 'J. L. Fleiss, Psychological Bulletin 76 (1971).',
  'agreement.alpha': 'Krippendorffs α',
  'agreement.alpha-about':
    'Eins minus das Verhältnis der beobachteten zur zufällig erwarteten Nichtübereinstimmung, nominal und an einzelnen Zeichen gemessen. Bei einem Text von der Länge eines Dokuments ist es fast dasselbe wie Fleiss’ κ.',
  'agreement.alpha-source': 'K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011).',
  'agreement.unitized-alpha': 'uα: Stellen und Kategorien',
  'agreement.unitized-alpha-about':
    'α für Analysten, die auch selbst gewählt haben, wo Textstellen beginnen und enden. Es berücksichtigt, dass die Zeichen einer Textstelle gemeinsam ausgezeichnet wurden, und nicht ausgezeichneter Text zählt als das, was er ist.',
  'agreement.unitized-alpha-source': 'Krippendorff, Mathet, Bouvry, Widlöcher, Quality & Quantity 50 (2016).',
  'agreement.relevance-alpha': '|uα: ausgezeichnet oder nicht',
  'agreement.relevance-alpha-about':
    'Nur, ob ein Zeichen überhaupt ausgezeichnet ist, gleich mit welcher Kategorie. Der Wert gilt für den ganzen Text; ist er niedrig, sind die Analysten verschiedener Meinung darüber, was eine Auszeichnung verdient.',
  'agreement.coding-alpha': 'cuα: welche Kategorie',
  'agreement.coding-alpha-about':
    'Nur, welche Kategorie, wo zwei oder mehr Analysten etwas ausgezeichnet haben. Der Wert gilt allein für diesen Anteil des Textes, der daneben angegeben ist.',
  'agreement.exact-f1': 'F1, genau',
  'agreement.exact-f1-about':
    'Der Anteil der Annotationen, die auch der andere Analyst hat, mit derselben Kategorie und auf das Zeichen genau denselben Grenzen. Nicht ausgezeichneter Text zählt nicht, daher muss kein Zufall herausgerechnet werden.',
  'agreement.exact-f1-source': 'Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005).',
  'agreement.tolerant-f1': 'F1, tolerant',
  'agreement.tolerant-f1-about':
    'Der Anteil der Annotationen, die auch der andere Analyst hat, mit derselben Kategorie und mindestens der Hälfte dessen, was beide zusammen abdecken. Jede Annotation hat höchstens eine Entsprechung.',
  'agreement.tolerant-f1-source':
    'Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005); die Hälfte nach dem Jaccard-Index.',
  'agreement.relation-f1': 'Beziehungen, F1',
  'agreement.relation-f1-about':
    'Der Anteil der Beziehungen, die auch der andere Analyst herstellt, von derselben Art und zwischen einander zugeordneten Annotationen. Deren Grenzen müssen nicht dieselben sein, und wem eine Annotation fehlt, dem fehlen auch ihre Beziehungen.',
  'agreement.relation-f1-source': 'F1 wie bei Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005).',
  'agreement.likelihood': 'Wahrscheinlichkeit, ordinales α',
  'agreement.likelihood-about':
    'Ob Analysten, die dieselbe Textstelle ausgezeichnet haben, sie für gleich wahrscheinlich halten: Eine Stufe Abstand wiegt weniger als drei. Es zählen nur Textstellen, für die zwei oder mehr eine Wahrscheinlichkeit angegeben haben.',
  'agreement.likelihood-source': 'Krippendorff (2011), ordinale Differenz, auf den Stufen von ICD 203.',
  'agreement.confidence': 'Konfidenz, ordinales α',
  'agreement.confidence-about':
    'Ob Analysten, die dieselbe Textstelle ausgezeichnet haben, sich gleich sicher sind: Eine Stufe Abstand wiegt weniger als zwei. Es zählen nur Textstellen, für die zwei oder mehr eine Konfidenz angegeben haben.',
  'agreement.confidence-source': 'Krippendorff (2011), ordinale Differenz, auf drei Stufen.',
  'agreement.gamma-about':
    'Ordnet die Textstellen aller Analysten auf einmal einander zu, auch überlappende, und gewichtet, wie weit jede von ihren Entsprechungen entfernt liegt und ob die Kategorie dieselbe ist. 1 bedeutet überall dasselbe, 0 das, was zufällig verschobene Textstellen ergeben.',
  'agreement.gamma-source': 'Mathet, Widlöcher, Métivier, Computational Linguistics 41 (2015).',
  'agreement.usual-values':
    'Werte um 0,5 sind üblich, wo Menschen Behauptungen und ihre Stützen auszeichnen: Geschulte Annotatoren von Peer-Reviews erreichten α 0,57 bei Bestandteilen und 0,49 bei Beziehungen (Wambsganss et al. 2020).',
  'agreement.share': '{percent} %',
  'agreement.interval': '{low} bis {high}',
  'agreement.interval-of-shares': '{low} bis {high} %',
  'agreement.basis-characters': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'agreement.basis-characters-of-text':
    '{count, plural, one {# Zeichen} other {# Zeichen}}, {percent} % des Textes',
  'agreement.basis-ratings': '{count, plural, one {# Bewertung} other {# Bewertungen}}',
  'agreement.basis-annotations': '{count, plural, one {# Annotation} other {# Annotationen}}',
  'agreement.basis-annotations-in-pairs':
    '{count, plural, one {# Annotation} other {# Annotationen}} in {pairs} Paaren',
  'agreement.basis-relations': '{count, plural, one {# Beziehung} other {# Beziehungen}}',
  'agreement.basis-relations-in-pairs':
    '{count, plural, one {# Beziehung} other {# Beziehungen}} in {pairs} Paaren',
  'agreement.too-few-analysts': 'es braucht zwei Analysten',
  'agreement.for-two-only': 'nur für zwei; wählen Sie ein Paar',
  'agreement.nothing-to-compare': 'es gibt nichts zu vergleichen',
  'agreement.no-text-by-two': 'kein Text wurde von zweien ausgezeichnet',
  'agreement.no-two-likelihoods': 'keine Textstelle hat zwei Wahrscheinlichkeiten',
  'agreement.no-two-confidences': 'keine Textstelle hat zwei Konfidenzen',
  'agreement.nothing-related': 'niemand hat etwas in Beziehung gesetzt',
  'agreement.nothing-tagged': 'niemand hat etwas ausgezeichnet',
  'agreement.no-variation': 'es gibt keine Variation',
  'agreement.only-one-tag': 'nur eine Kategorie, wo zwei ausgezeichnet haben',
  'agreement.same-likelihood': 'alle gaben dieselbe Wahrscheinlichkeit an',
  'agreement.same-confidence': 'alle gaben dieselbe Konfidenz an',
  'agreement.too-few-units': 'es gibt zu wenige Absätze',
  'agreement.stopped': 'die Berechnung wurde abgebrochen',
  'agreement.value-with-interval': '{value}, {percent, number}-%-Intervall {interval}',
  'agreement.draws-of-paragraphs':
    'Bootstrap-Intervalle: die mittleren {percent, number} % von {resamples, plural, one {# Stichprobe} other {# Stichproben}} aus je {units, plural, one {# Absatz} other {# Absätzen}}, gezogen mit Zurücklegen (Startwert {seed}).',
  'agreement.draws-of-runs':
    'Bootstrap-Intervalle: die mittleren {percent, number} % von {resamples, plural, one {# Stichprobe} other {# Stichproben}} aus je {units, plural, one {# Folge von Absätzen} other {# Folgen von Absätzen}}, gezogen mit Zurücklegen (Startwert {seed}).',
  'agreement.missing-draws':
    'In {missing, number} von {resamples, number} Stichproben war der Koeffizient undefiniert; das Intervall beruht auf den übrigen.',
  'agreement.gamma-undefined': 'γ ist undefiniert: {reason}.',
  'agreement.gamma-value':
    'γ {value} ± {precision}, aus {passages, plural, one {# Textstelle} other {# Textstellen}} und {texts, plural, one {# Zufallstext} other {# Zufallstexten}} (Startwert {seed}).',
  'agreement.gamma-value-inexact':
    'γ {value} ± {precision}, aus {passages, plural, one {# Textstelle} other {# Textstellen}} und {texts, plural, one {# Zufallstext} other {# Zufallstexten}} (Startwert {seed}). Es überlappt sich so viel, dass nicht jede Zuordnung geprüft wurde.',
  // Consensus
  'consensus.reading-of': '{name}',
  'consensus.outcome-taken': 'Lesart von {readings}',
  'consensus.outcome-merged': 'zusammengesetzt aus den Lesarten von {readings}',
  'consensus.outcome-new': 'etwas, das niemand hatte',
  'consensus.outcome-no-tag': 'bewusst keine Kategorie',
  'consensus.outcome-no-relation': 'bewusst keine Beziehung',
  'consensus.outcomes-taken': 'Eine Lesart übernommen',
  'consensus.outcomes-merged': 'Aus mehreren Lesarten zusammengesetzt',
  'consensus.outcomes-new': 'Neu gebildet',
  'consensus.outcomes-none': 'Bewusst nichts',
  'consensus.by-hand': 'von Hand',
  'consensus.unanimous': 'weil alle übereinstimmten',
  'consensus.majority': 'durch eine Mehrheit von mindestens {percent, number, ::.#} %',
  'consensus.trusted': 'im Vertrauen auf {name}',
  'consensus.means-by-hand': 'Von Hand entschieden',
  'consensus.means-unanimous': 'Alle stimmten überein',
  'consensus.means-majority': 'Durch Mehrheit',
  'consensus.means-trusted': 'Im Vertrauen auf eine Person',
  'consensus.reason-missing': 'Geben Sie einen Grund an: Ohne Grund sähe es nach einem Versehen aus.',
  'consensus.nothing-chosen':
    'Es ist nichts ausgewählt: Wählen Sie mindestens eine Annotation mit mindestens einem Wort.',
  'consensus.ends-open':
    '{count, plural, =2 {Entscheiden Sie zuerst über die beiden Stellen, die in Beziehung stehen, dann über die Beziehung zwischen ihnen.} other {Entscheiden Sie zuerst über die Stelle am anderen Ende, dann über die Beziehung zu ihr.}}',
  'consensus.end-without-tag':
    'Eine dieser Stellen blieb bewusst ohne Kategorie; daher gibt es nichts in Beziehung zu setzen. Entscheiden Sie sich für „keine Beziehung“, oder entscheiden Sie neu über diese Stelle.',
  'consensus.report-title': 'Wie über die Unterschiede in „{title}“ entschieden wurde',
  'consensus.report-people':
    '{count, plural, one {# Entscheidung} other {# Entscheidungen}}. Darin genannt: {names}.',
  'consensus.report-saved': 'Gespeichert {time}.',
  'consensus.report-entries': 'Entscheidungen in der Reihenfolge des Textes',
  'consensus.report-entry': '{kind}: {outcome}',
  'consensus.decided-by': 'entschieden von {name}',
  'consensus.table-kinds': 'Worüber entschieden wurde',
  'consensus.table-outcomes': 'Was daraus wurde',
  'consensus.table-means': 'Wie es dazu kam',
  'consensus.column-kind': 'Art',
  'consensus.column-outcome': 'Ergebnis',
  'consensus.column-means': 'Weg',
  'consensus.column-decisions': 'Entscheidungen',
  'consensus.table-tags': 'Was wie ausgezeichnet war und wurde',
  'consensus.table-relations': 'Was wie in Beziehung stand und nun steht',
  'consensus.column-said': 'Gewählt',
  'consensus.column-solved': 'Entschieden als',
  'consensus.solved-the-same': 'ebenso',
  'consensus.left-not-agreed': 'Offen: keine Einigkeit ({count, number})',
  'consensus.left-changed-since': 'Offen: früher entschieden und seither geändert ({count, number})',
  'consensus.left-ends-open':
    'Offen: Beziehungen, über deren Enden noch nicht entschieden ist ({count, number})',
  'consensus.left-does-not-fit': 'Offen: Beziehungen, die nicht zum Entschiedenen passen ({count, number})',
  'consensus.left-settled-already': 'Bleibt: bereits entschieden ({count, number})',
  'consensus.would-be-settled': 'Würde entschieden ({count, number})',
  'consensus.settled-so':
    '{when, select, before {Früher entschieden} other {Entschieden}}: {outcome}, {means}.',
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
  'file.all-files': 'Alle Dateien',
  'file.not-saved': '„{name}“ konnte nicht gespeichert werden: {reason}.',
  'file.folder-not-forgotten': 'Der gemeinsame Ordner konnte nicht vergessen werden: {reason}.',
  'file.folder-too-full':
    'er enthält {count} Dateien mit der Endung .json, und mehr als {most} sind nicht möglich',
  'file.no-file': 'es ist keine Datei',
  'file.no-permission': 'Ihnen fehlt die Berechtigung dafür',
  'file.read-only-disk': 'der Datenträger kann nur gelesen werden',
  'file.not-there': 'es gibt keine solche Datei und keinen solchen Ordner',
  'file.folder-not-there': 'es gibt keinen solchen Ordner',
  'file.folder-of-that-name': 'ein Ordner trägt diesen Namen',
  'file.disk-full': 'der Datenträger ist voll',
  'file.share-of-disk-full': 'Ihr Anteil am Datenträger ist voll',
  'file.in-use': 'ein anderes Programm benutzt sie gerade',
  'file.disk-error': 'der Datenträger meldet einen Fehler',
  // Keys
  'keys.caret-character': 'Zeichenweise bewegen',
  'keys.caret-word': 'Wortweise bewegen',
  'keys.caret-line': 'Zeilenweise bewegen',
  'keys.caret-line-ends': 'Zum Anfang oder Ende der Zeile',
  'keys.caret-sentence': 'Satzweise bewegen',
  'keys.caret-paragraph': 'Absatzweise bewegen',
  'keys.caret-paper-ends': 'Zum Anfang oder Ende des Dokuments',
  'keys.with-shift': 'Umschalt mit einer von diesen',
  'keys.caret-extend': 'Auswahl erweitern',
  'keys.with-mouse': 'Strg/Cmd + Maus',
  'keys.caret-further': 'Eine weitere Textstelle auswählen',
  'keys.with-handle': 'Alt + gezogener Griff',
  'keys.caret-end': 'Das Ende zeichenweise verschieben',
  'keys.map-card': 'Von Kachel zu Kachel',
  'keys.map-ends': 'Zur ersten oder letzten Kachel',
  'keys.map-choose': 'Die Kachel wählen',
  'keys.map-relate': 'Die Kachel zu einer anderen in Beziehung setzen',
  'keys.map-arrows': 'Durch die Pfeile der Kachel',
  'keys.map-remove': 'Den Pfeil entfernen',
  'keys.map-fit': 'Die ganze Karte einpassen',
  'keys.map-zoom': 'Vergrößern und verkleinern',
  'keys.map-leave': 'Verlassen, was gerade geschieht, dann zurück zum Text',
  'keys.title': 'Tasten',
  'keys.filter': 'Nach Befehl oder Taste filtern',
  'keys.single': 'Einzelne Buchstaben als Tasten im Text',
  'keys.single-title': 'Buchstaben und Zeichen, die ohne Strg oder Cmd gedrückt werden, etwa C oder ?',
  'keys.reset-all': 'Alle Tasten zurücksetzen',
  'keys.lists': 'Tasten nach Befehl',
  'keys.nothing-found': 'Kein Befehl und keine Taste enthält diese Wörter.',
  'keys.in-reader': 'Bewegen im Text',
  'keys.on-map': 'Auf der Karte',
  'keys.commands': 'Befehle',
  'keys.reset-of': 'Tasten von {label} zurücksetzen',
  'keys.reset': 'Zurücksetzen',
  'keys.add-for': 'Taste für {label} hinzufügen',
  'keys.change-of': '{key}: diese Taste von {label} ändern',
  'keys.press': 'Neue Taste drücken…',
  'keys.idle': 'Drücken Sie auf die Schaltfläche einer Taste, um sie zu ändern.',
  'keys.listening': 'Drücken Sie die neue Taste… Esc lässt sie, wie sie ist, die Rücktaste entfernt sie.',
  'keys.clash': '{key} ist „{other}“. Stattdessen hier verwenden?',
  'keys.lost': '„{label}“ hat {key} nicht mehr.',
  'keys.changed': '„{label}“ hat jetzt {key}.',
  'keys.use-here': 'Hier verwenden',
  'keys.swap': 'Beide tauschen',
  'keys.leave': 'So lassen',
  'keys.kept-by-system': '{key} ist dem Browser oder dem System vorbehalten.',
  'keys.moves-caret': '{key} bewegt die Schreibmarke im Text.',
  'keys.works-controls': '{key} drückt Schaltflächen oder blättert.',
  'keys.types':
    '{key} würde etwas eingeben oder ändern, und „{label}“ wirkt auch dort, wo man schreibt: Der Befehl braucht {mod} oder Alt.',
  'keys.single-off': '{key} ist eine Taste mit einem einzelnen Buchstaben, und diese sind ausgeschaltet.',
  // Language
  // Library
  // Map
  'map.card': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}: {words}',
  'map.card-name': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“',
  'map.supported-by': 'gestützt von {count, number}',
  'map.challenged-by': '{count, number}-mal widersprochen',
  'map.based-on-count': 'beruht auf {count, number}',
  'map.supports-count': 'stützt {count, number}',
  'map.challenges-count': 'widerspricht {count, number}',
  'map.basis-of': 'Grundlage von {count, number}',
  'map.said':
    '{from, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{fromWords}“ {relation, select, supports {stützt {to, select, claim {die Behauptung} evidence {den Beleg} other {die Einschätzung}}} challenges {widerspricht {to, select, claim {der Behauptung} evidence {dem Beleg} other {der Einschätzung}}} other {beruht auf {to, select, claim {der Behauptung} evidence {dem Beleg} other {der Einschätzung}}}} „{toWords}“',
  'map.said-of-tags':
    '{from, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} {relation, select, supports {stützt {to, select, claim {die Behauptung} evidence {den Beleg} other {die Einschätzung}}} challenges {widerspricht {to, select, claim {der Behauptung} evidence {dem Beleg} other {der Einschätzung}}} other {beruht auf {to, select, claim {der Behauptung} evidence {dem Beleg} other {der Einschätzung}}}}',
  'map.said-of-words':
    '„{from}“ {relation, select, supports {stützt} challenges {widerspricht} other {beruht auf}} „{to}“',
  'map.choice': '{keys} für: {said}',
  'map.relating-first':
    'Beziehung für {card}: Gehen Sie mit den Pfeiltasten zur anderen Kachel und drücken Sie Enter.',
  'map.relate-to-another': 'Beziehung für <card>{first}</card>: Wählen Sie die andere Kachel.',
  'map.relate-to': 'Beziehung zwischen <card>{first}</card> und <card>{second}</card>: Drücken Sie Enter.',
  'map.choices': 'Was über die beiden gesagt wird',
  'map.remove': '<key>Entf</key> Entfernen',
  'map.leave': '<key>Esc</key> Verlassen',
  'map.counts':
    '{cards, plural, one {# Annotation} other {# Annotationen}}, {arrows, plural, one {# Beziehung} other {# Beziehungen}}',
  'map.counts-with-loose':
    '{cards, plural, one {# Annotation} other {# Annotationen}}, {arrows, plural, one {# Beziehung} other {# Beziehungen}}, {loose, number} ohne Beziehung',
  'map.loose': '{count, plural, one {# Annotation} other {# Annotationen}} noch ohne Beziehung',
  'map.cards': '{title}: {count, plural, one {# Kachel} other {# Kacheln}}',
  'map.is-map': 'Karte der Argumentation',
  'map.is-card': 'Kachel',
  'map.is-arrow': 'Pfeil',
  'map.key-supports': 'stützt',
  'map.key-challenges': 'widerspricht',
  'map.key-based-on': 'beruht auf',
  'map.view': 'Ansicht der Karte',
  'map.zoom-out': 'Verkleinern',
  'map.zoom-in': 'Vergrößern',
  'map.fit': 'Einpassen',
  'map.tools': 'Beziehungen und Dateien',
  'map.relate': 'Verbinden',
  'map.save-svg': 'Als SVG speichern',
  'map.save-png': 'Als PNG speichern',
  'map.print': 'Karte drucken',
  'map.print-short': 'Drucken',
  'map.tool-with-key': '{label} ({key})',
  'map.nothing-fits': 'Es gibt keine andere Kachel auf der Karte, zu der diese in Beziehung stehen kann.',
  'map.no-relations': 'Diese Kachel hat keine Beziehungen.',
  'map.empty':
    'Zeichnen Sie Textstellen des Dokuments als Behauptung, Beleg oder Einschätzung aus: Sie erscheinen hier als Kacheln.',
  'map.not-laid-out':
    'Die Karte konnte nicht angeordnet werden ({reason}). Schließen Sie sie und öffnen Sie sie erneut.',
  'map.laying-out': 'Die Karte wird angeordnet …',
  'map.hint':
    'Noch keine Beziehungen. Wählen Sie eine Kachel, drücken Sie <key>R</key> und wählen Sie eine andere; oder ziehen Sie vom Griff einer Kachel zur anderen.',
  'map.png-too-large':
    'Die Karte ist hier zu groß für ein PNG. Speichern Sie sie als SVG, das keine Grenze hat.',
  'map.png-scaled':
    'Die Karte ist zu groß für ein PNG in voller Schärfe: Dieses ist mit {scale, number} % gespeichert, üblich sind {usual, number} %. Das SVG hat keine Grenze.',
  // Palette
  'palette.title': 'Befehl oder Annotation suchen',
  'palette.words': 'Wörter eines Befehls oder einer Annotation',
  'palette.find': 'Befehl suchen, oder eine Annotation nach ihren Wörtern',
  'palette.find-command': 'Befehl suchen',
  'palette.commands': 'Befehle',
  'palette.annotations': 'Annotationen',
  'palette.nothing': 'Nichts enthält alle diese Wörter.',
  'palette.command-count': '{count, plural, one {# Befehl} other {# Befehle}}',
  'palette.annotation-count': '{count, plural, one {# Annotation} other {# Annotationen}}',
  'palette.not-all': '{found} ({more, number} mehr, als hier stehen; ein weiteres Wort grenzt sie ein)',
  // Reader
  'reader.annotated': 'Annotiert: {list}',
  'reader.tag-count':
    '{count, number} {tag, select, claim {{count, plural, one {Behauptung} other {Behauptungen}}} evidence {{count, plural, one {Beleg} other {Belege}}} other {{count, plural, one {Einschätzung} other {Einschätzungen}}}}',
  'reader.compared':
    'Verglichen: {people}. {differs, select, yes {Hier unterscheiden sie sich.} other {Hier stimmen sie überein.}}',
  'reader.person-tagged': '{name}: {tagged}',
  'reader.person-nothing': '{name}: nichts',
  'reader.tagged-passage':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“',
  'reader.more': '{count, number} weitere',
  'reader.lines': 'Linien unter dem Text, von oben nach unten',
  'reader.more-people': 'und {count, number} weitere ohne eigene Linie',
  'reader.signs': 'Was die Zeichen bedeuten',
  'reader.legend-tag': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'reader.tagged-differently': 'verschieden ausgezeichnet',
  // Undo
  'undo.set-up': 'erster Start',
  'undo.rename-analyst': 'Namensänderung',
  'undo.switch-analyst': 'Wechsel der Person',
  'undo.add-papers': '{count, plural, one {Öffnen eines Dokuments} other {Öffnen von # Dokumenten}}',
  'undo.remove-paper': 'Entfernen von „{title}“',
  'undo.tag': 'Auszeichnen als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'undo.retag':
    'Ändern in {tag, select, claim {eine Behauptung} evidence {einen Beleg} other {eine Einschätzung}}',
  'undo.edit-note': 'Bearbeiten einer Notiz',
  'undo.edit-labels': 'Bearbeiten von Schlagwörtern',
  'undo.set-likelihood': 'Festlegen der Wahrscheinlichkeit',
  'undo.set-confidence': 'Festlegen der Konfidenz',
  'undo.relate':
    'Herstellen einer Beziehung ({relation, select, supports {stützt} challenges {widerspricht} other {beruht auf}})',
  'undo.remove-relation':
    'Entfernen einer Beziehung ({relation, select, supports {stützt} challenges {widerspricht} other {beruht auf}})',
  'undo.dismiss': 'Verwerfen eines Befunds',
  'undo.withdraw-dismissal': 'Zurücknehmen eines Verwerfens',
  'undo.move-passage-end':
    'Verschieben {end, select, start {des Anfangs} other {des Endes}} einer Textstelle',
  'undo.add-passage':
    'Hinzufügen einer Textstelle zu {tag, select, claim {einer Behauptung} evidence {einem Beleg} other {einer Einschätzung}}',
  'undo.remove-passage':
    'Entfernen einer Textstelle aus {tag, select, claim {einer Behauptung} evidence {einem Beleg} other {einer Einschätzung}}',
  'undo.split-annotation':
    'Teilen {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.delete-annotation':
    'Löschen {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.merge-library': 'Öffnen einer Bibliothek',
  'undo.import-claim-sets':
    'Importieren {count, plural, one {des Annotationssatzes von {names}} other {der Annotationssätze von {names}}}',
  'undo.import-many': 'Importieren von {count, plural, one {# Annotationssatz} other {# Annotationssätzen}}',
  'undo.remove-shared-set': 'Entfernen des Annotationssatzes von {name}',
  'undo.hide-shared-set': 'Ausblenden des Annotationssatzes von {name}',
  'undo.show-shared-set': 'Einblenden des Annotationssatzes von {name}',
  'undo.open-sealed-sets': 'Abschließen meiner Runde',
  'undo.place-annotation':
    'Verankern {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.leave-out-annotation':
    'Auslassen {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.settle': 'Entscheidung über „{words}“',
  'undo.settle-agreeing': 'Entscheidung über {count, plural, one {# Fall} other {# Fälle}} auf einmal',
  'undo.withdraw-decision': 'Zurücknehmen der Entscheidung über „{words}“',
};
