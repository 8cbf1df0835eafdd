import { describe, expect, test } from 'vitest';
import { casesOf } from '#core/cases/cases';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import { madeUpPaper, madeUpSets } from '#core/compare/testing/made-up-sets';
import { createCaseReceiver, createCaseSender } from './sent-case';

const size = { analysts: 3, annotations: 60, length: 6_000 };
const sets = madeUpSets(size);
const cases = casesOf(compareClaimSets(madeUpPaper(size), sets), sets);

const sentAndReceived = () =>
  structuredClone(cases.map(createCaseSender(sets))).map(createCaseReceiver(sets));

describe('cases sent to the window', () => {
  test('arrive as they were, relations among them', () => {
    expect(cases.map(({ about }) => about)).toContain('relations');
    expect(sentAndReceived()).toEqual(cases);
  });

  test('are about the annotations and cases that the window has, not about copies', () => {
    const received = sentAndReceived();
    const annotations = new Set(sets.flatMap((set) => set.annotations));
    const relations = new Set(sets.flatMap((set) => set.relations));
    for (const one of received) {
      for (const reading of one.readings) {
        expect(reading.annotations.every((annotation) => annotations.has(annotation))).toBe(true);
        expect(reading.relations.every((relation) => relations.has(relation))).toBe(true);
      }
      if (one.about === 'relations') for (const end of one.ends) expect(received).toContain(end);
    }
  });

  test('cannot be about what was not compared', () => {
    const [first] = cases;
    const sent = first && createCaseSender(sets)(first);
    expect(sent).toBeDefined();
    expect(() => sent && createCaseReceiver([])(sent)).toThrow(RangeError);
    expect(() => first && createCaseSender([])(first)).toThrow(RangeError);
  });
});
