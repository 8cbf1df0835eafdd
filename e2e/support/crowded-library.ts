/** As `comparedLibrary`, with three more colleagues, one by a long name: they say what Ben and Cleo say, and share their readings. */
import type { NamedBytes } from '#host/testing/named-bytes';
import { comparedLibrary } from './compared-library';

const MORE = [
  { name: 'Dan Doubter', like: 1 },
  { name: 'Eve Expert-Witness', like: 2 },
  { name: 'Fay Fellow', like: 1 },
] as const;

/** The id of an annotation or a relation, up to its last four digits. */
const ID = /"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8})[0-9a-f]{4}"/g;

export const crowdedLibrary = (): NamedBytes => {
  const library = JSON.parse(new TextDecoder().decode(comparedLibrary().bytes));
  const { claimSets, sharedSets, analysts } = library;
  const [{ createdAt }] = analysts;
  MORE.forEach(({ name, like }, index) => {
    const id = `d0f1c3de-52a4-4e0b-9d27-7c1e08a5f34${index}`;
    const { annotations, relations, ...said } = claimSets[like];
    const own = JSON.stringify({ annotations, relations }).replace(ID, `"$1${`${index + 1}`.repeat(4)}"`);
    claimSets.push({ ...said, ...JSON.parse(own), analyst: { id, name }, dismissals: [] });
    analysts.push({ id, name, createdAt });
    sharedSets.push({ ...sharedSets[like - 1], analystId: id });
  });
  return { name: 'crowded.json', bytes: new TextEncoder().encode(JSON.stringify(library)) };
};
