/** Ada’s library with her sample claim set of the first paper and those of two colleagues: what comparing begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '#host/testing/named-bytes';
import { projectRoot } from './project-root';

const TIME = '2026-07-10T09:00:00.000Z';
const SAMPLES = ['ada-analyst', 'ben-reader', 'cleo-critic'];

export const comparedLibrary = (): NamedBytes => {
  const read = (path: string) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
  const library = read('src/core/files/samples/library-2.json');
  const claimSets = SAMPLES.map((name) => read(`resources/samples/inss-insight-2166.${name}.claims.json`));
  const [mine, ...theirs] = claimSets;
  library.me = mine.analyst.id;
  library.analysts = claimSets.map(({ analyst }) => ({ ...analyst, createdAt: TIME }));
  library.papers = library.papers.filter(
    ({ sourceHash }: { sourceHash: string }) => sourceHash === mine.paper.sourceHash,
  );
  library.claimSets = claimSets;
  library.sharedSets = theirs.map((claimSet, index) => ({
    paperId: claimSet.paper.id,
    analystId: claimSet.analyst.id,
    kind: 'colleague',
    source: {
      name: `${SAMPLES[index + 1]}.json`,
      exportedAt: claimSet.exportedAt,
      textHash: claimSet.paper.textHash,
      file: null,
    },
    addedAt: claimSet.exportedAt,
    isHidden: false,
    seal: { kind: 'none' },
  }));
  return { name: 'compared.json', bytes: new TextEncoder().encode(JSON.stringify(library)) };
};
