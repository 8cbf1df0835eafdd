import { afterEach, describe, expect, test } from 'vitest';
import { speakLanguage } from '#catalogue/languages';
import type { Action } from '#core/edit/change';
import { LIKELIHOOD_BANDS, LIKELIHOODS } from '#core/records/likelihood';
import { describeLikelihood } from '#words/describe-judgement';
import { RELATION_NAMES } from '#words/describe-relation';
import { describeAction } from './describe-action';
import { describeSenders } from './describe-import';
import { describePassageEnd } from './describe-passage-end';

afterEach(() => speakLanguage('en'));

const ACTIONS: readonly (readonly [Action, english: string, german: string])[] = [
  [{ kind: 'set-up' }, 'first start', 'erster Start'],
  [{ kind: 'add-papers', titles: ['One'] }, 'opening a paper', 'Öffnen eines Dokuments'],
  [{ kind: 'add-papers', titles: ['One', 'Two'] }, 'opening 2 papers', 'Öffnen von 2 Dokumenten'],
  [{ kind: 'remove-paper', title: 'Ice' }, 'removing “Ice”', 'Entfernen von „Ice“'],
  [{ kind: 'tag', tag: 'assessment' }, 'tagging as assessment', 'Auszeichnen als Einschätzung'],
  [{ kind: 'retag', tag: 'evidence' }, 'making it evidence', 'Ändern in einen Beleg'],
  [{ kind: 'retag', tag: 'claim' }, 'making it a claim', 'Ändern in eine Behauptung'],
  [
    { kind: 'relate', relation: 'basedOn' },
    'relating (is based on)',
    'Herstellen einer Beziehung (beruht auf)',
  ],
  [
    { kind: 'remove-relation', relation: 'supports' },
    'removing a relation (supports)',
    'Entfernen einer Beziehung (stützt)',
  ],
  [
    { kind: 'move-passage-end', end: 'start' },
    'moving the start of a passage',
    'Verschieben des Anfangs einer Textstelle',
  ],
  [
    { kind: 'add-passage', tag: 'evidence' },
    'adding a passage to evidence',
    'Hinzufügen einer Textstelle zu einem Beleg',
  ],
  [{ kind: 'delete-annotation', tag: 'assessment' }, 'deleting an assessment', 'Löschen einer Einschätzung'],
  [
    { kind: 'import-claim-sets', names: ['Ben'] },
    'importing the claim set of Ben',
    'Importieren des Annotationssatzes von Ben',
  ],
  [
    { kind: 'import-claim-sets', names: ['Ben', 'Cleo'] },
    'importing the claim sets of Ben and Cleo',
    'Importieren der Annotationssätze von Ben und Cleo',
  ],
  [
    { kind: 'import-claim-sets', names: ['a', 'b', 'c', 'd'] },
    'importing 4 claim sets',
    'Importieren von 4 Annotationssätzen',
  ],
  [
    { kind: 'settle-agreeing', count: 1234 },
    'settling 1,234 cases in one go',
    'Entscheidung über 1.234 Fälle auf einmal',
  ],
  [
    { kind: 'withdraw-decision', words: 'The harbour' },
    'withdrawing what was decided on “The harbour”',
    'Zurücknehmen der Entscheidung über „The harbour“',
  ],
];

describe('what was done', () => {
  test.each(ACTIONS)('%o is said in every language', async (action, english, german) => {
    expect(describeAction(action)).toBe(english);
    await speakLanguage('de');
    expect(describeAction(action)).toBe(german);
  });
});

test('words are those of the language that is spoken when they are read', async () => {
  expect(RELATION_NAMES.basedOn).toBe('is based on');
  await speakLanguage('de');
  expect(RELATION_NAMES.basedOn).toBe('beruht auf');
});

test('of many claim sets only the number is told', () => {
  expect(describeSenders(['Ben'])).toBe('the claim set of Ben');
  expect(describeSenders(['Ben', 'Cleo', 'Dora'])).toBe('the claim sets of Ben, Cleo, and Dora');
  expect(describeSenders(['Ben', 'Cleo', 'Dora', 'Eve'])).toBe('4 claim sets');
});

test.each([
  ['start', 'Begins with “one two three four five six…”'],
  ['end', 'Ends with “…two three four five six seven”'],
] as const)('the %s of a passage is told by its words', (end, sentence) => {
  expect(describePassageEnd('one two three four five six seven', end)).toBe(sentence);
});

test.each(LIKELIHOODS)('%s is described as ICD 203 prints it', (likelihood) => {
  const { wordings, percent } = LIKELIHOOD_BANDS[likelihood];
  expect(describeLikelihood(likelihood)).toBe(
    `${wordings[1]} / ${wordings[2]} · ${percent[0]}–${percent[1]} %`,
  );
});
