/** A library with an argument in it: annotations with notes, labels and likelihoods, and relations between them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '#host/testing/named-bytes';
import { projectRoot } from './project-root';

const TIME = '2026-07-10T09:00:00.000Z';

const ANNOTATIONS = [
  {
    id: 'target',
    tag: 'claim',
    words: 'That alignment made Azerbaijan a target',
    likelihood: 'likely',
    labels: ['exposure'],
  },
  {
    id: 'drones',
    tag: 'evidence',
    words: 'drones launched from Iranian territory struck Nakhichevan',
    note: 'The strike itself, as the ministry tells it',
    labels: ['drones', 'exposure'],
  },
  { id: 'injured', tag: 'evidence', words: 'Four civilians were reported injured.' },
  {
    id: 'message',
    tag: 'assessment',
    words: 'it seems more likely that Tehran used the strikes as a message to Azerbaijan',
    likelihood: 'likely',
    confidence: 'low',
  },
  {
    id: 'way',
    tag: 'assessment',
    words: 'It seems unlikely that Pashinyan will find a legal way around this blockade',
    likelihood: 'unlikely',
    confidence: 'moderate',
  },
] as const;

const RELATIONS = [
  { kind: 'supports', from: 'drones', to: 'target' },
  { kind: 'supports', from: 'drones', to: 'message' },
  { kind: 'challenges', from: 'injured', to: 'message' },
  { kind: 'basedOn', from: 'message', to: 'target' },
] as const;

/** Analyst anna’s: the kept sample, with other annotations in her claim set. */
export const arguedLibrary = (): NamedBytes => {
  const sample = JSON.parse(readFileSync(join(projectRoot, 'src/core/files/samples/library-2.json'), 'utf8'));
  const claimSet = sample.claimSets.find(({ analyst }: { analyst: { id: string } }) => analyst.id === 'anna');
  claimSet.annotations = ANNOTATIONS.map((made) => annotationOf(claimSet.paper.text, made));
  claimSet.relations = RELATIONS.map((ends, index) => ({
    id: `relation-${index}`,
    ...ends,
    createdAt: TIME,
  }));
  claimSet.dismissals = [];
  return { name: 'argued.json', bytes: new TextEncoder().encode(JSON.stringify(sample)) };
};

/** No character of the sample's text takes two code units, so that offsets and code points are the same. */
const annotationOf = (text: string, { words, ...made }: (typeof ANNOTATIONS)[number]): object => {
  const start = text.indexOf(words);
  const end = start + words.length;
  const quote = { exact: words, prefix: text.slice(start - 32, start), suffix: text.slice(end, end + 32) };
  return {
    passages: [{ start, end, ...quote }],
    note: '',
    labels: [],
    likelihood: null,
    confidence: null,
    createdAt: TIME,
    updatedAt: TIME,
    ...made,
  };
};
