/** Claim sets by the thousand, the same in every run: four analysts on each paper, who agree as colleagues do. */
import { madeUpSets } from '#core/compare/testing/made-up-sets';
import { type ClaimSet, toClaimSetFile } from '#core/files/write-claim-set';
import { withWords } from './colleagues';
import { createBenchPaper } from './document';
import { judged } from './library';
import { createBenchRelations } from './relations';

const ANALYSTS = ['Ada', 'Ben', 'Cleo', 'Dov'];

/** Of each set; the paper is as densely tagged as real ones. */
const SIZE = { annotations: 50, relations: 30, words: 1_500 };

/** When all of them were written. */
const MOMENT = '2026-01-01T00:00:00.000Z';

/** A claim set a line, as `postil convert --to claims` writes several. */
export function* manySets(count: number): Generator<string> {
  for (let made = 0; made < count; made += ANALYSTS.length)
    for (const set of setsOfPaper(1 + made / ANALYSTS.length).slice(0, count - made)) {
      const file = toClaimSetFile(set, MOMENT);
      if (file.kind === 'faults') throw new Error(`A set has faults: ${JSON.stringify(file.faults[0])}`);
      yield `${JSON.stringify(file.value)}\n`;
    }
}

const setsOfPaper = (seed: number): ClaimSet[] => {
  const paper = createBenchPaper(SIZE.words, seed);
  const size = { analysts: ANALYSTS.length, annotations: SIZE.annotations, length: paper.text.length };
  return madeUpSets(size, seed).map((made, index) => {
    const { annotations } = withWords(made, paper);
    const said = annotations.map(judged);
    return {
      paper: { ...paper, metadata: { ...paper.metadata, title: `Bench ${seed}` } },
      analyst: { id: `analyst-${index}`, name: ANALYSTS[index] ?? '' },
      annotations: said,
      relations: createBenchRelations(said, SIZE.relations),
      dismissals: [],
    };
  });
};
