/** Every word that Postil says in German. */
import type { Messages } from './messages';

export const de: Messages = {
  // Die Wörter des Fachs, die alle Teile gemeinsam haben (docs/words.md)
  'tag.claim': 'Behauptung',
  'tag.evidence': 'Beleg',
  'tag.assessment': 'Einschätzung',
  'tag.claim-meaning':
    'Was behauptet wird: eine Aussage, die zutreffen mag oder nicht. Belege stützen sie oder widersprechen ihr.',
  'tag.evidence-meaning':
    'Was für oder gegen etwas angeführt wird: eine Tatsache, ein Bericht, eine Quelle, eine Zahl.',
  'tag.assessment-meaning':
    'Was der Autor daraus folgert: ein Urteil, oft mit Wahrscheinlichkeit oder Konfidenz.',
  'relation.supports': 'stützt',
  'relation.challenges': 'widerspricht',
  'relation.based-on': 'beruht auf',
  'relation.supported': 'gestützt von',
  'relation.challenged': 'Widerspruch von',
  'relation.basis': 'Grundlage von',
  'relation.part-based-on': 'beruht auf',
  'relation.part-supported': 'gestützt von',
  'relation.part-challenged': 'Widerspruch von',
  'relation.part-basis': 'Grundlage von',
  'confidence.low': 'Niedrig',
  'confidence.moderate': 'Mittel',
  'confidence.high': 'Hoch',
  'likelihood.almost-no-chance': 'nahezu ausgeschlossen',
  'likelihood.very-unlikely': 'sehr unwahrscheinlich',
  'likelihood.unlikely': 'unwahrscheinlich',
  'likelihood.roughly-even-chance': 'etwa fünfzig zu fünfzig',
  'likelihood.likely': 'wahrscheinlich',
  'likelihood.very-likely': 'sehr wahrscheinlich',
  'likelihood.almost-certain': 'nahezu sicher',
  'likelihood.printed-almost-no-chance': 'nahezu ausgeschlossen (almost no chance / remote)',
  'likelihood.printed-very-unlikely': 'sehr unwahrscheinlich (very unlikely / highly improbable)',
  'likelihood.printed-unlikely': 'unwahrscheinlich (unlikely / improbable (improbably))',
  'likelihood.printed-roughly-even-chance':
    'etwa fünfzig zu fünfzig (roughly even chance / roughly even odds)',
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

  // Common
  'common.cancel': 'Abbrechen',
  'common.close': 'Schließen',
  'common.remove': 'Entfernen',
  'common.and-more': '… und {count, number} weitere',
  'common.annotation-count': '{count, plural, one {# Annotation} other {# Annotationen}}',
  'common.relation-count': '{count, plural, one {# Beziehung} other {# Beziehungen}}',
  'common.character-count': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'common.tag': 'Kategorie',
  'common.likelihood': 'Wahrscheinlichkeit',
  'common.confidence': 'Konfidenz',
  'common.relation': 'Beziehung',
  'common.section': 'Abschnitt',
  'common.labels': 'Schlagwörter',
  'common.note': 'Notiz',
  'common.none': 'keine',
  'common.consensus': 'Konsens',
  'common.tagged': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“',
  'common.tagged-words': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}: {words}',
  'common.tag-in-words': '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'common.close-round': 'Meine Runde abschließen und die versiegelten Sätze öffnen …',
  'common.try-samples': 'Mit den Beispielsätzen ausprobieren',
  'common.number': 'Nr. {number}',
  'common.page': 'Seite',
  'common.fit': 'Einpassen',
  'common.print': 'Drucken',

  // Filter
  'filter.show-only': 'Nur anzeigen',
  'filter.in-force': 'Aktive Filter',
  'filter.remove': 'Filter {facet} entfernen: {value}',
  'filter.clear': 'Alle entfernen',

  // Actions
  'actions.relation-to-itself':
    'Eine Annotation kann nicht mit sich selbst in Beziehung stehen. Wählen Sie eine andere.',
  'actions.relation-does-not-fit':
    'Diese beiden können nicht in Beziehung stehen: Belege und Behauptungen stützen andere Annotationen oder widersprechen ihnen, und eine Einschätzung beruht auf ihnen.',
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
  'actions.tagged-comparing':
    'In Ihrem eigenen Annotationssatz als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.words-tagged':
    'Als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} ausgezeichnet.',
  'actions.deleted':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}{related, plural, =0 {} one { mit # Beziehung} other { mit # Beziehungen}} gelöscht.',
  'actions.retagged':
    'Jetzt {tag, select, claim {eine Behauptung} evidence {ein Beleg} other {eine Einschätzung}}.{lost, plural, =0 {} one { # Beziehung, die nicht mehr möglich ist, wurde entfernt.} other { # Beziehungen, die nicht mehr möglich sind, wurden entfernt.}}',
  'actions.likelihood-set': 'Wahrscheinlichkeit: {band}.',
  'actions.likelihood-taken': 'Wahrscheinlichkeit: keine Angabe.',
  'actions.confidence-set':
    '{confidence, select, low {Konfidenz: niedrig.} moderate {Konfidenz: mittel.} high {Konfidenz: hoch.} other {Konfidenz: keine Angabe.}}',
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
  'actions.no-open-difference':
    'Über keinen der anderen Unterschiede in der Liste lässt sich jetzt entscheiden.',
  'actions.at-difference': 'Unterschied {index} von {count}: {name}',
  'actions.consensus-exported':
    '{annotations, plural, one {# Annotation} other {# Annotationen}} und {decisions, plural, one {# Entscheidung} other {# Entscheidungen}} exportiert',
  'actions.settled': '„{words}“ entschieden: {outcome}.',
  'actions.decision-withdrawn': 'Zurückgenommen: „{words}“ ist wieder offen.',
  'actions.settled-agreeing':
    '{count, plural, one {# Fall} other {# Fälle}} auf einmal entschieden. Rückgängig nimmt alles zurück.',
  'actions.first-paper-damaged': 'Das mitgelieferte Dokument ist beschädigt ({fault}).',
  'actions.watch-folder': 'Gemeinsamen Ordner beobachten',
  'actions.folder-watched':
    'Annotationssätze, die in „{name}“ erscheinen, werden unten gemeldet. Nichts wird von selbst importiert.',
  'actions.folder-left': '„{name}“ wird nicht mehr beobachtet.',
  'actions.claim-set-files': 'Annotationssätze',
  'actions.imported': 'Importiert: {sets}. {open} Rückgängig nimmt es zurück.',
  'actions.seal-shut':
    'Das Versiegelte von {names} lässt sich nicht öffnen: Es wurde beschädigt oder außerhalb von Postil verändert. Importieren Sie den Annotationssatz erneut.',
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
  'actions.open-papers': 'Dokumente öffnen',
  'actions.paper-files': 'Dokumente (PDF, Word, Webseiten, E-Books, Markdown, Text)',
  'actions.details-saved': 'Angaben zu „{title}“ gespeichert.',
  'actions.paper-removed': '„{title}“ entfernt. Rückgängig bringt es zurück.',
  'actions.paper-removed-with': '„{title}“ mit {lost} entfernt. Rückgängig bringt es zurück.',
  'actions.with-sets': '{count, plural, one {# Annotationssatz anderer} other {# Annotationssätzen anderer}}',
  'actions.paper-unreadable': '„{name}“ konnte nicht gelesen werden: {reason}',
  'actions.read-otherwise':
    '{kind, select, whole {Die ganze Seite wurde gelesen.} article {Nur der Artikel wurde gelesen.} parted {Die auf Verdacht verbundenen Hälften stehen getrennt.} other {Die Hälften wurden wieder verbunden.}}',
  'actions.read-otherwise-tagged':
    'In diesem Dokument ist inzwischen etwas ausgezeichnet: Es bleibt, wie es gelesen wurde.',
  'actions.article-read': 'Nur der Artikel wurde gelesen: Die Gliederung bietet die ganze Seite an.',
  'actions.papers-added': '{count, plural, one {# Dokument} other {# Dokumente}} hinzugefügt.',
  'actions.papers-comments':
    '{count, plural, one {# Kommentar kam mit und kann} other {# Kommentare kamen mit und können}} ausgezeichnet werden.',
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
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} verankert. Rückgängig nimmt es zurück.',
  'actions.left-out':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} weggelassen. Rückgängig nimmt es zurück.',
  'actions.in-downloads': '{name} in Ihren Downloads',
  'actions.done-and-where': '{done}: {place}',
  // Annotations
  'annotations.in-order': 'Annotationen in Textreihenfolge',
  'annotations.chosen-not-among': 'Die gewählte Annotation ist nicht darunter.',
  'annotations.some-of-them':
    '{shown, number} von {count, plural, one {# Annotation} other {# Annotationen}}',
  'annotations.none-matches': 'Keine Annotation passt.',
  'annotations.clear-search': 'Suche und Filter entfernen',
  'annotations.how-to-tag':
    'Wählen Sie eine Textstelle aus, mit der Maus oder mit Umschalt und den Pfeiltasten, und drücken Sie <key>{claim}</key> für Behauptung, <key>{evidence}</key> für Beleg oder <key>{assessment}</key> für Einschätzung.',
  'annotations.how-to-tag-by-mouse':
    'Wählen Sie eine Textstelle aus, mit der Maus oder mit Umschalt und den Pfeiltasten, und verwenden Sie die Leiste, die dabei erscheint.',
  'annotations.in-text': 'Im Text',
  'annotations.no-hits': 'keine Treffer',
  'annotations.hits': '{count, plural, one {# Treffer} other {# Treffer}}',
  'annotations.hit-of': 'Treffer {number, number} von {count, number}',
  'annotations.hits-list': 'Treffer im Text',
  'annotations.search-placeholder': 'Text und Notizen durchsuchen ({keys})',
  'annotations.further-passages':
    'und {count, plural, one {# weitere Textstelle} other {# weitere Textstellen}}',
  'annotations.tag-selection': 'Auswahl auszeichnen',
  'annotations.selected': '{words, plural, one {# Wort} other {# Wörter}} ausgewählt. {tags}.',
  'annotations.selected-in-passages':
    '{words, plural, one {# Wort} other {# Wörter}} in {passages, plural, one {# Textstelle} other {# Textstellen}} ausgewählt. {tags}.',
  'annotations.nothing-selected': 'Nichts ausgewählt: {keys} zeichnen den Satz an der Einfügemarke aus.',
  'annotations.key-of-tag': '{key} {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'annotations.show-only-tag': 'Nur anzeigen: {tag}',
  'annotations.no-label': 'Noch hat keine Annotation ein Schlagwort.',
  'annotations.facet-label': 'Schlagwort',
  'annotations.no-likelihood': 'keine Wahrscheinlichkeit',
  'annotations.no-confidence': 'keine Konfidenz',
  'annotations.confidence-value': '{level, select, low {niedrig} moderate {mittel} other {hoch}}',
  'annotations.confidence-filter':
    '{level, select, low {niedrige} moderate {mittlere} other {hohe}} Konfidenz',
  'annotations.label-filter': 'Schlagwort „{label}“',
  'annotations.section-filter': 'in „{section}“',
  'annotations.relation-value': '{part} …',
  'annotations.unrelated': 'ohne Beziehung',
  'annotations.remarks': 'So wurde gelesen: {count, plural, one {# Hinweis} other {# Hinweise}}',
  'annotations.read-otherwise':
    '{kind, select, whole {Die ganze Seite lesen} article {Nur den Artikel lesen} parted {Die vermuteten Hälften wieder trennen} other {Die Hälften wieder verbinden}}',
  'annotations.read-otherwise-tagged': 'Nur möglich, solange nichts ausgezeichnet ist.',
  'annotations.outline': 'Abschnitte des Dokuments',
  'annotations.section-missing': 'Abschnitt {number} (nicht in diesem Dokument)',
  'annotations.whole-paper': 'Das ganze Dokument',
  'annotations.beginning': 'Anfang',
  'annotations.tag-unit':
    '{tag, select, claim {{count, plural, one {Behauptung} other {Behauptungen}}} evidence {{count, plural, one {Beleg} other {Belege}}} other {{count, plural, one {Einschätzung} other {Einschätzungen}}}}',
  // Sicherungen
  'backup.title': 'Sicherungen',
  'backup.lost-title': 'Ihre Bibliothek ist leer, aber es gibt Sicherungen einer Bibliothek',
  'backup.lost':
    'Die Datenbank, in der sie lag, fehlt oder wurde neu begonnen. Stellen Sie die neueste Sicherung wieder her, um alles daraus zurückzubekommen; oder schließen Sie dies, um eine neue Bibliothek zu beginnen: Die Sicherungen bleiben.',
  'backup.none':
    'Es gibt noch keine: Die erste entsteht wenige Minuten, nachdem Sie zu arbeiten begonnen haben.',
  'backup.contents':
    '{papers, plural, one {# Dokument} other {# Dokumente}}, {annotations, plural, one {# Annotation} other {# Annotationen}}',
  'backup.restore': 'Vergleichen und wiederherstellen …',
  'backup.restore-of': 'Mit der Sicherung vom {moment} vergleichen und wiederherstellen …',
  'backup.how':
    'Sie entstehen nach der Arbeit und beim Schließen von Postil; je älter, desto weniger werden behalten. Jede ist eine unverschlüsselte Bibliotheksdatei in diesem Ordner:',
  'backup.choose': 'Anderer Ordner …',
  'backup.choose-folder': 'Ordner für Sicherungen',
  'backup.folder-chosen': 'Sicherungen gehen ab jetzt nach {folder}; frühere bleiben, wo sie sind.',
  'backup.unreadable': 'Der Ordner der Sicherungen kann nicht gelesen werden: {reason}.',
  'backup.failed':
    'Es konnte keine Sicherung angelegt werden: {reason} Was Sie getan haben, ist in der Bibliothek gespeichert; wählen Sie unter „Datei“, „Aus einer Sicherung wiederherstellen“ einen anderen Ordner.',
  'backup.not-protected': 'Browser-Seite, nicht geschützt',
  'backup.storage': 'Wie sicher die Bibliothek hier ist',
  'backup.storage-refused':
    'Der Browser hat nicht zugesagt, diese Bibliothek zu behalten: Wird der Datenträger knapp oder werden seine Daten gelöscht, kann sie ohne Rückfrage verschwinden. Speichern Sie ab und zu eine Sicherung, oder verwenden Sie das Desktop-Fenster, das von selbst Sicherungen anlegt.',
  'backup.storage-granted':
    'Der Browser hat zugesagt, diese Bibliothek zu behalten, wenn der Datenträger knapp wird. Wer seine Daten löscht, löscht sie trotzdem: Speichern Sie ab und zu eine Sicherung.',
  'backup.save': 'Sicherung speichern',
  'backup.since':
    '{changes, plural, one {# Änderung} other {# Änderungen}}, seit die Bibliothek zuletzt in einer Datei gespeichert wurde; das ist hier die einzige Sicherung.',
  'backup.never':
    '{changes, plural, one {# Änderung} other {# Änderungen}}, und die Bibliothek wurde noch nie in einer Datei gespeichert; das wäre hier die einzige Sicherung.',
  'backup.later': 'Später',
  // Papierkorb
  'trash.title': 'Papierkorb',
  'trash.how':
    'Annotationen, Annotationssätze und Dokumente, die Sie gelöscht haben, bleiben {days, plural, one {# Tag} other {# Tage}} hier. Was wiederhergestellt wird, kommt mit seinen Beziehungen zurück.',
  'trash.none': 'Der Papierkorb ist leer.',
  'trash.search': 'Im Papierkorb suchen',
  'trash.nothing-found': 'Nichts im Papierkorb enthält diese Wörter.',
  'trash.shown':
    '{shown, number} von {count, plural, one {# Eintrag} other {# Einträgen}}; die übrigen finden Sie durch Suchen.',
  'trash.count': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'trash.paper': 'Dokument: {title}',
  'trash.set': 'Annotationssatz von {name}',
  'trash.of-paper': 'aus „{title}“',
  'trash.with': 'mit {count, plural, one {# Annotation} other {# Annotationen}}',
  'trash.when': 'gelöscht am {day}',
  'trash.left':
    '{days, plural, =0 {verschwindet heute} one {verschwindet in # Tag} other {verschwindet in # Tagen}}',
  'trash.no-place':
    'Das Dokument dazu ist nicht in der Bibliothek: Stellen Sie es zuerst wieder her, oder öffnen Sie es.',
  'trash.restore': 'Wiederherstellen',
  'trash.restore-of': '{what} wiederherstellen',
  'trash.restored': 'Wiederhergestellt: {what}.',
  'trash.not-restored': 'Davon fehlt nichts mehr.',
  'trash.empty': 'Papierkorb leeren …',
  'trash.empty-sure': 'Alles endgültig löschen',
  'trash.emptied':
    'Der Papierkorb ist leer. Was sich noch rückgängig machen lässt, bleibt so lange auf dem Datenträger.',
  // App
  'about.title': 'Über Postil',
  'about.version': 'Version {version}',
  'about.own-licence':
    'Postil ist freie Software unter der MIT-Lizenz. Es stellt keine Anfrage an ein Netz; alles bleibt auf diesem Rechner.',
  'about.parts':
    'Darin steckt die Arbeit anderer, in {count, plural, one {# Teil} other {# Teilen}}, jeder mit seiner Lizenz:',
  'about.not-listed':
    'Wessen Arbeit darin steckt, wird beim Bauen von Postil festgehalten; hier ist die Liste nicht zu lesen.',
  'app.filter': 'Filter',
  'app.tabs': 'Was zu sehen ist',
  'app.part-broken':
    '{part}: kann nicht angezeigt werden, weil in Postil etwas fehlgeschlagen ist ({reason}). Dadurch wurde nichts geändert, und der Rest des Fensters arbeitet weiter.',
  'app.not-loaded-title': 'Nicht geladen',
  'app.not-loaded':
    'Ein Teil von Postil konnte nicht geladen werden ({reason}). Dadurch wurde nichts geändert. Läuft Postil als Seite, sehen Sie nach, ob es beendet wurde, und laden Sie sie neu.',
  'app.try-again': 'Noch einmal versuchen',
  'app.report': 'Bericht über den Fehler',
  'app.report-with-message':
    'Mit der Meldung oben, die Worte aus dem Dokument, einer Notiz oder einen Namen enthalten kann',
  'app.copy-report': 'Bericht kopieren',
  'app.report-copied': 'Kopiert. Nichts wurde versandt.',
  'app.unreadable-records':
    '{count, plural, one {# Eintrag in der Datenbank kann nicht gelesen werden und fehlt hier} other {# Einträge in der Datenbank können nicht gelesen werden und fehlen hier}}; alles andere ist, wie es war. Was nicht gelesen werden kann, bleibt unangetastet in der Datenbank: Bitte melden Sie es.',
  'app.unreadable-record':
    '{table, select, papers {Dokument} annotations {Annotation} relations {Beziehung} dismissals {Verworfener Befund} sharedSets {Annotationssatz} other {Entscheidung}} {id} zu „{title}“: {faults}',
  'app.cannot-start': 'Postil kann nicht starten',
  'app.no-sandbox':
    'Es wurde ohne die Sandbox gestartet, die feindliche Dateien von allem anderen auf diesem Rechner fernhält (--no-sandbox). Wo das System einem AppImage die Sandbox verweigert, installieren Sie stattdessen das deb- oder rpm-Paket von Postil.',
  'app.words-unsaved': 'Getippte Wörter sind nicht gespeichert',
  'app.words-would-be-lost':
    'Sie gehen verloren, wenn dieses Fenster geschlossen oder neu geladen wird. Postil zeigt, welche es sind.',
  'app.keep-window': 'Fenster offen lassen',
  'app.lose-words': 'Wörter verwerfen',
  'app.page-gone': 'Die Seite von Postil arbeitet nicht mehr ({reason})',
  'app.page-gone-detail':
    'Was gespeichert war, liegt sicher in der Bibliothek. Laden Sie die Seite neu, um dort weiterzuarbeiten, wo Sie waren; nur zuletzt getippte Wörter können fehlen.',
  'app.page-hangs': 'Die Seite von Postil antwortet nicht',
  'app.page-hangs-detail':
    'Vielleicht ist sie mit einem großen Dokument beschäftigt. Wird sie neu geladen, bricht diese Arbeit ab; was gespeichert war, liegt sicher in der Bibliothek, und zuletzt getippte Wörter können fehlen.',
  'app.load-anew': 'Seite neu laden',
  'app.wait': 'Warten',
  'app.part-library': 'Die Bibliothek',
  'app.part-paper': 'Das Dokument',
  'app.part-map': 'Die Karte',
  'app.part-pages': 'Die gedruckte Seite',
  'app.part-comparison': 'Der Vergleich',
  'app.part-side-panel': 'Die Seitenleiste',
  'app.part-chosen-annotation': 'Die gewählte Annotation',
  'app.part-tab': 'Der Reiter „{tab}“',
  'app.paper-missing':
    'Dieses Dokument ist nicht (mehr) in der Bibliothek. Rückgängig bringt es vielleicht zurück; die Bibliothek zeigt, was vorhanden ist.',
  'app.looking': 'Stellen suchen',
  'app.looking-for-passages': 'Die Stellen werden im anderen Text gesucht …',
  'app.reading': 'Lesen',
  'app.reading-file': '„{name}“ wird gelesen …',
  'app.reading-progress': '{done, number} von {total, number}',
  'app.close-message': 'Meldung schließen',
  'app.worker-not-started': 'ein Teil von Postil ist nicht gestartet',
  'app.start-failed': 'Postil kann seine Bibliothek nicht öffnen',
  'app.start-newer':
    'Die Bibliothek wurde zuletzt mit einem neueren Postil verwendet (ihr Schema ist {found}, dieses kennt {known}). Nichts wurde geändert: Starten Sie das neuere Postil.',
  'app.start-broken':
    'Die Datenbank des Browsers ließ sich nicht öffnen ({reason}). Postil hat nichts geändert. Schließen Sie andere Fenster von Postil, prüfen Sie, ob der Datenträger voll ist, und versuchen Sie es erneut.',
  'app.start-held':
    'Am {day} enthielt die Bibliothek {papers, plural, one {# Dokument} other {# Dokumente}} und {annotations, plural, one {# Annotation} other {# Annotationen}}.',
  'app.start-backup':
    'Die neueste Sicherung ist vom {moment}, mit {papers, plural, one {# Dokument} other {# Dokumenten}} und {annotations, plural, one {# Annotation} other {# Annotationen}}.',
  'app.start-no-backup':
    'Wenn Sie die Bibliothek in einer Datei gespeichert haben, lässt sich diese in einer neuen öffnen.',
  'app.start-again': 'Erneut versuchen',
  'app.start-anew-backup': 'Neue Bibliothek mit der Sicherung beginnen …',
  'app.start-anew': 'Neue Bibliothek beginnen',
  'app.start-kept':
    'Die neue Bibliothek entsteht neben der beschädigten Datenbank; diese bleibt, wo sie in diesem Profil liegt, für einen Bericht oder eine Rettung (ihr Name ist „{database}“).',
  'app.drop': 'Dokumente, Annotationssätze oder eine Bibliothek hier ablegen, um sie zu öffnen',
  'app.folder-unreadable': '„<name>{folder}</name>“ kann nicht gelesen werden: {reason}',
  'app.folder-arrivals':
    '{arrivals, plural, one {# neuer Annotationssatz} other {# neue Annotationssätze}} in „{folder}“ …',
  'app.folder-damaged':
    '{damaged, plural, one {# beschädigte Datei} other {# beschädigte Dateien}} in „{folder}“ …',
  'app.folder-both':
    '{arrivals, plural, one {# neuer Annotationssatz} other {# neue Annotationssätze}} und {damaged, plural, one {# beschädigte Datei} other {# beschädigte Dateien}} in „{folder}“ …',
  'app.host-notice':
    'Electron ist nicht verfügbar, deshalb läuft Postil als Seite im Browser; ihre Bibliothek ist von der des Desktop-Fensters getrennt („Bibliothek speichern“ und „Bibliothek öffnen“ übertragen alles).',
  'app.unexpected':
    'In Postil ist etwas schiefgegangen ({reason}). Was Sie zuletzt getan haben, ist vielleicht nicht geschehen; nichts wird halb gespeichert, und was vorher gespeichert war, ist unverändert. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es erneut.',
  'app.lost-words': 'Nicht gespeicherter Text',
  'app.lost-typed': 'Ihre Eingabe',
  'app.lost-copy': 'Text kopieren',
  'app.lost-copied': 'Der Text ist kopiert.',
  'app.lost-close': 'Text schließen',
  'app.lost-note':
    'Die Annotation, deren Notiz Sie gerade schrieben, wurde gelöscht, wahrscheinlich in einem anderen Fenster; Rückgängig bringt sie vielleicht zurück. Ihre Eingabe bleibt hier erhalten: Tab führt zu ihr, Escape zurück zum Dokument. Bis dahin wirkt kein Buchstabe als Befehl.',
  'app.lost-field':
    'Das Feld, in dem Sie schrieben, ist verschwunden: Wozu es gehört, wurde geändert, wahrscheinlich in einem anderen Fenster. Ihre Eingabe bleibt hier erhalten: Tab führt zu ihr, Escape zurück zum Dokument. Bis dahin wirkt kein Buchstabe als Befehl.',
  'app.host-electron': 'Desktop-Fenster',
  'app.host-browser': 'Browser-Seite',
  'app.host-memory': 'Probe, nichts wird behalten',
  'app.host-title':
    'Das Desktop-Fenster und die Browser-Seite haben zwei getrennte Bibliotheken. „Bibliothek speichern“ und „Bibliothek öffnen“ übertragen alles von einer zur anderen.',
  'app.notes-not-saved':
    'Noch nicht gespeichert: {count, plural, one {# Notiz} other {# Notizen}}, wird von selbst erneut versucht',
  'app.saving': 'Wird gespeichert …',
  'app.words-not-saved': 'Nicht gespeichert: der Text oben',
  'app.all-saved': 'Alles auf diesem Rechner gespeichert',
  'app.compare': 'Vergleichen',
  'app.tab-annotations': 'Annotationen',
  'app.inspector': 'Neben dem Text',
  'app.beside': 'Karte und gedruckte Seiten',
  'app.tab-outline': 'Gliederung',
  'app.tab-comments': 'Kommentare',
  'app.tab-checks': 'Befunde',
  'app.tab-colleagues': 'Kollegen',
  // Check
  'check.claim-without-evidence': 'Behauptungen ohne Beleg',
  'check.claim-without-evidence-rule':
    'Eine Behauptung, die weder ein Beleg stützt noch eine belegte Behauptung. Setzen Sie einen Beleg in Beziehung zu ihr oder sagen Sie, warum keiner nötig ist.',
  'check.unused-evidence': 'Belege ohne Verwendung',
  'check.unused-evidence-rule':
    'Ein Beleg, der nichts stützt, keinem Urteil widerspricht und auf dem nichts beruht.',
  'check.assessment-without-basis': 'Einschätzungen ohne Grundlage',
  'check.assessment-without-basis-rule': 'Eine Einschätzung, die auf nichts beruht und die nichts stützt.',
  'check.assessment-without-likelihood': 'Einschätzungen ohne Wahrscheinlichkeit',
  'check.assessment-without-likelihood-rule':
    'Eine Einschätzung, für die keine Stufe der Wahrscheinlichkeit festgelegt ist.',
  'check.circular-support': 'Zirkelschlüsse',
  'check.circular-support-rule':
    'Annotationen, die einander im Kreis stützen: Am Ende beruht jede auf sich selbst. Entfernen Sie eine der Beziehungen oder sagen Sie, warum es kein Zirkelschluss ist.',
  'check.circle': 'Kreis: {words}',
  'check.mixed-likelihood-wordings': 'Beide Zeilen von Wahrscheinlichkeitsausdrücken',
  'check.mixed-likelihood-wordings-rule':
    'Die Textstelle verwendet Ausdrücke aus beiden Zeilen von ICD 203 („likely“ und „probable“), die man für verschiedene Grade halten kann. ICD 203, D.6.e(2)(a).',
  'check.likelihood-with-confidence': 'Wahrscheinlichkeit und Konfidenz in einem Satz',
  'check.likelihood-with-confidence-rule':
    'Ein Satz nennt eine Wahrscheinlichkeit und eine Stufe der Konfidenz, die man leicht miteinander verwechselt. ICD 203, D.6.e(2)(b).',
  'check.untagged-paragraph': 'Absätze ohne Auszeichnung',
  'check.untagged-paragraph-rule': 'Ein Absatz, Listenpunkt oder Zitat, in dem nichts ausgezeichnet ist.',
  'check.open':
    '{count, plural, =0 {Keine offenen Befunde.} one {# offener Befund.} other {# offene Befunde.}}',
  'check.dismissed': '{count, plural, one {# Befund verworfen} other {# Befunde verworfen}}',
  'check.dismiss-finding': 'Verwerfen: {check}, {words}',
  'check.dismiss-asking': 'Verwerfen …',
  'check.dismiss': 'Verwerfen',
  'check.reason': 'Warum dies keine Lücke ist',
  'check.reason-placeholder': 'Warum ist dies keine Lücke?',
  'check.reason-of': '{check}: {reason}',
  'check.take-back': 'Zurücknehmen',
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
  'colleagues.none':
    'Noch liegt hier zu diesem Dokument kein Annotationssatz von anderen: Importieren Sie die Dateien, die Ihre Kollegen exportiert haben, oder legen Sie sie auf dem Fenster ab.',
  'colleagues.watching': '„<name>{folder}</name>“ wird beobachtet.',
  'colleagues.show': 'Anzeigen',
  'colleagues.hide': 'Ausblenden',
  'colleagues.show-set': '{name} anzeigen',
  'colleagues.hide-set': '{name} ausblenden',
  'colleagues.remove-set': '{name} entfernen',
  'colleagues.sealed': 'Versiegelt',
  'colleagues.hidden': 'Ausgeblendet',
  'colleagues.from-file': 'Aus „{file}“, exportiert am {exported}, importiert am {imported}.',
  'colleagues.made-here': 'Hier gebildet, begonnen am {begun}.',
  'colleagues.sealed-until': 'Nichts davon ist zu sehen, bis Sie Ihre Runde abschließen.',
  'colleagues.opened':
    'Geöffnet am {moment}, als Sie {count, plural, one {# Annotation} other {# Annotationen}} erstellt hatten.',
  'colleagues.unplaced-other':
    'Manches, was darin verworfen oder entschieden wurde, hat in diesem Text keine sichere Stelle.',
  'colleagues.unplaced':
    '{count, plural, one {# Annotation hat in diesem Text keine sichere Stelle.} other {# Annotationen haben in diesem Text keine sichere Stelle.}}',
  'colleagues.review-set': 'Prüfen, was keine Stelle hat: {name}',
  'colleagues.review': 'Prüfen …',
  'colleagues.round-title': 'Meine Runde abschließen?',
  'colleagues.round-own':
    'Sie haben {count, plural, one {# Annotation} other {# Annotationen}} erstellt. Ist Ihre Runde abgeschlossen, sehen Sie, was diese erstellt haben:',
  'colleagues.round-kept':
    'Jeder Satz hält fest, wann er geöffnet wurde und wie viele Annotationen Sie bis dahin hatten. Rückgängig versiegelt ihn nicht wieder.',
  'colleagues.round-go-on': 'Verdeckt weiterarbeiten',
  'colleagues.round-close': 'Meine Runde abschließen',
  'colleagues.import': 'Annotationssätze importieren',
  'colleagues.keep-sealed':
    'Versiegelt lassen, bis ich meine eigene Runde abschließe <small>(bis dahin sind nur die Namen zu sehen)</small>',
  'colleagues.not-yet': 'Noch wurde nichts geändert. Rückgängig nimmt alles in einem Schritt zurück.',
  'colleagues.not-changed': 'Nichts wurde geändert.',
  'colleagues.import-count':
    '{count, plural, one {# Annotationssatz} other {# Annotationssätze}} importieren',
  'colleagues.arrival-file': '„<name>{file}</name>“, exportiert am {exported}',
  'colleagues.arrival-sealed': 'Versiegelt: Nichts von seinem Inhalt wird gezeigt.',
  'colleagues.refused': '„<name>{file}</name>“ kann nicht importiert werden.',
  'colleagues.nobody': 'Unbenannt',
  'colleagues.label-map': 'Was die Bezeichnungen hier bedeuten',
  'colleagues.label-map-no-tag': 'keine Kategorie: bleibt neben anderen ein Schlagwort',
  'colleagues.label-map-no-relation': 'keine Beziehung: wird weggelassen',
  'colleagues.label-map-count': '{count, plural, one {#-mal} other {#-mal}}',
  'colleagues.lost-of': 'Nicht übernommen aus <name>{file}</name>:',
  'colleagues.refused-of': '<analyst>{from}</analyst>, „<name>{file}</name>“ kann nicht importiert werden.',
  'colleagues.faults-of': 'Fehler in {file}',
  'colleagues.review-title': 'Ohne sichere Stelle: {name}',
  'colleagues.review-nothing': 'Nichts ist ohne Stelle geblieben.',
  'colleagues.review-done': 'Fertig',
  'colleagues.review-step': '{at, number} von {count, number}',
  'colleagues.review-previous': 'Zurück',
  'colleagues.review-next': 'Weiter',
  'colleagues.review-can-wait': 'Sie kann bleiben, wie sie ist, oder weggelassen werden.',
  'colleagues.review-passage-of': 'Textstelle {at, number} von {count, number}',
  'colleagues.review-passage': 'Die Textstelle',
  'colleagues.review-leave-out': 'Weglassen',
  'colleagues.review-place': 'Verankern',
  'colleagues.review-stood': 'Wie sie in deren Text stand',
  'colleagues.review-here': 'Hier, mit einem Wert von {score} von 1',
  'colleagues.review-here-doubtful': 'Hier, mit einem Wert von {score} von 1: wenig ähnlich',
  'colleagues.review-no-place': 'Keine Stelle in diesem Text ist ihr ähnlich.',
  'colleagues.review-without': 'Ohne diese Textstelle',
  'colleagues.review-choose': 'Wählen Sie eine Stelle.',
  'colleagues.review-one-at-least': 'Mindestens eine Textstelle muss eine Stelle in diesem Text haben.',
  'colleagues.review-overlap': 'Zwei der gewählten Stellen überschneiden sich.',
  'colleagues.review-here-own': 'Hier, von Ihnen gewählt',
  'colleagues.review-other': 'Andere Textstelle wählen …',
  'colleagues.pick-title': 'Eine Textstelle wählen',
  'colleagues.pick-find': 'Wörter im Text finden',
  'colleagues.pick-previous': 'Vorige Stelle',
  'colleagues.pick-next': 'Nächste Stelle',
  'colleagues.pick-found':
    '{count, plural, =0 {Diese Wörter stehen nicht im Text.} one {An # Stelle gefunden} other {An # Stellen gefunden}}',
  'colleagues.pick-found-at': 'Stelle {at, number} von {count, number}',
  'colleagues.pick-earlier': 'Text davor',
  'colleagues.pick-later': 'Text danach',
  'colleagues.pick-text': 'Der Text, aus dem Sie wählen',
  'colleagues.pick-how':
    'Wählen Sie Wörter im Text aus. Mit der Tastatur: Die Eingabetaste findet die ersten, Umschalt und die Pfeiltasten nehmen weitere hinzu.',
  'colleagues.pick-selected': 'Ausgewählt: „{words}“',
  'colleagues.pick-use': 'Ausgewählte Wörter verwenden',
  // Command
  'command.no-paper': 'Öffnen Sie zuerst ein Dokument.',
  'command.nothing-chosen': 'Wählen Sie zuerst eine Annotation aus.',
  'command.not-comparing': 'Vergleichen Sie zuerst Annotationssätze.',
  'command.menu-file': 'Datei',
  'command.menu-edit': 'Bearbeiten',
  'command.menu-view': 'Ansicht',
  'command.menu-help': 'Hilfe',
  'command.open-papers': 'Dokumente öffnen …',
  'command.open-papers-keywords': 'importieren hinzufügen datei paper markdown text',
  'command.open-library': 'Bibliothek öffnen …',
  'command.open-library-keywords': 'importieren zusammenführen sicherung wiederherstellen datei',
  'command.save-library': 'Bibliothek speichern …',
  'command.show-backups': 'Aus einer Sicherung wiederherstellen …',
  'command.show-backups-keywords': 'sicherungen backups retten verloren datenbank ordner',
  'command.show-trash': 'Papierkorb …',
  'command.show-trash-keywords': 'gelöscht entfernt wiederherstellen retten',
  'command.no-backups':
    'Nur das Desktop-Fenster legt von selbst Sicherungen an; „Bibliothek speichern“ macht hier eine.',
  'command.save-library-keywords': 'exportieren sicherung sichern datei',
  'command.import-claim-sets': 'Annotationssätze importieren …',
  'command.import-claim-sets-keywords': 'kollegen konsens öffnen datei json teilen empfangen',
  'command.watch-folder': 'Gemeinsamen Ordner beobachten …',
  'command.watch-another-folder': 'Anderen gemeinsamen Ordner beobachten …',
  'command.watch-folder-keywords': 'team abgleich synchronisieren kollegen importieren annotationssätze',
  'command.stop-watching': 'Gemeinsamen Ordner nicht mehr beobachten',
  'command.no-folders': 'Nur das Desktop-Fenster kann einen Ordner beobachten.',
  'command.no-folder-watched': 'Es wird kein Ordner beobachtet.',
  'command.export-claim-set': 'Annotationssatz exportieren …',
  'command.export-claim-set-keywords': 'speichern herunterladen json teilen datei',
  'command.export': 'Exportieren …',
  'command.export-keywords':
    'speichern herunterladen teilen datei bericht word docx html markdown pdf csv excel xlsx json konsens entscheidungen maxqda tabelle',
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
  'command.add-passage-why': 'Wählen Sie zuerst die weitere Textstelle aus.',
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
  'command.show-details': 'Einzelheiten der Annotation',
  'command.show-details-keywords': 'angaben eigenschaften information anzeigen',
  'command.edit-likelihood': 'Wahrscheinlichkeit wählen',
  'command.likelihood': 'Wahrscheinlichkeit: {band}',
  'command.likelihood-none': 'Wahrscheinlichkeit: keine Angabe',
  'command.step-confidence': 'Konfidenz: keine, niedrig, mittel, hoch',
  'command.judgement-evidence': 'Ein Beleg hat weder Wahrscheinlichkeit noch Konfidenz.',
  'command.judgement-none': 'Wählen Sie zuerst eine Behauptung oder eine Einschätzung aus.',
  'command.judgement-comparing':
    'Wählen Sie zuerst eine Behauptung oder eine Einschätzung aus. Um über einen Unterschied zu entscheiden, sehen Sie ihn sich unter den Unterschieden an: Dann entscheiden seine Ziffern.',
  'command.edit-labels': 'Schlagwort hinzufügen',
  'command.relate-annotation': 'Mit anderer Annotation in Beziehung setzen …',
  'command.delete-annotation': 'Annotation löschen',
  'command.delete-annotation-keywords': 'entfernen tilgen',
  'command.leave': 'Auswahl oder Annotation verlassen',
  'command.leave-keywords': 'schließen abwählen escape abbrechen',
  'command.leave-why': 'Es ist kein Text ausgewählt und keine Annotation gewählt.',
  'command.show-palette': 'Befehl oder Annotation suchen …',
  'command.search': 'In Text und Annotationen suchen',
  'command.search-library': 'In der Bibliothek suchen',
  'command.search-selection': 'Nach den ausgewählten Wörtern suchen',
  'command.search-selection-why': 'Wählen Sie zuerst Wörter im Text aus.',
  'command.next-hit': 'Nächster Treffer',
  'command.previous-hit': 'Voriger Treffer',
  'command.no-hits': 'Suchen Sie zuerst nach Wörtern.',
  'command.show-map': 'Karte der Argumentation',
  'command.close-map': 'Karte schließen',
  'command.toggle-map-keywords': 'graph bild diagramm',
  'command.go-to-map': 'Zur Karte',
  'command.go-to-map-keywords': 'argument graph karten gehen',
  'command.show-pages': 'Seite wie gedruckt',
  'command.close-pages': 'Gedruckte Seite schließen',
  'command.go-to-pages': 'Zur gedruckten Seite',
  'command.pages-keywords': 'original pdf dokument ansicht layout gehen',
  'command.not-printed': 'Dieses Dokument stammt aus keinem PDF: Es hat keine gedruckten Seiten.',
  'command.paper-details': 'Angaben zum Dokument …',
  'command.paper-details-of': 'Angaben zu „{title}“ …',
  'command.paper-details-keywords':
    'titel autoren datum schlagwörter korrigieren berichtigen ändern umbenennen metadaten prüfsumme hash datei',
  'command.print-paper': 'Drucken …',
  'command.print-paper-keywords': 'pdf papier speichern drucker ausdruck ausgeben',
  'command.compare': 'Annotationssätze vergleichen',
  'command.end-comparing': 'Vergleich beenden',
  'command.compare-keywords': 'kollegen unterschiede uneinigkeit übereinstimmung entscheiden klären konsens',
  'command.next-difference': 'Nächster Unterschied',
  'command.previous-difference': 'Voriger Unterschied',
  'command.difference-keywords': 'uneinigkeit fall vergleichen kollegen',
  'command.next-open-case': 'Nächster offener Unterschied',
  'command.next-open-case-keywords': 'klären schlichten konsens entscheiden unentschieden',
  'command.merge-agreeing': 'Alle Übereinstimmenden zusammenführen …',
  'command.merge-agreeing-keywords': 'klären schlichten konsens entscheiden einstimmig mehrheit vertraut',
  'command.hide-names': 'Namen beim Entscheiden verbergen',
  'command.show-names': 'Namen beim Entscheiden zeigen',
  'command.hide-names-keywords': 'klären schlichten konsens entscheiden blind anonym',
  'command.show-annotations': 'Liste der Annotationen',
  'command.no-comments': 'Die Datei dieses Dokuments brachte keine Kommentare mit.',
  'command.show-comments': 'Kommentare aus der Datei',
  'command.show-outline': 'Gliederung des Dokuments',
  'command.toggle-outline': '{isOpen, select, true {Gliederung schließen} other {Gliederung öffnen}}',
  'command.toggle-inspector':
    '{isOpen, select, true {Bereich neben dem Text schließen} other {Bereich neben dem Text öffnen}}',
  'command.pane-keywords': 'seitenleiste ausblenden einblenden einklappen breite',
  'command.toggle-reading': '{isOn, select, true {Lesemodus verlassen} other {Lesemodus: nur der Text}}',
  'command.toggle-reading-keywords': 'fokus vollbild ruhe ungestört',
  'command.show-library': 'Bibliothek',
  'command.show-library-keywords': 'dokumente papers start zurück',
  'command.show-library-why': 'Dies ist die Bibliothek.',
  'command.go-on': 'Weiter, wo ich war',
  'command.go-on-keywords': 'fortsetzen weitermachen zuletzt zurück Dokument',
  'command.go-on-nothing': 'In dieser Bibliothek wurde noch kein Dokument gelesen.',
  'command.go-on-why': 'Der Befehl führt aus der Bibliothek zu einem Dokument zurück.',
  'command.larger-text': 'Größere Schrift',
  'command.smaller-text': 'Kleinere Schrift',
  'command.text-size-keywords': 'schriftgröße vergrößern verkleinern zoom text',
  'command.largest-text': 'Größer wird die Schrift nicht.',
  'command.smallest-text': 'Kleiner wird die Schrift nicht.',
  'command.switch-theme':
    'Farbschema: {theme, select, light {hell} dark {dunkel} sepia {sepia} other {System}}',
  'command.switch-theme-keywords': 'dunkel hell modus farben aussehen erscheinungsbild',
  'command.start-tour': 'Rundgang beginnen',
  'command.start-tour-keywords': 'einführung tutorial lernen erste schritte hilfe',
  'command.start-tour-why': 'Der Rundgang führt durch das erste Dokument, das nicht in der Bibliothek ist.',
  'command.show-help': 'Hilfe und Anleitung',
  'command.show-help-keywords': 'handbuch dokumentation wie kategorien bedeutung lernen',
  'command.show-keys': 'Tasten',
  'command.show-about-keywords': 'version lizenz open source bestandteile bibliotheken info',
  'command.show-keys-keywords': 'tastenkürzel tastatur hilfe belegung',
  // How the text is set
  'reading.settings': 'Leseeinstellungen',
  'reading.theme': 'Farben',
  'reading.theme-name': '{theme, select, light {Hell} dark {Dunkel} sepia {Sepia} other {System}}',
  'reading.size': 'Schriftgröße',
  'reading.pixels': '{size, number} px',
  'reading.measure': 'Zeilenbreite',
  'reading.measure-name': '{measure, select, narrow {Schmal} wide {Breit} other {Üblich}}',
  'reading.face': 'Schrift',
  'reading.face-name': '{face, select, sans {Ohne Serifen} other {Mit Serifen}}',
  // Compare
  'comments.summary':
    '{count, plural, one {# Kommentar kam} other {# Kommentare kamen}} mit dieser Datei: {open, plural, =0 {Keiner ist mehr offen.} other {# noch offen.}}',
  'comments.choose-all': '{count, plural, one {Ihn} other {Alle #}} auswählen',
  'comments.choose': 'Auswählen: {words}',
  'comments.chosen': '{count, number} ausgewählt:',
  'comments.show-answered': '{count, number} erledigte zeigen',
  'comments.take-words':
    'Als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} übernehmen: {words}',
  'comments.dismiss-words': 'Verwerfen: {words}',
  'comments.answer': '{kind, select, taken {Übernommen} other {Verworfen}}',
  'comments.offer-again': 'Wieder anbieten',
  'comments.offer-again-words': 'Wieder anbieten: {words}',
  'comments.taken':
    '{count, plural, one {Kommentar} other {# Kommentare}} als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} übernommen.',
  'comments.dismissed': '{count, plural, one {Kommentar} other {# Kommentare}} verworfen.',
  'comments.offered-again': '{count, plural, one {Kommentar} other {# Kommentare}} wieder angeboten.',
  'comments.note': '{author}: {text}',
  'comments.highlighted-by': 'Hervorgehoben von {author}',

  'compare.in-order': 'Unterschiede in Textreihenfolge',
  'compare.list': 'Liste der Unterschiede',
  'compare.case-not-among': 'Der Fall unten ist nicht darunter.',
  'compare.differences-count': '{count, plural, one {# Unterschied} other {# Unterschiede}}',
  'compare.differences-some':
    '{shown, number} von {count, plural, one {# Unterschied} other {# Unterschieden}}',
  'compare.settled-count': '{count, number} entschieden',
  'compare.same-count': 'und {count, plural, one {# Stelle} other {# Stellen}} gleich',
  'compare.nobody-tagged': 'Noch hat niemand etwas ausgezeichnet.',
  'compare.none-matches': 'Kein Unterschied passt.',
  'compare.clear-the-filters': 'Filter entfernen',
  'compare.panel': 'Vergleich',
  'compare.tab-differences': 'Unterschiede',
  'compare.tab-places': 'Stellen',
  'compare.tab-agreement': 'Übereinstimmung',
  'compare.tab-decisions': 'Entscheidungen',
  'compare.compared-sets': 'Verglichene Annotationssätze',
  'compare.failed': 'Die Sätze konnten nicht verglichen werden: {reason}.',
  'compare.working': 'Wird verglichen …',
  'compare.choose-sets': 'Wählen Sie oben zwei oder mehr Annotationssätze.',
  'compare.all-sealed':
    'Die Annotationssätze der anderen sind versiegelt, bis Sie Ihre Runde abschließen. Danach können sie mit Ihrem verglichen werden.',
  'compare.what-it-is':
    'Mehrere Menschen zeichnen dasselbe Dokument aus, jeder auf dem eigenen Rechner, und schicken einander die Annotationssätze, die sie exportieren. Hier verglichen, zeigen diese Stelle für Stelle, wo Sie übereinstimmen und wo nicht, und was jeder dazu geschrieben hat.',
  'compare.nobody-yet': 'Bisher gibt es keinen anderen Annotationssatz zum Vergleichen.',
  'compare.which-tag': 'Welche Kategorie',
  'compare.places-note':
    'Der Balken zeigt den Anteil der Zeichen, die zwei Analysten unterschiedlich ausgezeichnet haben; bei mehr als zweien das Mittel über alle Paare. Die Zahlen sind Unterschiede; jede führt zu deren Liste.',
  'compare.places-caption': 'Wo sie sich unterscheiden',
  'compare.place': 'Stelle',
  'compare.heat': 'Uneinigkeit',
  'compare.all-differences': 'Alle Unterschiede',
  'compare.whole-paper': 'Ganzes Dokument',
  'compare.paragraph': 'Absatz {number, number}',
  'compare.paragraphs': 'Absätze {first, number} bis {last, number}',
  'compare.differences-in': '{count, plural, one {# Unterschied} other {# Unterschiede}} in {place}: {kind}',
  'compare.the-whole-paper': '„Ganzes Dokument“',
  'compare.show-only-kind': 'Nur anzeigen: {kind}',
  'compare.facet-tag': 'Von irgendwem ausgezeichnet als',
  'compare.facet-analyst': 'Etwas vorhanden von',
  'compare.facet-standing': 'Entschieden oder offen',
  'compare.not-compared-now': 'derzeit nicht verglichen',
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
  'compare.me': '{name} (ich)',
  'compare.somebody': 'jemand',
  'compare.show-list': 'Liste',
  'compare.neutral-name': 'Person {letter}',
  'compare.standing-open': 'Offen',
  'compare.standing-settled': 'Entschieden',
  'compare.state-settled': '✓ Entschieden',
  'compare.state-changed-since': 'Seit der Entscheidung geändert',
  'compare.state-moot': '✓ Ein Ende blieb ohne Kategorie',
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
  'compare.differs-parts': 'Teile',
  'compare.differs-ends': 'Grenzen, verglichen mit {name}',
  'compare.who-has-what': '{who}: {what}',
  'compare.others-have': 'die Übrigen: {what}',
  'compare.all-have': 'alle: {what}',
  'compare.in-parts': '{count, plural, =0 {nichts} =1 {in einem Stück} other {in # Teilen}}',
  'compare.not-said': 'ohne Angabe',
  'compare.note-said': 'in eigenen Worten',
  'compare.confidence-level': '{confidence, select, low {niedrig} moderate {mittel} other {hoch}}',
  'compare.confidence-said':
    '{confidence, select, low {niedrige Konfidenz} moderate {mittlere Konfidenz} other {hohe Konfidenz}}',
  'compare.bands-apart':
    '{values} – {extent, select, most {bis zu } other {}}{distance, plural, =1 {eine Stufe} other {# Stufen}} auseinander',
  'compare.levels-apart':
    '{values} – {extent, select, most {bis zu } other {}}{distance, plural, =1 {eine Stufe} other {# Stufen}} auseinander',
  'compare.distance-words': '{count, plural, one {# Wort} other {# Wörter}}',
  'compare.starts-elsewhere': 'beginnt {distance} {way, select, later {später} other {früher}}',
  'compare.ends-elsewhere': 'endet {distance} {way, select, later {später} other {früher}}',
  'compare.starts-apart': 'Anfänge bis zu {distance} auseinander',
  'compare.ends-apart': 'Enden bis zu {distance} auseinander',
  'compare.further-passage': 'hat eine weitere Textstelle',
  'compare.lacks-passage': 'hat eine Textstelle weniger',
  'compare.other-gaps': 'hat andere Lücken',
  'compare.tagged-and-said':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“ ({said})',
  'compare.related':
    '„{from}“ {kind, select, supports {stützt} challenges {widerspricht} other {beruht auf}} „{to}“',
  // Agreement
  'agreement.gamma-what': 'Was es ist und was es kostet',
  'agreement.gamma-cost':
    'Bei drei Analysten mit je sechzig Textstellen dauert es Sekunden, bei vielen mit dichten Annotationen Minuten; alles andere geht währenddessen weiter.',
  'agreement.gamma-against': 'Gegen',
  'agreement.random-texts': '{count, plural, one {# Zufallstext} other {# Zufallstexte}}',
  'agreement.gamma-stop': 'Anhalten',
  'agreement.gamma-work-out': 'γ berechnen',
  'agreement.gamma-failed': 'γ konnte nicht berechnet werden: {reason}.',
  'agreement.random-texts-bar': 'Zufallstexte',
  'agreement.random-texts-done':
    '{done, number} von {count, plural, one {# Zufallstext} other {# Zufallstexten}}',
  'agreement.so-far': '; bisher {value} ± {precision}',
  'agreement.coefficient': 'Koeffizient',
  'agreement.value': 'Wert',
  'agreement.interval-column': 'Intervall',
  'agreement.undefined': 'nicht definiert',
  'agreement.headline':
    '{names} {place, select, agree {sind sich einig} mostly {sind sich weitgehend einig} partly {sind sich nur zum Teil einig} other {sind sich uneinig}} darüber, was auszuzeichnen ist ({placeFigure}), und {coding, select, agree {einig} mostly {weitgehend einig} partly {nur zum Teil einig} other {uneinig}} darüber, mit welcher Kategorie ({tagFigure}).',
  'agreement.headline-places':
    '{names} {place, select, agree {sind sich einig} mostly {sind sich weitgehend einig} partly {sind sich nur zum Teil einig} other {sind sich uneinig}} darüber, was auszuzeichnen ist ({placeFigure}).',
  'agreement.headline-of-tag':
    '{names} {place, select, agree {sind sich einig} mostly {sind sich weitgehend einig} partly {sind sich nur zum Teil einig} other {sind sich uneinig}} darüber, was so auszuzeichnen ist: {tag} ({placeFigure}).',
  'agreement.headline-unknown': 'Es gibt zu wenig, um zu sagen, wie weit {names} übereinstimmen.',
  'agreement.all-in-all': 'Alles in allem, von 0 für Zufall bis 1:',
  'agreement.figure': '{value}; {interval}',
  'agreement.tagged-too-little':
    '{name} hat {count, plural, =0 {nichts} one {nur # Textstelle} other {nur # Textstellen}} ausgezeichnet: zu wenig, um zu sagen, wie weit die anderen damit übereinstimmen.',
  'agreement.all-figures': 'Alle Zahlen',
  'agreement.no-interval': 'kein Intervall: {reason}',
  'agreement.nothing-lowers': 'Keine Textstelle senkt ihn.',
  'agreement.lowers-most': 'Was ihn am meisten senkt:',
  'agreement.lowering-passages': 'Textstellen, die ihn senken',
  'agreement.place-annotation': '{tag} von {name}',
  'agreement.place-annotation-alone':
    '{tag} von {name}, ohne Gegenstück bei {count, plural, one {# anderen} other {# anderen}}',
  'agreement.place-relation': '{relation}, sagt {name}',
  'agreement.place-relation-alone':
    '{relation}, sagt {name}, ohne Gegenstück bei {count, plural, one {# anderen} other {# anderen}}',
  'agreement.place-judgement': '{count, plural, one {# Stufe} other {# Stufen}} auseinander',
  'agreement.export-title': 'Übereinstimmung exportieren',
  'agreement.tables': 'Tabellen',
  'agreement.exported': '{count, plural, one {# Koeffizient} other {# Koeffizienten}} exportiert',
  'agreement.whatever-tag': 'Unabhängig von der Kategorie',
  'agreement.failed': 'Die Übereinstimmung konnte nicht gemessen werden: {reason}.',
  'agreement.export-csv': 'Als CSV exportieren …',
  'agreement.resamples': 'Stichproben für die Intervalle',
  'agreement.working-intervals': 'Intervalle werden berechnet …',
  'agreement.no-intervals': 'Keine Intervalle: zu wenige Absätze, um daraus zu ziehen.',
  'agreement.measuring': 'Wird gemessen …',
  'agreement.who': 'Wer',
  'agreement.all-together': 'Alle {count, number} zusammen',
  'agreement.two': '{first} und {second}',
  'agreement.two-figures': '{first} und {second}: {figure}',
  'agreement.not-measured': 'noch nicht gemessen',
  'agreement.undefined-because': 'nicht definiert: {reason}',
  'agreement.of-every-two': '{coefficient}, paarweise',
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
  'agreement.basis-characters-of-text':
    '{count, plural, one {# Zeichen} other {# Zeichen}}, {percent} % des Textes',
  'agreement.basis-ratings': '{count, plural, one {# Bewertung} other {# Bewertungen}}',
  'agreement.basis-annotations-in-pairs':
    '{count, plural, one {# Annotation} other {# Annotationen}} in {pairs} Paaren',
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
  'agreement.draws-alike': 'es gibt zu wenig, woraus zu ziehen wäre',
  'agreement.stopped': 'die Berechnung wurde abgebrochen',
  'agreement.value-with-interval': '{value}, {percent, number}-%-Intervall {interval}',
  'agreement.draws-of-paragraphs':
    'Bootstrap-Intervalle: die mittleren {percent, number} % von {resamples, plural, one {# Stichprobe} other {# Stichproben}} aus je {units, plural, one {# Absatz} other {# Absätzen}}, gezogen mit Zurücklegen (Startwert {seed}).',
  'agreement.draws-of-runs':
    'Bootstrap-Intervalle: die mittleren {percent, number} % von {resamples, plural, one {# Stichprobe} other {# Stichproben}} aus je {units, plural, one {# Folge von Absätzen} other {# Folgen von Absätzen}}, gezogen mit Zurücklegen (Startwert {seed}).',
  'agreement.intervals-narrow':
    'Für Intervalle ist dieses Dokument kurz: Bei {units, plural, one {# Absatz} other {# Absätzen}} enthielten weniger als {percent, number} von 100 den wahren Wert (bei fünfzehn Absätzen 84 bis 92). Sie sind etwas breiter zu denken.',
  'agreement.missing-draws':
    'In {missing, number} von {resamples, number} Stichproben war der Koeffizient undefiniert; das Intervall beruht auf den übrigen.',
  'agreement.gamma-undefined': 'γ ist undefiniert: {reason}.',
  'agreement.gamma-value':
    'γ {value} ± {precision}, aus {passages, plural, one {# Textstelle} other {# Textstellen}} und {texts, plural, one {# Zufallstext} other {# Zufallstexten}} (Startwert {seed}).',
  'agreement.gamma-value-inexact':
    'γ {value} ± {precision}, aus {passages, plural, one {# Textstelle} other {# Textstellen}} und {texts, plural, one {# Zufallstext} other {# Zufallstexten}} (Startwert {seed}). Es überlappt sich so viel, dass nicht jede Zuordnung geprüft wurde.',
  // Consensus
  'consensus.draft-list': 'Was entschieden würde und was übrig bleibt',
  'consensus.draft-without': '{made}, ohne {missing}',
  'consensus.merge-all': 'Zusammenführen, was übereinstimmt',
  'consensus.leave-out-first':
    'Hier wird der Konsens selbst verglichen. Lassen Sie ihn zuerst aus dem Vergleich.',
  'consensus.settle-count': '{count, plural, one {# Fall} other {# Fälle}} entscheiden',
  'consensus.would-settle-nothing': 'Damit würde nichts entschieden.',
  'consensus.would-settle':
    'Damit {count, plural, one {würde # Fall} other {würden # Fälle}} entschieden: {kinds}.',
  'consensus.would-be-left': '{count, plural, one {# Fall bliebe} other {# Fälle blieben}} Ihnen überlassen.',
  'consensus.count-of-kind':
    '{count, number} {kind, select, same {gleich} tag {mit anderer Kategorie} split {geteilt oder zusammengefasst} boundary {mit anderen Grenzen} attribute {mit anderen Angaben} relation {mit anderer Beziehung} other {nicht von allen}}',
  'consensus.changed-since':
    'Worauf die Entscheidung beruhte, hat sich seither geändert. Entscheiden Sie neu oder nehmen Sie sie zurück.',
  'consensus.moot': 'Nichts in Beziehung zu setzen: „{words}“ wurde bewusst ohne Kategorie gelassen.',
  'consensus.go-there': 'Dorthin gehen',
  'consensus.no-relation': 'Bewusst keine Beziehung',
  'consensus.relate-otherwise': 'Anders in Beziehung setzen …',
  'consensus.relate-them-otherwise': 'Anders in Beziehung setzen',
  'consensus.how-first-relates': 'Wie sich die erste zur zweiten verhält',
  'consensus.relate-so': 'So in Beziehung setzen',
  'consensus.go-to-end': 'Zu „{words}“ gehen',
  'consensus.hint-unrelated': 'Nötig, um keine Beziehung zu lassen',
  'consensus.to-take': 'Annotationen zum Übernehmen',
  'consensus.take-chosen': '{count, plural, =0 {Diese} one {# Annotation} other {# Annotationen}} übernehmen',
  'consensus.select-first':
    'Wählen Sie zuerst die Textstelle im Text aus; dann lässt sie sich hier verwenden.',
  'consensus.passage': 'Textstelle',
  'consensus.passage-number': 'Textstelle {number, number}',
  'consensus.use-selection': 'Meine Auswahl im Text verwenden',
  'consensus.end-name': '{end, select, start {Anfang} other {Ende}}',
  'consensus.move-end':
    '{end, select, start {Anfang} other {Ende}}: ein Wort {direction, select, forward {weiter} other {zurück}}',
  'consensus.words-left-out': '… {count, plural, one {# Wort} other {# Wörter}} …',
  'consensus.reading-of-analyst': 'Lesart von {name}',
  'consensus.note-before': 'Notiz:',
  'consensus.relates-not': 'Zeichnet beide Enden aus und setzt sie nicht in Beziehung.',
  'consensus.readings': 'Die Lesarten',
  'consensus.nothing-here': '{names}: hier nichts',
  'consensus.agreed-by': 'Was als einig gelten soll',
  'consensus.rule-unanimous':
    'Alle haben genau dieselbe Textstelle gleich ausgezeichnet und sagen dasselbe über sie',
  'consensus.rule-majority':
    'Eine Mehrheit hat die Kategorie vergeben; die Textstelle ist, was mehr als die Hälfte von ihnen abdeckt',
  'consensus.rule-trusted': 'Alles, was eine bestimmte Person sagt',
  'consensus.trusted-hidden': '(Namen sind verborgen: zum Auswählen einblenden)',
  'consensus.trust': 'Vertrauen in',
  'consensus.at-least': 'Mindestens',
  'consensus.share-of-all': '% aller Verglichenen',
  'consensus.decide': 'Entscheiden',
  'consensus.go-on': 'Weiter zum nächsten',
  'consensus.leave-out-above':
    'Hier wird der Konsens selbst verglichen. Lassen Sie ihn oben weg, um zu entscheiden.',
  'consensus.reason': 'Begründung',
  'consensus.settled-of':
    '{settled, number} von {all, plural, one {# Unterschied} other {# Unterschieden}} entschieden{same, plural, =0 {} one {, und # gleiche Stelle} other {, und # gleiche Stellen}}',
  'consensus.hide-names': 'Namen verbergen',
  'consensus.another-reading': 'Eine andere Lesart bilden',
  'consensus.begin-with': 'Ausgehen von',
  'consensus.labels-hint': 'Durch Kommas getrennt',
  'consensus.settle-so': 'So entscheiden',
  'consensus.no-tag': 'Hier bewusst keine Kategorie',
  'consensus.take-several': 'Mehrere übernehmen …',
  'consensus.edit': 'Bearbeiten …',
  'consensus.hint-no-tag': 'Nötig, um es ohne Kategorie zu lassen',
  'consensus.take-reading': 'Lesart von {name} übernehmen',
  'consensus.take-this': 'Übernehmen',
  'consensus.nothing-to-take': '{name} hat hier nichts, was zu übernehmen wäre.',
  'consensus.no-such-digit': 'Niemand von den Verglichenen hat die Ziffer {digit, number}.',
  'consensus.all-settled': 'Alle Unterschiede sind entschieden.',
  'consensus.see-decisions': 'Entscheidungen ansehen',
  'consensus.left-not-listed':
    'Von dem, was aufgelistet ist, lässt sich nichts weiter entscheiden. {count, plural, one {# anderer Unterschied ist} other {# andere Unterschiede sind}} offen.',
  'consensus.list-all': 'Alle auflisten',
  'consensus.left-waiting':
    '{count, plural, one {# Beziehung wartet} other {# Beziehungen warten}} auf ein Ende, über das noch nicht entschieden ist.',
  'consensus.go-to-open-end': 'Zum ersten dieser Enden',
  'consensus.decisions-list': 'Entscheidungen in Textreihenfolge',
  'consensus.go-to': 'Gehe zu',
  'consensus.withdraw': 'Zurücknehmen',
  'consensus.withdraw-words': 'Zurücknehmen: {words}',
  'consensus.reading-log': 'Wird gelesen …',
  'consensus.nothing-settled':
    'Noch ist nichts entschieden. Entscheiden Sie über einen Unterschied oder führen Sie zusammen, was übereinstimmt: Der Konsens beginnt mit der ersten Entscheidung, und hier ist sein Protokoll zu lesen.',
  'consensus.made-here': 'Hier gebildeter Konsens',
  'consensus.made-elsewhere': '{name} ({file})',
  'consensus.log-of': 'Protokoll von',
  'consensus.decisions-count': '{count, plural, one {# Entscheidung} other {# Entscheidungen}}',
  'consensus.totals': 'Summen',
  'consensus.departs-from-mine': 'Wo er von meinen Annotationen abweicht',
  'consensus.departs-nowhere': 'Er weicht nirgends ab.',
  'consensus.departs-in': 'Er weicht an {count, plural, one {# Stelle} other {# Stellen}} ab.',
  'consensus.taken-over':
    '{taken, number} {taken, plural, one {meiner {own, plural, one {# Annotation} other {# Annotationen}} wurde unverändert übernommen} other {meiner {own, plural, one {# Annotation} other {# Annotationen}} wurden unverändert übernommen}}.',
  'consensus.mine': 'Meine',
  'consensus.no-reason': 'Keine Begründung angegeben',
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
  'consensus.reason-missing': 'Geben Sie eine Begründung an: Ohne sie sähe es nach einem Versehen aus.',
  'consensus.nothing-chosen':
    'Es ist nichts ausgewählt: Wählen Sie mindestens eine Annotation mit mindestens einem Wort.',
  'consensus.ends-open':
    '{count, plural, =2 {Entscheiden Sie zuerst über die beiden Stellen, die in Beziehung stehen, dann über die Beziehung zwischen ihnen.} other {Entscheiden Sie zuerst über die Stelle am anderen Ende, dann über die Beziehung zu ihr.}}',
  'consensus.end-without-tag':
    'Eine dieser Stellen blieb bewusst ohne Kategorie; daher gibt es nichts in Beziehung zu setzen. Entscheiden Sie sich für „keine Beziehung“, oder entscheiden Sie neu über diese Stelle.',
  'consensus.report-entries': 'Entscheidungen in der Reihenfolge des Textes',
  'consensus.report-entry': '{kind}: {outcome}',
  'consensus.decided-by': 'entschieden von {name}',
  'consensus.table-kinds': 'Worüber entschieden wurde',
  'consensus.table-outcomes': 'Was daraus wurde',
  'consensus.table-means': 'Wie es dazu kam',
  'consensus.column-kind': 'Art',
  'consensus.column-outcome': 'Ergebnis',
  'consensus.column-means': 'Weg',
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
  'details.relate-section': 'In Beziehung setzen',
  'details.relate-what':
    '{tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}} „{words}“ in Beziehung setzen',
  'details.other-annotation': 'Die andere Annotation',
  'details.type-words': 'Wörter der anderen eingeben',
  'details.can-be-related': 'Wozu sie in Beziehung stehen kann',
  'details.more-type': '{count, number} weitere: Geben Sie ein Wort ein. ',
  'details.or-click':
    'Oder klicken Sie sie im Text an; oder wechseln Sie mit Tab in den Text, gehen Sie dorthin und drücken Sie Enter. Esc bricht ab.',
  'details.nothing-to-relate':
    'Nichts, wozu sie in Beziehung stehen könnte. Zeichnen Sie zuerst noch etwas in dieser Arbeit aus.',
  'details.no-such-words': 'Keine Annotation enthält diese Wörter.',
  'details.chosen': 'Gewählte Annotation',
  'details.delete': 'Löschen',
  'details.note-placeholder': 'Warum diese Textstelle? Wird beim Schreiben gespeichert.',
  'details.note-not-saved': 'nicht gespeichert',
  'details.note-saving': 'wird gespeichert …',
  'details.note-saved': 'gespeichert',
  'details.sourced': 'Vom Verfasser mit Quellen versehen',
  'details.no-source': 'Kein Wort dieser Textstelle trägt eine Quelle.',
  'details.no-target': '(die Datei nennt kein Ziel)',
  'details.found': 'In der Textstelle gefunden',
  'details.found-words': '„{words}“',
  'details.found-meaning': '„{words}“ {meaning}.',
  'details.confidence-level': '{level, select, low {Niedrige} moderate {Mittlere} other {Hohe}} Konfidenz',
  'details.take-words':
    '„{words}“ als {field, select, likelihood {Wahrscheinlichkeit} other {Konfidenz}} übernehmen',
  'details.use': 'Übernehmen',
  'details.not-said': 'Nicht angegeben',
  'details.remove-label': 'Schlagwort {label} entfernen',
  'details.add-label': 'Schlagwort eingeben, dann Enter',
  'details.relations': 'Beziehungen',
  'details.relate': 'In Beziehung setzen …',
  'details.turn-relation': 'Wechseln: stützt oder widerspricht',
  'details.remove-relation': 'Entfernen: {phrase} „{words}“',

  // Export: formats, and what they lose
  'export.title': 'Exportieren',
  'export.whose': 'Wessen',
  'export.all-compared': 'Alle {count}, die verglichen werden',
  'export.wide': 'Eine Zeile je Textstelle, Spalten je Analyst',
  'export.for-postil': 'Für Postil',
  'export.claims': 'Annotationssatz (JSON)',
  'export.use-claims': 'An Kollegen schicken, und für Skripte',
  'export.pdf': 'PDF mit Annotationen',
  'export.use-pdf': 'Markierungen, die jeder PDF-Betrachter zeigt',
  'export.about-pdf':
    'Eine Kopie der Datei des Dokuments mit jeder Annotation als Markierung: Die Farbe ist die der Kategorie, ihre Notiz hat Wahrscheinlichkeit, Konfidenz, Schlagwörter, die Notiz des Analysten und Beziehungen. Ohne Kennungen, Verwerfungen und das Protokoll eines Konsenses.',
  'export.size': '{kilobytes, number} kB',
  'export.zipped': '{count, number} Dateien in einer Zip-Datei',
  'export.all-kept': 'Alles bleibt erhalten.',
  'export.lost': 'Findet darin keinen Platz:',
  'export.only-own':
    'Einen Annotationssatz verschickt, wer ihn gemacht hat: Wählen Sie Ihren eigenen oder den Konsens, der hier entsteht.',
  'export.failed': 'Das lässt sich nicht schreiben: {reason}',
  'export.save': 'Speichern …',
  'export.done': '{format} exportiert',
  // File
  'file.problem-at': '{path}: {problem}',
  'file.paper-too-large':
    '„{name}“ hat {size} MB; Dokumente dürfen bis zu {most} MB haben: Teilen Sie die Datei und öffnen Sie die Teile.',
  'file.paper-empty':
    '„{name}“ enthält keinen Text: Prüfen Sie, ob es die richtige Datei ist und ob sie gespeichert wurde.',
  'file.paper-binary':
    '„{name}“ ist keine Textdatei (Byte {byte, number} ist ein Steuerzeichen): Exportieren Sie sie als Markdown oder reinen Text und öffnen Sie das Ergebnis.',
  'file.paper-too-deep':
    '„{name}“ enthält Listen oder Zitate, die zu tief verschachtelt sind, um gelesen zu werden: Lösen Sie einen Teil der Verschachtelung auf oder öffnen Sie die Datei als reinen Text (.txt).',
  'file.paper-too-deep-in-line':
    '„{name}“ enthält Listen oder Zitate, die zu tief verschachtelt sind, um gelesen zu werden (Zeile {line, number}): Lösen Sie einen Teil der Verschachtelung auf oder öffnen Sie die Datei als reinen Text (.txt).',
  'file.paper-unreadable':
    '„{name}“ konnte nicht gelesen werden; das ist ein Fehler von Postil ({reason}): Öffnen Sie die Datei als reinen Text (.txt) und melden Sie den Fehler bitte.',
  'file.paper-scanned':
    '„{name}“ besteht aus {count, plural, one {# Seite} other {# Seiten}} mit Bildern und ohne Text: Lassen Sie ein Programm für Texterkennung (OCR) den Text hinzufügen und öffnen Sie das Ergebnis.',
  'file.paper-needs-password':
    '„{name}“ ist verschlüsselt: Geben Sie das Kennwort ein, um die Datei zu lesen.',
  'file.paper-wrong-password':
    '„{name}“ ist verschlüsselt, und dies ist nicht das richtige Kennwort: Versuchen Sie ein anderes.',
  'file.paper-locked':
    '„{name}“ ist so verschlüsselt, dass es hier nicht zu öffnen ist: Speichern Sie in dem Programm, für das die Datei gemacht ist, eine Kopie ohne Kennwort und Kopierschutz, oder bitten Sie um eine.',
  'file.paper-needs-encoding':
    '„{name}“ ist weder in UTF-8 noch in UTF-16 kodiert. Als {encoding} gelesen beginnt der Text so: „{preview}“. Ist das richtig, öffnen Sie die Datei als {encoding}; sonst speichern Sie sie in einem Texteditor als UTF-8.',
  'file.paper-damaged':
    '„{name}“ ist beschädigt, und nichts darin ist lesbar: Besorgen Sie sich die Datei noch einmal.',
  'file.paper-out-of-time':
    '„{name}“ war nach {seconds, number} Sekunden nicht gelesen, daher wurde abgebrochen: Teilen Sie die Datei und öffnen Sie die Teile.',
  'file.paper-zip-bomb':
    '„{name}“ entpackt sich zu weit mehr, als ein Dokument sein kann, und wurde nicht geöffnet: Prüfen Sie, woher die Datei kommt.',
  'file.paper-is-doc':
    '„{name}“ ist eine Word-Datei der alten Art (.doc): Speichern Sie sie in Word oder LibreOffice als .docx und öffnen Sie das Ergebnis.',
  'file.paper-is-zip': '„{name}“ ist ein Zip-Archiv: Entpacken Sie es und öffnen Sie die Dokumente darin.',
  'file.paper-is-picture':
    '„{name}“ ist ein Bild: Lassen Sie ein Programm für Texterkennung (OCR) daraus ein PDF mit Text machen und öffnen Sie dieses.',
  'file.paper-is-spreadsheet':
    '„{name}“ ist eine Tabelle aus einer Tabellenkalkulation: Exportieren Sie das, was gelesen werden soll, als PDF oder Text.',
  'file.paper-is-slides':
    '„{name}“ ist eine Präsentation: Exportieren Sie sie als PDF und öffnen Sie dieses.',
  'file.too-large': 'Die Datei ist größer als {megabytes, number} MB.',
  'file.larger-than-any':
    'Die Datei ist größer, als {file, select, library {eine Bibliothek} other {ein Annotationssatz}} sein kann.',
  'file.not-json': 'Die Datei ist kein vollständiges JSON ({reason}).',
  'file.damaged-zip':
    'Die Datei ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert. Nehmen Sie die Kopie vom Ort, an dem sie gespeichert wurde.',
  'file.zip-too-full': 'Die Datei enthält entpackt mehr, als eine Bibliothek haben kann.',
  'file.no-list': 'In der Zip-Datei ist keine library.json; sie ist keine Postil-Bibliothek.',
  'file.without-sources':
    'Das ist die Liste einer Bibliothek ohne ihre Quellen: Öffnen Sie die Zip-Datei, aus der sie stammt.',
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
  'file.nested-too-deep': 'ist kein Feld dieses Formats und zu tief verschachtelt, um erhalten zu werden',
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
  'file.missing-source': 'ist keine der Dateien in der Zip-Datei',
  'file.damaged-source': 'lässt sich nicht vollständig entpacken',
  'file.shut': 'lässt sich mit seinem Schlüssel nicht öffnen',
  'file.blocks-do-not-tile': 'lässt eine Lücke oder überlappt: Blöcke folgen einander über den ganzen Text',
  'file.outside-block': 'liegt außerhalb seines Blocks',
  'file.outside-text': 'liegt außerhalb des Textes',
  'file.unknown-page': 'ist keine der Seiten',
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
  'file.no-folder-watched': 'es wird kein Ordner beobachtet',
  'file.no-file': 'es ist keine Datei',
  'file.no-permission': 'Ihnen fehlt die Berechtigung dafür',
  'file.read-only-disk': 'der Datenträger kann nur gelesen werden',
  'file.not-there': 'es gibt keine solche Datei und keinen solchen Ordner',
  'file.folder-not-there': 'es gibt keinen solchen Ordner',
  'file.folder-of-that-name': 'ein Ordner trägt diesen Namen',
  'file.disk-full': 'der Datenträger ist voll',
  'file.share-of-disk-full': 'Ihr Anteil am Datenträger ist voll',
  'file.in-use': 'ein anderes Programm benutzt sie gerade',
  'file.in-use-or-no-permission':
    'ein anderes Programm benutzt sie gerade, oder Ihnen fehlt die Berechtigung dafür',
  'file.disk-error': 'der Datenträger meldet einen Fehler',
  // Help
  'help.search': 'In der Hilfe suchen',
  'help.keys': 'Alle Tasten',
  'help.contents': 'Inhalt der Hilfe',
  'help.found': 'Abschnitte mit den Wörtern',
  'help.found-count': '{count, plural, one {# Abschnitt hat} other {# Abschnitte haben}} die Wörter',
  'help.found-at': 'Abschnitt {index, number} von {count, number} mit den Wörtern',
  'help.nothing-found': 'Nichts in der Hilfe hat diese Wörter.',
  'help.text': 'Die Hilfe',
  'help.tags': 'Was die Kategorien bedeuten',
  'help.for-example': 'Im ersten Dokument:',

  // Key: what is printed on it
  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',
  'key.home': 'Pos1',
  'key.end': 'Ende',
  'key.page-up': 'Bild ↑',
  'key.page-down': 'Bild ↓',
  'key.insert': 'Einfg',
  'key.delete': 'Entf',
  'key.backspace': 'Rücktaste',
  'key.space': 'Leertaste',
  'key.menu': 'Menü',
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
  'keys.text-menu': 'Menü dessen, was dort möglich ist',
  'keys.map-card': 'Von Kachel zu Kachel',
  'keys.map-ends': 'Zur ersten oder letzten Kachel',
  'keys.map-choose': 'Die Kachel wählen',
  'keys.map-relate': 'Die Kachel zu einer anderen in Beziehung setzen',
  'keys.map-arrows': 'Durch die Pfeile der Kachel',
  'keys.map-remove': 'Den Pfeil entfernen',
  'keys.map-fit': 'Die ganze Karte einpassen',
  'keys.map-zoom': 'Vergrößern und verkleinern',
  'keys.map-leave': 'Verlassen, was gerade geschieht, dann zurück zum Text',
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
  'keys.press': 'Neue Taste drücken …',
  'keys.idle': 'Drücken Sie auf die Schaltfläche einer Taste, um sie zu ändern.',
  'keys.listening': 'Drücken Sie die neue Taste … Esc lässt sie, wie sie ist, die Rücktaste entfernt sie.',
  'keys.clash': '{key} ist „{other}“. Stattdessen hier verwenden?',
  'keys.lost': '„{label}“ hat {key} nicht mehr.',
  'keys.changed': '„{label}“ hat jetzt {key}.',
  'keys.use-here': 'Hier verwenden',
  'keys.swap': 'Beide tauschen',
  'keys.leave': 'So lassen',
  'keys.kept-by-system': '{key} ist dem Browser oder dem System vorbehalten.',
  'keys.moves-caret': '{key} bewegt die Einfügemarke im Text.',
  'keys.works-controls': '{key} drückt Schaltflächen oder blättert.',
  'keys.types':
    '{key} würde etwas eingeben oder ändern, und „{label}“ wirkt auch dort, wo man schreibt: Der Befehl braucht {mod} oder Alt.',
  'keys.single-off': '{key} ist eine Taste mit einem einzelnen Buchstaben, und diese sind ausgeschaltet.',
  // Language
  'language.choose': 'Sprache',
  'language.system': 'Wie das System',
  // Library
  'library.welcome': 'Willkommen bei Postil',
  'library.start': 'Beginnen',
  'library.was-here':
    'Hier war eine Bibliothek: Am {day} enthielt sie {papers, plural, one {# Dokument} other {# Dokumente}} und {annotations, plural, one {# Annotation} other {# Annotationen}}. Die Datenbank ist jetzt leer, wie wenn der Browser anstelle einer beschädigten eine neue beginnt oder wenn seine Daten gelöscht werden. Öffnen Sie eine Sicherung oder eine gespeicherte Bibliothek, um alles daraus zurückzubekommen; oder beginnen Sie neu.',
  'library.name-why':
    'Ihr Name steht in den Annotationssätzen, die Sie exportieren, damit Kollegen wissen, von wem sie sind. Nichts, was Sie öffnen oder schreiben, verlässt diesen Rechner.',
  'library.moving-here': 'Ziehen Sie von einem anderen Rechner oder aus dem anderen Fenster von Postil um?',
  'library.analyst': 'Analyst',
  'library.save': 'Speichern',
  'library.work-as': 'Arbeiten als',
  'library.your-name': 'Ihr Name',
  'library.papers': 'Dokumente',
  'library.empty':
    'Noch keine Dokumente. Öffnen Sie ein PDF, eine Word-Datei oder einen Text, oder lassen Sie eine Datei auf dieses Fenster fallen.',
  'library.tag-count':
    '{tag, select, claim {{count, plural, one {# Behauptung} other {# Behauptungen}}} evidence {{count, plural, one {# Beleg} other {# Belege}}} other {{count, plural, one {# Einschätzung} other {# Einschätzungen}}}}',
  'library.tag-unit':
    '{tag, select, claim {{count, plural, one {Behauptung} other {Behauptungen}}} evidence {{count, plural, one {Beleg} other {Belege}}} other {{count, plural, one {Einschätzung} other {Einschätzungen}}}}',
  'library.begin': 'Öffnen Sie ein Dokument, um zu beginnen: mit einem Klick oder mit der Eingabetaste.',
  'library.search-placeholder': 'Titel, Autor, Nummer oder Schlagwort ({keys})',
  'library.count': '{count, plural, one {# Dokument} other {# Dokumente}}',
  'library.shown': '{shown, number} von {count, plural, one {# Dokument} other {# Dokumenten}}',
  'library.none-matches': 'Kein Dokument passt dazu.',
  'library.clear-search': 'Suche leeren',
  'library.clear-both': 'Suche und Filter leeren',
  'library.sort': 'Sortieren nach',
  'library.sort-by':
    '{sort, select, opened {Zuletzt geöffnet} title {Titel} added {Zuletzt hinzugefügt} other {Fortschritt}}',
  'library.untouched': 'Noch nichts ausgezeichnet',
  'library.done':
    '{done, number} von {count, plural, one {# Absatz} other {# Absätzen}} ausgezeichnet oder verworfen',
  'library.open-findings': '{count, plural, one {# offener Befund} other {# offene Befunde}}',
  'library.shared-sets': '{count, plural, one {# Satz anderer} other {# Sätze anderer}}',
  'library.opened': 'Geöffnet: {day}',
  'library.last-work': 'Bearbeitet: {day}',
  'library.added': 'Hinzugefügt: {day}',
  'library.menu-of': 'Mehr zu {title}',
  'library.details': 'Angaben zum Dokument',
  'library.details-title': 'Titel',
  'library.details-authors': 'Autoren',
  'library.details-authors-hint': 'Je Zeile ein Name',
  'library.details-date': 'Erscheinungsdatum',
  'library.details-no-title': 'Ein Dokument braucht einen Titel: Ohne ihn findet man es nicht wieder.',
  'library.details-date-incomplete': 'Dieses Datum ist unvollständig. Ergänzen oder leeren Sie es.',
  'library.details-as-read': 'Wie in der Datei',
  'library.details-origin': 'Herkunft',
  'library.details-file': 'Dateiname',
  'library.details-reader': 'Gelesen von',
  'library.details-added': 'Hinzugefügt',
  'library.details-source-hash': 'SHA-256 der Datei',
  'library.details-text-hash': 'SHA-256 des Textes',
  'library.details-identity': 'An diesen Werten wird das Dokument erkannt, wie immer es heißt.',
  'library.merge': 'Bibliothek „{file}“ öffnen',
  'library.merge-papers': '{count, plural, one {# neues Dokument} other {# neue Dokumente}}',
  'library.merge-annotations':
    '{annotations, plural, one {# neue Annotation} other {# neue Annotationen}}, {relations, plural, one {# neue Beziehung} other {# neue Beziehungen}}',
  'library.merge-left-out':
    '{count, plural, one {# Beziehung bleibt weg: Zwischen den Annotationen, wie sie hier sind, ist sie nicht möglich} other {# Beziehungen bleiben weg: Zwischen den Annotationen, wie sie hier sind, sind sie nicht möglich}}',
  'library.merge-told':
    'Angaben zu {count, plural, one {# schon vorhandenen Dokument} other {# schon vorhandenen Dokumenten}}',
  'library.merge-known':
    '{count, plural, one {# Dokument schon vorhanden} other {# Dokumente schon vorhanden}}',
  'library.merge-same':
    '{count, plural, one {# Annotation schon vorhanden, unverändert} other {# Annotationen schon vorhanden, unverändert}}',
  'library.merge-kept':
    '{count, plural, one {# Annotation schon vorhanden, in anderem Zustand: Was hier ist, bleibt} other {# Annotationen schon vorhanden, in anderem Zustand: Was hier ist, bleibt}}',
  'library.merge-continue': 'Als {name} weiterarbeiten, von wem diese Bibliothek ist',
  'library.merge-stay':
    '(sonst bleiben Sie {name} und sehen Ihre eigenen Annotationen; „Arbeiten als“ ändert es später)',
  'library.merge-safe': 'Nichts, was hier getan wurde, wird geändert. Rückgängig nimmt alles zurück.',
  'library.password-title': '„{name}“ ist verschlüsselt',
  'library.password': 'Kennwort',
  'library.password-wrong': 'Das ist nicht das richtige Kennwort. Versuchen Sie ein anderes.',
  'library.password-kept-nowhere': 'Es öffnet die Datei hier und wird nirgends aufbewahrt.',
  'library.password-read': 'Lesen',
  'library.reading-not-now': 'Nicht öffnen',
  'library.encoding-title': '„{name}“ ist nicht in Unicode kodiert',
  'library.encoding-asked': 'Als {encoding} gelesen steht darin:',
  'library.encoding-else':
    'Wenn hier Buchstaben falsch sind, schließen Sie dies, speichern Sie die Datei in einem Texteditor als UTF-8 und öffnen Sie sie erneut.',
  'library.encoding-read': 'Als {encoding} lesen',
  'library.same-text-title': 'Dieser Text ist schon in der Bibliothek',
  'library.same-text':
    '„{name}“ enthält genau denselben Text wie „{title}“, aus einer Datei, die nur anders geschrieben ist. Was Sie dort ausgezeichnet haben, steht nicht in einem zweiten Exemplar.',
  'library.same-text-add': 'Zweites Exemplar hinzufügen',
  'library.same-text-open': 'Das vorhandene öffnen',
  'library.merge-add': 'Zu meiner Bibliothek hinzufügen',
  'library.more': 'und {count, number} weitere',
  // Map
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
  'map.view': 'Ansicht der Karte',
  'map.zoom-out': 'Verkleinern',
  'map.zoom-in': 'Vergrößern',
  'map.tools': 'Beziehungen und Dateien',
  'map.relate': 'Verbinden',
  'map.save-svg': 'Als SVG speichern',
  'map.save-png': 'Als PNG speichern',
  'map.print': 'Karte drucken',
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
  'map.opening': 'Die Karte wird geöffnet …',
  'map.argument-of': 'Argumentation von {title}',
  'map.save': 'Karte speichern',
  'map.svg-pictures': 'SVG-Bilder',
  'map.png-pictures': 'PNG-Bilder',
  'map.saved': 'Karte gespeichert',
  // Seiten wie gedruckt
  'pages.printed': '{count, plural, one {S.} other {S.}} {pages}',
  'printed.pages-of': 'Seiten von {title}',
  'printed.page': 'Seite {label}',
  'printed.place-in-file': '{page, number} von {count, number}',
  'printed.size': 'Größe der Seiten',
  'printed.opening': 'Die Seiten werden geöffnet …',
  'printed.locked': 'Die Datei ist geschützt: Ihre Seiten lassen sich nur mit dem Kennwort zeigen.',
  'printed.failed':
    'Die Seiten der Datei ließen sich nicht öffnen ({reason}). Der Text ist davon nicht betroffen.',
  'printed.again': 'Noch einmal öffnen',
  'printed.no-source': 'die Datei liegt nicht in dieser Bibliothek',
  'printed.page-not-drawn': 'Seite {label} ließ sich nicht zeichnen. Ihr Text steht daneben.',
  'printed.pdf-files': 'PDF-Dateien',
  'printed.exported':
    '{count, plural, one {# Annotation} other {# Annotationen}} in eine Kopie der Datei exportiert',
  'printed.labels': '{count, plural, one {Schlagwort} other {Schlagwörter}}: {labels}',
  'printed.continued': 'Fortsetzung von Seite {label}',
  // Ausdrucke: das Dokument mit seinen Kategorien auf Papier
  'printout.what': 'Was gedruckt wird',
  'printout.text-with-tags': 'Text mit Kategorien',
  'printout.with-notes': 'Notizen und Beziehungen am Ende',
  'printout.text-with-lines': 'Text mit einer Linie für jede Person',
  'printout.with-differences': 'Unterschiede am Ende',
  'printout.only-filtered': 'Nur was der Filter zeigt ({count, number} von {total, number})',
  'printout.size': 'Seitengröße',
  'printout.size-name': '{size, select, a4 {A4 (210 × 297 mm)} other {Letter (8½ × 11 Zoll)}}',
  'printout.points': '{size, number} pt',
  'printout.save-as': 'Als PDF speichern …',
  'printout.save': 'Als PDF speichern',
  'printout.saved': 'PDF gespeichert',
  'printout.preview': 'Vorschau',
  'printout.pages': '{count, plural, one {# Seite} other {# Seiten}}',
  'printout.nothing': 'Wählen Sie den Text oder was am Ende steht: Sonst wird nichts gedruckt.',
  'printout.notes': 'Notizen',
  'printout.no-differences': 'Alle haben dasselbe ausgezeichnet.',
  'printout.count': '{count, number}',
  'printout.some-of': '{count, number} von {total, number}: was der Filter zeigt',
  'printout.only': 'Gezeigt',
  'printout.printed': 'Gedruckt',
  'printout.compared': 'Verglichen',
  'printout.signs-explained':
    'Am Rand steht ein Zeichen wie C3, die dritte Behauptung, neben der Zeile, in der sie beginnt; hochgestellt steht es, wo sie endet.',
  'printout.notes-explained': 'Die Notizen am Ende haben dieselben Zeichen.',
  'printout.differences-explained':
    'Die Linien unter dem Text gehören den Personen von oben nach unten. Die Zahlen am Rand führen zu den Unterschieden am Ende.',
  'printout.said-and-noted': '{said}: {note}',
  // Menu
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einfügen',
  'menu.select-all': 'Alles auswählen',
  'menu.reset-zoom': 'Originalgröße',
  'menu.zoom-in': 'Fensterinhalt vergrößern',
  'menu.zoom-out': 'Fensterinhalt verkleinern',
  'menu.full-screen': 'Vollbild',
  'menu.developer-tools': 'Entwicklerwerkzeuge',
  'menu.quit': 'Postil beenden',
  'menu.close-window': 'Fenster schließen',
  // Palette
  'palette.found': 'Gefunden',
  'palette.title': 'Befehl oder Annotation suchen',
  'palette.words': 'Wörter eines Befehls oder einer Annotation',
  'palette.find': 'Befehl suchen, oder eine Annotation nach ihren Wörtern',
  'palette.find-command': 'Befehl suchen',
  'palette.nothing': 'Nichts enthält alle diese Wörter.',
  'palette.command-count': '{count, plural, one {# Befehl} other {# Befehle}}',
  'palette.not-all': '{found} ({more, number} mehr, als hier stehen; ein weiteres Wort grenzt sie ein)',
  // Reader
  'reader.joined': 'Die Vorlage bricht den Absatz hier um; Postil hat seine Hälften verbunden.',
  'reader.footnote': 'Fußnote {label}',
  'reader.sourced': 'Vom Verfasser mit einer Quelle versehen (die Datei enthält kein Ziel)',
  'reader.sourced-at': 'Quelle des Verfassers: {target}',
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
  'reader.tagged-differently': 'verschieden ausgezeichnet',
  // Menü des Textes: was mit der Auswahl oder dem, was dort liegt, möglich ist
  'text-menu.name': 'Was hier möglich ist',
  'text-menu.annotations-here': 'Annotationen an dieser Stelle',
  'text-menu.look': 'Unterschied an dieser Stelle ansehen',
  'text-menu.look-at-next': 'Nächsten Unterschied an dieser Stelle ansehen',
  // Versions: a paper comes again
  'versions.open-of-this': 'Als neue Fassung dieses Dokuments öffnen …',
  'versions.open-of-one': 'Als neue Fassung öffnen von …',
  'versions.open-keywords': 'überarbeitet Version Änderung Annotationen übertragen Textvergleich',
  'versions.read-again': 'Neu einlesen',
  'versions.read-again-keywords': 'neuer Leser Version nochmals lesen Text',
  'versions.read-by-newest': 'Dieses Dokument wurde mit dem neuesten Stand seines Formats eingelesen.',
  'versions.reads-alike': 'Neu eingelesen hat „{title}“ genau denselben Text: Nichts wurde geändert.',
  'versions.new-version': 'Neue Fassung …',
  'versions.choose-file': 'Als neue Fassung öffnen',
  'versions.likely-title': 'Das könnte eine neue Fassung sein',
  'versions.likely':
    'Der Text von „{name}“ ist zum größten Teil der von „{title}“. Als neue Fassung geöffnet, wird übertragen, was Sie dort ausgezeichnet haben, nachdem Sie gesehen haben, was daraus wird.',
  'versions.add-own': 'Als eigenes Dokument hinzufügen',
  'versions.open-as': 'Als neue Fassung von „{title}“ öffnen',
  'versions.older-title': 'Von welchem Dokument ist „{name}“ eine neue Fassung?',
  'versions.go-on': 'Weiter',
  'versions.no-other': 'Hier ist kein Dokument, von dem „{name}“ eine neue Fassung sein könnte.',
  'versions.same-paper': '„{name}“ ist „{title}“ selbst und keine neue Fassung davon.',
  'versions.has-other': '„{name}“ ist schon als neue Fassung von „{title}“ vorhanden.',
  'versions.is-older': '„{name}“ ist eine ältere Fassung von „{title}“ und kann nicht die neue sein.',
  'versions.carried-over':
    '{count, plural, =0 {Keine Annotation} one {# Annotation} other {# Annotationen}} übertragen{left, plural, =0 {} one {; # bleibt bei der alten Fassung} other {; # bleiben bei der alten Fassung}}.',
  'versions.title': 'Neue Fassung von „{title}“',
  'versions.files':
    'Von „{before}“ zu „{after}“. Geschrieben wird erst, wenn Sie übertragen; die alte Fassung bleibt, wie sie ist.',
  'versions.tab-carried': 'Meine Annotationen',
  'versions.tab-text': 'Änderungen im Text',
  'versions.to-come':
    '{count, plural, =0 {Keine Annotation kommt} one {# Annotation kommt} other {# Annotationen kommen}} mit, {left, number} {left, plural, one {bleibt} other {bleiben}} bei der alten Fassung.',
  'versions.carry-over': 'Übertragen',
  'versions.known':
    '{count, plural, one {# Annotation wurde} other {# Annotationen wurden}} schon früher übertragen und {count, plural, one {bleibt} other {bleiben}} dort, wie sie {count, plural, one {ist} other {sind}}.',
  'versions.list': 'Annotationen der alten Fassung',
  'versions.none': 'Keine.',
  'versions.keys':
    '↑ ↓ gehen hindurch; die Eingabetaste nimmt die wahrscheinlichste Stelle oder bestimmt, ob eine Annotation mitkommt.',
  'versions.fate':
    '{fate, select, unmoved {Unverändert} moved {Verschoben} doubtful {Zweifelhaft} other {Entfallen}}',
  'versions.fate-count':
    '{fate, select, unmoved {Unverändert} moved {Verschoben} doubtful {Zweifelhaft} other {Entfallen}} {count, number}',
  'versions.fate-means':
    '{fate, select, unmoved {Sie steht, wo sie stand, Wort für Wort.} moved {Ihre Wörter stehen jetzt anderswo oder sind etwas anders geschrieben.} doubtful {Wo sie jetzt steht, ist nicht sicher: Wählen Sie eine Stelle, oder lassen Sie sie bei der alten Fassung.} other {Ihre Wörter stehen nicht in der neuen Fassung. Sie bleibt bei der alten, wenn Sie keine Stelle wählen.}}',
  'versions.comes': 'kommt mit',
  'versions.stays': 'bleibt zurück',
  'versions.detail': 'Was aus ihr wird',
  'versions.bring': 'Mit übertragen',
  'versions.in-old': 'In der alten Fassung',
  'versions.in-new': 'In der neuen Fassung',
  'versions.why':
    '{why, select, sure {Diese Textstelle hat einen sicheren Platz.} nowhere {Nichts in der neuen Fassung ist ihr ähnlich.} unlike {Die ähnlichste Stelle ist ihr wenig ähnlich.} several {Mehrere Stellen sind ihr ähnlich.} elsewhere {Genau diese Wörter stehen dort, aber nichts in der Umgebung zeigt, dass sie dieselben sind.} other {Dort stehen jetzt andere Wörter: Sie sagen vielleicht etwas anderes.}}',
  'versions.others': 'Was andere ausgezeichnet haben',
  'versions.set':
    '{name}: {count, plural, one {# Annotation kommt} other {# Annotationen kommen}} mit{left, plural, =0 {} one {, # hat keine sichere Stelle} other {, # haben keine sichere Stelle}}{open, plural, =0 {} one {, # Entscheidung ist wieder offen} other {, # Entscheidungen sind wieder offen}}.',
  'versions.set-sealed': '{name}: kommt mit und bleibt versiegelt.',
  'versions.side-by-side': 'Nebeneinander',
  'versions.inline': 'Als ein Text',
  'versions.only-changes': 'Nur Geändertes',
  'versions.gone': '{count, number} entfernt',
  'versions.come': '{count, number} hinzugefügt',
  'versions.moved': '{count, number} verschoben',
  'versions.moved-words': '{side, select, before {von hier verschoben:} other {hierher verschoben:}}',
  'versions.no-change': 'Die beiden Texte sind gleich.',
  'versions.to-older': 'Ältere Fassung',
  'versions.to-newer': 'Neuere Fassung',
  'versions.newer-of': 'Neue Fassung von {name}',
  'versions.older-of': 'Hat eine neuere Fassung: {name}',
  // Rundgang
  'tour.name': 'Rundgang',
  'tour.step': 'Schritt {index, number} von {count, number}',
  'tour.read': 'Lesen Sie: Blättern Sie durch den Text, oder gehen Sie mit Alt und ↓ von Satz zu Satz.',
  'tour.select': 'Wählen Sie einen Satz aus, mit der Maus oder mit Umschalt und den Pfeiltasten.',
  'tour.tag':
    'Sagen Sie, was er ist: Behauptung, Beleg oder Einschätzung, auf der Leiste an der Auswahl oder per Taste.',
  'tour.say':
    'Sagen Sie, was Sie davon halten: Wählen Sie eine Wahrscheinlichkeit, oder schreiben Sie eine Notiz.',
  'tour.relate':
    'Zeichnen Sie eine zweite Textstelle mit einer anderen Kategorie aus, und setzen Sie die beiden in Beziehung: Ein Beleg stützt eine Behauptung, eine Einschätzung beruht auf beiden.',
  'tour.find':
    'Finden Sie sie wieder: Lassen Sie nur eine Kategorie in der Liste, oder suchen Sie nach Wörtern.',
  'tour.compare':
    'Sehen Sie, worin andere abweichen: Übernehmen Sie unter „Kollegen“ die Beispiele, und vergleichen Sie.',
  'tour.export':
    'Exportieren Sie, was Sie ausgezeichnet haben, als Annotationssatz: eine Datei, die Kollegen und Programme lesen.',
  'tour.done':
    'Das war der Rundgang. Die Hilfe sagt mehr, und Rückgängig nimmt zurück, was Sie ausprobiert haben.',
  'tour.elsewhere': 'Der Rundgang geht im ersten Dokument weiter.',
  'tour.go-there': 'Dorthin',
  'tour.skip': 'Überspringen',
  'tour.end': 'Rundgang beenden',
  'tour.offer':
    'Neu hier? Ein Rundgang von zwei Minuten führt vom Text zum Annotationssatz, am Dokument unten.',
  'tour.not-now': 'Jetzt nicht',

  // Undo
  'undo.set-up': 'erster Start',
  'undo.rename-analyst': 'Namensänderung',
  'undo.switch-analyst': 'Wechsel der Person',
  'undo.add-papers': '{count, plural, one {Öffnen eines Dokuments} other {Öffnen von # Dokumenten}}',
  'undo.remove-paper': 'Entfernen von „{title}“',
  'undo.read-otherwise': 'anderes Lesen von „{title}“',
  'undo.edit-details': 'Ändern der Angaben zu „{title}“',
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
  'undo.withdraw-dismissal': 'Zurücknehmen einer Verwerfung',
  'undo.take-comments':
    'Übernehmen {count, plural, one {eines Kommentars} other {von # Kommentaren}} als {tag, select, claim {Behauptung} evidence {Beleg} other {Einschätzung}}',
  'undo.dismiss-comments': 'Verwerfen {count, plural, one {eines Kommentars} other {von # Kommentaren}}',
  'undo.offer-comments':
    'erneutes Anbieten {count, plural, one {eines Kommentars} other {von # Kommentaren}}',
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
  'undo.carry-over': 'Übertragen in „{title}“',
  'undo.import-claim-sets':
    'Importieren {count, plural, one {des Annotationssatzes von {names}} other {der Annotationssätze von {names}}}',
  'undo.import-many': 'Importieren von {count, plural, one {# Annotationssatz} other {# Annotationssätzen}}',
  'undo.remove-shared-set': 'Entfernen des Annotationssatzes von {name}',
  'undo.restore': 'Wiederherstellen von „{name}“',
  'undo.hide-shared-set': 'Ausblenden des Annotationssatzes von {name}',
  'undo.show-shared-set': 'Einblenden des Annotationssatzes von {name}',
  'undo.open-sealed-sets': 'Abschließen meiner Runde',
  'undo.place-annotation':
    'Verankern {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.leave-out-annotation':
    'Weglassen {tag, select, claim {einer Behauptung} evidence {eines Belegs} other {einer Einschätzung}}',
  'undo.settle': 'Entscheidung über „{words}“',
  'undo.settle-agreeing': 'Entscheidung über {count, plural, one {# Fall} other {# Fälle}} auf einmal',
  'undo.withdraw-decision': 'Zurücknehmen der Entscheidung über „{words}“',

  // Remarks: what a reader of papers left out, changed or guessed
  'remark.pictures-left-out':
    '{count, plural, one {# Bild oder Zeichnung hat} other {# Bilder oder Zeichnungen haben}} keine Wörter und {count, plural, one {steht} other {stehen}} nicht im Text.',
  'remark.pages-without-text':
    '{count, plural, one {Seite {pages} ist ein Bild und kann} other {Die Seiten {pages} sind Bilder und können}} nicht gelesen werden.',
  'remark.unknown-signs':
    'Auf {count, plural, one {Seite {pages}} other {den Seiten {pages}}} sagt die Datei nicht, welche Buchstaben einige Zeichen sind.',
  'remark.damaged': 'Die Datei ist beschädigt: Dies ist, was sich von ihr lesen ließ.',
  'remark.changes-accepted':
    'Die Datei enthält {count, plural, one {# nachverfolgte Änderung} other {# nachverfolgte Änderungen}}, gelesen wie angenommen.',
  'remark.hidden-left-out':
    '{count, plural, one {# Stück Text ist} other {# Stücke Text sind}} als verborgen gekennzeichnet und nicht übernommen.',
  'remark.furniture-left-out':
    'Nur der Artikel der Seite wurde gelesen: {count, plural, one {# Wort} other {# Wörter}} darum herum {count, plural, one {fehlt} other {fehlen}}.',
  'remark.encoding-chosen': 'Die Datei nennt ihre Kodierung nicht: Sie wurde als {encoding} gelesen.',
  'remark.join-guessed':
    'Zwei Teile wurden hier als Hälften eines Absatzes zusammengefügt; das kann falsch sein.',
  'remark.page-lines-left-out':
    '{count, plural, one {# Kolumnentitel oder Seitenzahl steht} other {# Kolumnentitel und Seitenzahlen stehen}} nicht im Text.',
  'remark.set-apart':
    '{count, plural, one {# Textfeld oder gedrehter Text wurde} other {# Textfelder oder gedrehte Texte wurden}} dorthin gestellt, wo nichts unterbrochen wird.',
  'remark.parts-left-out': 'Diese Teile der Datei konnten nicht gelesen werden: {names}.',

  // The command line, and files of other programs
  'cli.help':
    'Aufruf: postil BEFEHL DATEI … [Optionen]\n\n  read      der Text von Dokumenten, wie Postil ihn liest\n  validate  jeder Fehler von Annotationssätzen, einer je Zeile\n  stats     Annotationssätze in Zahlen\n  compare   wie weit Analysten übereinstimmen und worin sie sich unterscheiden\n  merge     ein Konsens nach einer Regel, mit seinem Protokoll\n  anchor    ein Annotationssatz auf einer anderen Fassung seines Dokuments\n  convert   Annotationssätze als Dateien für andere Programme\n  formats   was gelesen und geschrieben wird und was dabei verloren geht\n\n„postil BEFEHL --help“ sagt mehr, „postil --version“, welche Version dies ist. Dateien können Ordner sein, JSON Lines mit einem Annotationssatz je Zeile oder - für die Standardeingabe. Daten gehen auf die Standardausgabe, Worte auf die Standardfehlerausgabe.\n\nRückgabewerte: 0 erledigt, 1 etwas gefunden, 2 falscher Aufruf, 3 eine Datei ist nicht lesbar, 4 ein Fehler von Postil. Bei mehreren Dateien zählt der höchste.',
  'cli.help-read':
    'Aufruf: postil read DOKUMENT … [--json] [--password KENNWORT] [--encoding KODIERUNG] [--whole-page] [--no-guesses]\n\nGibt den Text von Dokumenten (Markdown, Text, PDF, Word, Webseiten oder E-Books) aus, wie Postil ihn liest.\n\n  --json        mit Blöcken, Seiten, den Angaben des Dokuments über sich und allem, was weggelassen oder vermutet wurde\n  --password    einer verschlüsselten Datei\n  --encoding    eines Textes, der seine eigene nicht nennt: windows-1252, utf-16le, utf-16be\n  --whole-page  die ganze Webseite und nicht nur ihren Artikel\n  --no-guesses  Hälften von Absätzen, die auf Verdacht verbunden würden, bleiben getrennt',
  'cli.help-validate':
    'Aufruf: postil validate DATEI … [--format FORMAT]\n\nGibt jeden Fehler von Annotationssätzen als DATEI:PFAD: was aus. Endet mit 1, wenn es einen gibt.\n\n  --format  table, json, jsonl, csv oder md anstelle von Zeilen',
  'cli.help-stats':
    'Aufruf: postil stats DATEI … [--wide] [--format FORMAT]\n\nZählt Kategorien, Wahrscheinlichkeit, Konfidenz, Schlagwörter, Beziehungen und die Lücken, die die Prüfungen finden, für jeden Annotationssatz und für alle zusammen. Verworfene Befunde zählen nicht; nach Absätzen ohne Kategorie wird nicht gesucht, weil ein Annotationssatz nicht weiß, was in seinem Text ein Absatz ist.\n\n  --wide    eine Spalte je Analyst\n  --format  table, json, jsonl, csv oder md',
  'cli.help-formats':
    'Aufruf: postil formats [--format FORMAT]\n\nZeigt, was gelesen und geschrieben wird und was von einem Annotationssatz dabei verloren geht.\n\n  --format  table, json, jsonl, csv oder md',
  'cli.help-compare':
    'Aufruf: postil compare DATEI … [--differences] [--fail-under NAME=ZAHL] [--gamma] [--seed ZAHL] [--format FORMAT]\n\nVergleicht Annotationssätze eines Textes: Koeffizienten mit 95-%-Intervallen, für alle Analysten zusammen und für je zwei, und worin sich je zwei unterscheiden. Sätze mehrerer Dokumente werden Dokument für Dokument verglichen.\n\n  --differences  eine Zeile je Unterschied anstelle der Koeffizienten; ohne diese Option enthält JSON beides\n  --fail-under   endet mit 1, wo alle zusammen weniger übereinstimmen: alpha=0.67 oder mehrere mit Kommas; was keinen Wert hat, gilt als weniger\n  --gamma        auch γ, was länger dauert\n  --seed         für das, was für Intervalle und γ gezogen wird; 1, wenn nichts angegeben ist\n  --format       table, json, jsonl, csv oder md',
  'cli.help-merge':
    'Aufruf: postil merge DATEI … --by REGEL [--out DATEI] [--queue DATEI]\n\nMacht aus Annotationssätzen eines Textes einen Konsens, mit einem Protokoll, was woraus entschieden wurde. Endet mit 1, wo Menschen zu entscheiden bleibt.\n\n  --by     unanimous: einstimmig; majority (60 % aller Analysten) oder majority=0.75: Mehrheit; trusted=NAME: alles, was dieser Analyst ausgezeichnet hat\n  --out    wohin der Konsens geschrieben wird; auf die Standardausgabe, wenn nichts angegeben ist\n  --queue  eine Datei für das, was offen bleibt, als JSON: jede Stelle mit allen Lesarten',
  'cli.help-anchor':
    'Aufruf: postil anchor DATEI --on DOKUMENT [--out DATEI] [--report DATEI] [--format FORMAT]\n\nFindet die Textstellen eines Annotationssatzes in einer anderen Fassung seines Dokuments wieder. Was dort keine sichere Stelle hat, wird weggelassen, mit allem, was daran hängt. Endet dann mit 1.\n\n  --on      das Dokument\n  --out     wohin der Satz geschrieben wird; auf die Standardausgabe, wenn nichts angegeben ist\n  --report  eine Datei, die von jeder Annotation sagt, ob sie unverändert (exact), verschoben (moved), zweifelhaft (doubtful) oder verwaist (orphaned) ist, mit ihren Worten vorher und jetzt\n  --format  des Berichts: table, json, jsonl, csv oder md',
  'cli.wrong-usage': '{reason}\n„postil --help“ zeigt, was es gibt.',
  'cli.unknown-verb': '„postil {verb}“ gibt es nicht: Es gibt {verbs}.',
  'cli.unknown-option': 'Die Option {option} gibt es hier nicht.',
  'cli.option-alone': '{option} nimmt keinen Wert.',
  'cli.option-without-value': '{option} braucht einen Wert.',
  'cli.no-files': '„postil {verb}“ nimmt keine Dateien.',
  'cli.too-few-files':
    '„postil {verb}“ braucht {least, plural, one {eine Datei: Nennen Sie mindestens eine} other {Dateien: Nennen Sie mindestens #}}.',
  'cli.unknown-format': 'Das Format „{format}“ gibt es nicht: Wählen Sie aus {formats}.',
  'cli.unknown-encoding':
    'Die Kodierung „{encoding}“ gibt es hier nicht: Wählen Sie windows-1252, utf-16le oder utf-16be.',
  'cli.sets-read': '{count, plural, one {# Annotationssatz} other {# Annotationssätze}} gelesen …',
  'cli.paper-read': '{name}: {done, number} von {total, number} …',
  'cli.pairs-compared': '{title}: {done, number} von {total, number} Paaren …',
  'cli.cannot-open': '„{name}“ konnte nicht geöffnet werden: {reason}',
  'cli.not-a-paper':
    '„{name}“ ist {file, select, library {eine Bibliothek} other {ein Annotationssatz}} und kein Dokument.',
  'cli.no-papers': 'In „{name}“ ist kein Dokument.',
  'cli.no-sets': 'In „{name}“ ist kein Annotationssatz.',
  'cli.unknown-file':
    '„{name}“ ist weder ein Annotationssatz noch von einem Format, das hier gelesen wird: „postil formats“ zählt diese auf.',
  'cli.cannot-write': '„{name}“ konnte nicht geschrieben werden: {reason}',
  'cli.analyst-twice': '{first} und {second} sind beide von {analyst} zu einem Text: Nennen Sie eine davon.',
  'cli.nothing-to-compare':
    'Zu „{title}“ gibt es hier nur einen Annotationssatz: Zum Vergleichen braucht es zwei.',
  'cli.gamma-not-asked': 'γ wird mit --gamma berechnet.',
  'cli.no-whole-number': '{option} braucht eine ganze Zahl, und „{given}“ ist keine.',
  'cli.unknown-coefficient': 'Den Koeffizienten „{name}“ gibt es nicht: Wählen Sie aus {names}.',
  'cli.no-threshold': '„{part}“ sagt nicht, wie hoch: Schreiben Sie alpha=0.67.',
  'cli.undefined-agreement': '{title}: {name} hat keinen Wert, verlangt ist {least}.',
  'cli.agreement-below': '{title}: {name} ist {value}, unter {least}.',
  'cli.output-taken':
    '„{name}“ ist zweimal genannt: Was geschrieben wird, träte an die Stelle dessen, was gelesen wird.',
  'cli.output-mixed': 'Zwei Dateien kämen vermischt in die Standardausgabe: Nennen Sie eine davon.',
  'cli.other-texts':
    'Die Annotationssätze gehören nicht zu einem Text: Führen Sie die zu einem Text zusammen. „postil anchor“ verankert einen Satz auf einer anderen Fassung.',
  'cli.nothing-to-merge':
    'Zu „{title}“ gibt es hier nur einen Annotationssatz: Für einen Konsens braucht es zwei.',
  'cli.no-rule': 'Geben Sie die Regel an: --by unanimous, majority oder trusted=NAME.',
  'cli.unknown-rule':
    'Die Regel „{by}“ gibt es nicht: Schreiben Sie --by unanimous, majority oder trusted=NAME.',
  'cli.no-share': '„{given}“ ist kein Anteil: Schreiben Sie eine Zahl über 0 bis 1.',
  'cli.unknown-analyst': 'Kein Analyst oder mehr als einer heißt hier „{name}“.',
  'cli.merged':
    '{decided, plural, one {# Stelle} other {# Stellen}} entschieden, {left, plural, =0 {keine} other {#}} offen.',
  'cli.no-paper': 'Nennen Sie das Dokument: --on DOKUMENT.',
  'cli.one-set': '„postil anchor“ nimmt einen Annotationssatz auf einmal.',
  'cli.anchored':
    '{exact, number} unverändert, {moved, number} verschoben, {doubtful, number} zweifelhaft, {orphaned, number} verwaist.',
  'cli.our-fault': 'In Postil ist etwas schiefgegangen: Bitte melden Sie das.\n{reason}',
  // Reports for people
  'report.title': 'Das Argument in „{title}“',
  'report.title-several': 'Argumente in {count, plural, one {# Dokument} other {# Dokumenten}}',
  'report.authors': '{count, plural, one {Verfasser} other {Verfasser}}',
  'report.published': 'Erschienen',
  'report.file': 'Quelldatei',
  'report.analyst': 'Ausgezeichnet von',
  'report.people': 'Entschieden unter',
  'report.contents': 'Inhalt',
  'report.counts':
    '{assessments, plural, one {# Einschätzung} other {# Einschätzungen}}, {claims, plural, one {# Behauptung} other {# Behauptungen}}, {evidence, plural, one {# Beleg} other {# Belege}}, {relations, plural, one {# Beziehung} other {# Beziehungen}}',
  'report.as-of': 'Stand',
  'report.set-on': '{name} zu „{title}“',
  'report.figures': 'In Zahlen',
  'report.open-findings': 'Offene Befunde',
  'report.nothing-tagged': 'Nichts ist ausgezeichnet.',
  'report.assessments': 'Einschätzungen und worauf sie beruhen',
  'report.claims': '{rests, select, true {Weitere Behauptungen} other {Behauptungen}}',
  'report.evidence': '{rests, select, true {Weitere Belege} other {Belege}}',
  'report.at-a-glance': 'Auf einen Blick',
  'report.number': 'Nr.',
  'report.role': '{role, select, basis {Grundlage von {name}} support {für {name}} other {gegen {name}}}',
  'report.told-above': '„{words}“, steht oben',
  'report.checks': 'Was die Prüfungen finden',
  'report.finding': '{name} „{words}“',
  'report.dismissed': '{check}: {finding}. Verworfen: {reason}',
  'report.log': 'Wie der Konsens zustande kam',
  'report.reason': 'Grund',
  'bridge.report-as': 'Bericht ({format})',
  'bridge.for-people': 'Für Menschen',
  'bridge.for-tools': 'Für andere Programme',
  'bridge.for-many': 'Für viele Annotationssätze',
  'bridge.use-report-html': 'Im Browser lesen, drucken, verschicken',
  'bridge.use-report-docx': 'In Word oder LibreOffice bearbeiten, verschicken',
  'bridge.use-report-md': 'In einem Editor oder Wiki weiterarbeiten',
  'bridge.use-csv': 'Für jede Tabellenkalkulation und Statistik',
  'bridge.use-xlsx': 'In Excel sortieren und filtern',
  'bridge.use-refi-qda': 'MAXQDA, ATLAS.ti, NVivo, QualCoder und Taguette',
  'bridge.use-refi-qdc': 'Dieselben Programme, nur die Codes',
  'bridge.use-brat': 'brat, und was seine Dateien liest',
  'bridge.use-argdown': 'Ein Argument zeichnen und besprechen',
  'bridge.use-cas-json': 'INCEpTION und andere UIMA-Werkzeuge',
  'bridge.use-w3c': 'Recogito und Server für Web-Annotationen',
  'bridge.use-iob2': 'Modelle trainieren, Wort für Wort',
  'bridge.use-jsonl': 'Skripte und Datenbanken',
  'bridge.use-parquet': 'DuckDB, Spark und BigQuery',
  'bridge.report-html':
    'Das Argument als Gliederung, zum Lesen, Drucken und Verschicken: jede Annotation mit ihren Worten, Abschnitt und Seite, was dafür und dagegen spricht, und Notizen; offene und verworfene Befunde; von einem Konsens das Protokoll. Nicht Kennungen, Zeiten und der Text des Dokuments.',
  'bridge.report-docx':
    'Der Bericht als Word-Dokument: dieselbe Gliederung, Befunde und Protokoll, mit Formatvorlagen, Überschriften und Seitenzahlen.',
  'bridge.report-md':
    'Der Bericht als Markdown: dieselbe Gliederung, Befunde und Protokoll, ohne eigenes Aussehen.',
  'bridge.claims': 'Annotationssätze, einer je Datei oder je Zeile: alles von einem Satz.',
  'bridge.csv':
    'Eine Tabelle für Tabellenkalkulationen, eine Zeile je Annotation mit ihrer Stelle und ihren Beziehungen. Ohne den Text des Dokuments, Verwerfungen und das Protokoll eines Konsenses.',
  'bridge.wide':
    'Was beim Vergleichen füreinander steht, ist eine Zeile: die Worte, was sich unterscheidet, und Spalten für Kategorie, Wahrscheinlichkeit, Konfidenz, Schlagwörter und Notiz jedes Analysten. Ohne Beziehungen, Kennungen und Zeiten.',
  'bridge.refi-qda':
    'Texte, Kodierungen, Notizen und Verknüpfungen aus MAXQDA, ATLAS.ti, NVivo, QualCoder und Taguette. Ohne Markierungen auf Seiten und Bildern, Fälle, Variablen und Zeichnungen; von uns ohne Verwerfungen, das Protokoll eines Konsenses und die Zeiten von Beziehungen.',
  'bridge.refi-qdc': 'Nur die Codes: Kategorien und Schlagwörter, für ein Programm, das die Texte schon hat.',
  'bridge.brat':
    'Ein Text neben seinen Annotationen, mit Lücken, Beziehungen, Attributen und Notizen. Ohne Ereignisse und Gruppen; von uns ohne Kennungen, Zeiten, den Analysten und Zeilenenden in Notizen.',
  'bridge.argmicro':
    'Argumentative Mikrotexte: Behauptungen und Prämissen mit ihren Beziehungen. Ohne das, was eine Beziehung angreift.',
  'bridge.aif':
    'Argumentkarten aus AIFdb und OVA, über ihre Wörter im Dokument gefunden. Ohne das, was umschrieben ist, und wer es sagte.',
  'bridge.argdown':
    'Aussagen mit dem, was für und gegen sie spricht, zum Zeichnen und Besprechen. Ohne ihre Stelle im Text, Notizen, Kennungen und Zeiten.',
  'bridge.cas-json':
    'Dokumente aus INCEpTION mit Spannen, Beziehungen und Merkmalen. Ohne Wörter und Sätze, die Werkzeuge fanden; von uns ohne den Analysten und Verwerfungen.',
  'bridge.xmi': 'Dieselben Dokumente, wie ältere Werkzeuge sie schreiben.',
  'bridge.webanno-tsv': 'Dokumente aus WebAnno mit Spannen und Beziehungen. Ohne Ketten.',
  'bridge.w3c':
    'Web-Annotationen, auch die von Recogito, mit ihrem Text daneben: Schlagwörter, Kommentare, Personen, Zeiten und Verknüpfungen. Von uns ohne Verwerfungen und das Protokoll eines Konsenses.',
  'bridge.hypothesis':
    'Annotationen von Webseiten, über ihre Wörter im Dokument gefunden. Ohne Antworten und Notizen zu Seiten.',
  'bridge.doccano':
    'Ausgezeichnete Texte eines oder mehrerer Nutzer mit Beziehungen. Ohne Kommentare und Schlagwörter zu ganzen Texten.',
  'bridge.label-studio':
    'Ausgezeichnete Bereiche von Texten mit Beziehungen und Notizen; auch die Kurzform (JSON-MIN). Ohne Auswahlen, Bewertungen und Vorschläge von Modellen.',
  'bridge.prodigy':
    'Spannen und Beziehungen, die angenommen wurden. Ohne das, was abgelehnt oder übergangen wurde, und ohne Schlagwörter zu ganzen Texten.',
  'bridge.iob2':
    'Eine Kategorie je Wort, um Modelle zu trainieren. Ohne das, was unter einer anderen Annotation liegt, Beziehungen, Notizen, Schlagwörter und Schätzungen.',
  'bridge.jsonl':
    'Vier Tabellen für Datenbanken: Dokumente mit ihren Texten, Sätze, Annotationen und Beziehungen. Ohne Verwerfungen und das Protokoll eines Konsenses.',
  'bridge.parquet':
    'Dieselben vier Tabellen für DuckDB, Spark und BigQuery, mit Typen; tausende Sätze werden nacheinander geschrieben.',

  // What another format has no place for, and what is wrong with files of other programs
  'lost.unknown-label':
    '{count, plural, one {# Annotation, deren Schlagwort für keine Kategorie steht} other {# Annotationen, deren Schlagwörter für keine Kategorie stehen}}',
  'lost.left-out':
    '{count, plural, one {# Annotation oder Beziehung, die die Zuordnung auslässt} other {# Annotationen oder Beziehungen, die die Zuordnung auslässt}}',
  'lost.several-tags':
    '{count, plural, one {# weitere Kategorie einer Annotation, als Schlagwort behalten} other {# weitere Kategorien von Annotationen, als Schlagwörter behalten}}',
  'lost.unknown-relation':
    '{count, plural, one {# Beziehung einer Art, die für keine steht} other {# Beziehungen von Arten, die für keine stehen}}',
  'lost.relation-does-not-fit':
    '{count, plural, one {# Beziehung, die zwischen solchen Kategorien nicht bestehen kann} other {# Beziehungen, die zwischen solchen Kategorien nicht bestehen können}}',
  'lost.relation-without-end':
    '{count, plural, one {# Beziehung, deren anderes Ende fehlt} other {# Beziehungen, deren andere Enden fehlen}}',
  'lost.relation-on-relation':
    '{count, plural, one {# Beziehung, die zu einer Beziehung führt} other {# Beziehungen, die zu Beziehungen führen}}',
  'lost.circular-relation':
    '{count, plural, one {# Beziehung, durch die eine Einschätzung auf sich selbst beruhte} other {# Beziehungen, durch die Einschätzungen auf sich selbst beruhten}}',
  'lost.equivalence':
    '{count, plural, one {# Gruppe, deren Glieder als dasselbe gelten} other {# Gruppen, deren Glieder als dasselbe gelten}}',
  'lost.linked-premise':
    '{count, plural, one {# Prämisse, die nur mit einer anderen zusammen gilt, einzeln behalten} other {# Prämissen, die nur mit anderen zusammen gelten, einzeln behalten}}',
  'lost.dialogue':
    '{count, plural, one {# Knoten, der sagt, wie etwas gesprochen wurde} other {# Knoten, die sagen, wie etwas gesprochen wurde}}',
  'lost.relation-twice':
    '{count, plural, one {# Beziehung, die es schon gibt} other {# Beziehungen, die es schon gibt}}',
  'lost.label-cut':
    '{count, plural, one {# zu langes Schlagwort, gekürzt} other {# zu lange Schlagwörter, gekürzt}}',
  'lost.empty-mark': '{count, plural, one {# Annotation ohne Wörter} other {# Annotationen ohne Wörter}}',
  'lost.mark-without-label':
    '{count, plural, one {# Annotation ohne Schlagwort} other {# Annotationen ohne Schlagwort}}',
  'lost.not-in-text':
    '{count, plural, one {# Annotation, deren Wörter nicht im Text stehen} other {# Annotationen, deren Wörter nicht im Text stehen}}',
  'lost.in-several-places':
    '{count, plural, one {# Annotation, deren Wörter an mehreren Stellen stehen} other {# Annotationen, deren Wörter an mehreren Stellen stehen}}',
  'lost.relative-place':
    '{count, plural, one {# Annotation, deren Stelle nur ihre Seite kennt} other {# Annotationen, deren Stellen nur ihre Seiten kennen}}',
  'lost.unproved-place':
    '{count, plural, one {# Annotation, die keine Wörter zitiert: ob ihre Stelle zu diesem Text gehört, belegt nichts} other {# Annotationen, die keine Wörter zitieren: ob ihre Stellen zu diesem Text gehören, belegt nichts}}',
  'lost.whole-text':
    '{count, plural, one {# Schlagwort zu einem ganzen Text} other {# Schlagwörter zu ganzen Texten}}',
  'lost.no-text-marked':
    '{count, plural, one {# Annotation von etwas, das kein Text ist} other {# Annotationen von etwas, das kein Text ist}}',
  'lost.no-text-source':
    '{count, plural, one {# Annotation in einem Text, der nicht in der Datei ist} other {# Annotationen in Texten, die nicht in der Datei sind}}',
  'lost.rejected':
    '{count, plural, one {# Annotation, die abgelehnt oder übergangen wurde} other {# Annotationen, die abgelehnt oder übergangen wurden}}',
  'lost.prediction': '{count, plural, one {# Vorschlag eines Modells} other {# Vorschläge eines Modells}}',
  'lost.event': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'lost.attribute':
    '{count, plural, one {# Eigenschaft, für die hier kein Platz ist} other {# Eigenschaften, für die hier kein Platz ist}}',
  'lost.token':
    '{count, plural, one {# Wort oder Satz, von einem Werkzeug selbst gefunden} other {# Wörter und Sätze, von einem Werkzeug selbst gefunden}}',
  'lost.reply': '{count, plural, one {# Antwort auf eine Annotation} other {# Antworten auf Annotationen}}',
  'lost.case': '{count, plural, one {# Fall} other {# Fälle}}',
  'lost.variable': '{count, plural, one {# Variable} other {# Variablen}}',
  'lost.memo':
    '{count, plural, one {# Notiz zu etwas anderem als einer Annotation} other {# Notizen zu etwas anderem als einer Annotation}}',
  'lost.graph': '{count, plural, one {# Zeichnung} other {# Zeichnungen}}',
  'lost.ids': '{count, plural, one {# Kennung} other {# Kennungen}}',
  'lost.times': '{count, plural, one {# Zeitangabe} other {# Zeitangaben}}',
  'lost.note-line-ends':
    '{count, plural, one {Zeilenenden von # Notiz oder Schlagwort, als Leerzeichen geschrieben} other {Zeilenenden von # Notizen oder Schlagwörtern, als Leerzeichen geschrieben}}',
  'lost.notes': '{count, plural, one {# Notiz} other {# Notizen}}',
  'lost.labels':
    '{count, plural, one {Schlagwörter von # Annotation} other {Schlagwörter von # Annotationen}}',
  'lost.likelihood':
    '{count, plural, one {Wahrscheinlichkeit von # Annotation} other {Wahrscheinlichkeit von # Annotationen}}',
  'lost.confidence': '{count, plural, one {Konfidenz von # Annotation} other {Konfidenz von # Annotationen}}',
  'lost.joined-passages':
    '{count, plural, one {# Textstelle, mit der in der Zeile davor verbunden} other {# Textstellen, mit denen in den Zeilen davor verbunden}}',
  'lost.gaps':
    '{count, plural, one {dass die Textstellen von # Annotation zusammengehören} other {dass die Textstellen von # Annotationen zusammengehören}}',
  'lost.places':
    '{count, plural, one {wo # Annotation im Text liegt} other {wo # Annotationen im Text liegen}}',
  'lost.rests-as-support':
    '{count, plural, one {# Beziehung „beruht auf“, als Stütze geschrieben} other {# Beziehungen „beruht auf“, als Stützen geschrieben}}',
  'lost.dismissals': '{count, plural, one {# verworfener Befund} other {# verworfene Befunde}}',
  'lost.decisions':
    '{count, plural, one {# Entscheidung eines Konsenses} other {# Entscheidungen eines Konsenses}}',
  'lost.guarded-cells':
    '{count, plural, one {# Zelle, die eine Tabellenkalkulation ausgeführt hätte, mit einem Apostroph davor} other {# Zellen, die eine Tabellenkalkulation ausgeführt hätte, mit einem Apostroph davor}}',
  'lost.overlaps':
    '{count, plural, one {# Annotation, die zum Teil unter einer anderen liegt} other {# Annotationen, die zum Teil unter anderen liegen}}',
  'lost.analysts': '{count, plural, one {der Name von # Analyst} other {die Namen von # Analysten}}',
  'lost.paper-data':
    '{count, plural, one {was von # Dokument außer Text und Titel bekannt ist} other {was von # Dokumenten außer Text und Titel bekannt ist}}',
  'lost.relation-data':
    '{count, plural, one {Kennung und Zeit von # Beziehung} other {Kennungen und Zeiten von # Beziehungen}}',
  'lost.of': '{loss} (bei {of})',
  'bridge-fault.too-large':
    '„{name}“ ist größer als {most} Megabyte: So große Dateien anderer Programme liest Postil nicht.',
  'bridge-fault.not-utf8':
    '„{name}“ ist kein UTF-8: Exportieren Sie die Datei erneut, oder speichern Sie sie als UTF-8.',
  'bridge-fault.not-json': '„{name}“ ist kein vollständiges JSON: {reason}',
  'bridge-fault.not-json-line': 'Zeile {line} von „{name}“ ist kein vollständiges JSON: {reason}',
  'bridge-fault.not-xml': '„{name}“ ist kein wohlgeformtes XML: Exportieren Sie die Datei erneut.',
  'bridge-fault.doctype':
    "„{name}“ hat einen Dokumenttyp, der auf andere Dateien verweisen könnte: Entfernen Sie die Zeile, die mit '<'!DOCTYPE beginnt.",
  'bridge-fault.too-deep': '„{name}“ ist tiefer verschachtelt als jede solche Datei.',
  'bridge-fault.missing-part': '„{name}“ ist nicht vollständig: {part} fehlt darin.',
  'bridge-fault.shape': '„{name}“ ist nicht, wie eine solche Datei ist: {problem}',
  'bridge-fault.wrong-line': 'Zeile {line} von „{name}“ gibt es in solchen Dateien nicht.',
  'bridge-fault.misfit':
    'Die Positionen in „{name}“ passen nicht zum Text, wie man sie auch zählt: Bei {mark} sollte „{said}“ stehen, dort steht „{found}“.',
  'bridge-fault.misfit-beyond':
    'Die Positionen in „{name}“ passen nicht zum Text, wie man sie auch zählt: {mark} liegt außerhalb.',
  'bridge-fault.needs-text': '„{name}“ hat Annotationen und keinen Text: Geben Sie das Dokument dazu an.',
  'bridge-fault.without-text': 'In „{name}“ ist kein Text.',
  'bridge-fault.without-marks': 'Nichts in „{name}“ zeichnet einen Text aus.',
  'bridge-fault.none-in-text':
    'Nichts von dem, was „{name}“ auszeichnet, steht in dem Text dazu: Prüfen Sie, ob es das richtige Dokument ist.',
  'cli.help-convert':
    'Aufruf: postil convert DATEI … --to FORMAT [--map ZUORDNUNG] [--analyst NAME] [--out DATEI] [--paper DOKUMENT] [--report DATEI] [--strict] [--wide] [--format FORMAT]\n\nLiest Annotationssätze und Dateien anderer Programme, erkannt an ihrem Inhalt, schreibt eines der Formate und sagt, was darin keinen Platz findet.\n\n  --to      was „postil formats“ zeigt: csv, xlsx, …; claims für Annotationssätze, mehrere je einer pro Zeile\n  --out     wohin geschrieben wird; auf die Standardausgabe, wenn nichts angegeben ist. Bei Formaten mit mehreren Dateien der Anfang ihrer Namen\n  --map     eine JSON-Datei, die sagt, welche fremden Bezeichnungen welche Kategorie meinen und welche Beziehungen welche (null lässt weg). „auto“ gibt zum Durchsehen einen Vorschlag für alles aus, was vorkommt, und hört auf. Ohne Zuordnung bedeuten nur die eigenen Wörter etwas\n  --analyst wer annotiert hat, wo eine Datei niemanden nennt\n  --paper   das Dokument, für seine Abschnitte und Seiten und für Dateien ohne Text\n  --report  eine Datei mit dem, was verloren geht, gezählt nach Gründen\n  --strict  schreibt nichts, wo etwas verloren ginge, und endet mit 1\n  --wide    bei csv und xlsx: eine Zeile je Textstelle, die Analysten ausgezeichnet haben, und Spalten je Analyst\n  --format  des Berichts: table, json, jsonl, csv oder md',
  'cli.no-target': 'Sagen Sie, was geschrieben werden soll: --to {targets}.',
  'cli.unknown-target': 'Als „{to}“ wird nichts geschrieben: Wählen Sie aus {targets}.',
  'cli.no-wide': 'Nebeneinander stehen Sätze nur in Tabellen: --wide verlangt --to {targets}.',
  'cli.several-files': '{to} hat mehrere Dateien: Nennen Sie mit --out, womit ihre Namen beginnen.',
  'cli.no-text': '{to} ist nichts für ein Terminal: Nennen Sie mit --out eine Datei.',
  'cli.other-paper':
    '„{paper}“ hat einen anderen Text als die Annotationssätze: „postil anchor“ verankert einen Satz darauf.',
  'cli.not-written': 'Es wurde nichts geschrieben, weil etwas verloren ginge.',
  'lost.cut-cells':
    '{count, plural, one {# Text wurde} other {# Texte wurden}} auf das gekürzt, was eine Zelle fasst',
  'bridge.xlsx': 'Die Tabelle von CSV als Arbeitsmappe, in der jeder Text als Text gekennzeichnet ist.',
  'cli.nothing-to-map': 'Hier gibt es keine Datei, deren Bezeichnungen sich zuordnen ließen.',
};
