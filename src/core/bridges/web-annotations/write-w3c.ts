/** Claim sets in the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): relations link annotations. */

import type { ClaimSet } from '../../files/write-claim-set';
import { encodeJson } from '../../files/write-claim-set';
import { createLossCount } from '../foreign/losses';
import { foreignLabels } from '../foreign/said-of-judgement';
import { countOtherIds, countOwnThings, papersOf } from '../foreign/write-parts';
import type { WriteInput, Written } from '../foreign/written';

/** One collection for each text, which lies beside it: the model has no place for a text. */
export const writeW3c = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  const all = sets.flatMap(({ annotations, relations, analyst }) => [...annotations, ...relations, analyst]);
  countOtherIds(
    all.map(({ id }) => id),
    losses,
  );
  const papers = papersOf(sets);
  const files = papers.flatMap(({ paper, sets: own }, index) => {
    const place = papers.length === 1 ? '' : `-${index + 1}`;
    return [
      { ending: `${place}.jsonld`, bytes: encodeJson(collection(own)) },
      { ending: `${place}.txt`, bytes: new TextEncoder().encode(paper.text) },
    ];
  });
  return { files, losses: losses.list() };
};

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const collection = (sets: readonly ClaimSet[]) => {
  const items = sets.flatMap((set) => [...annotationItems(set), ...relationItems(set)]);
  return {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
};

const creatorOf = ({ analyst }: ClaimSet) => ({ id: urn(analyst.id), type: 'Person', name: analyst.name });

const annotationItems = (set: ClaimSet) =>
  set.annotations.map((annotation) => ({
    id: urn(annotation.id),
    type: 'Annotation',
    motivation: 'classifying',
    creator: creatorOf(set),
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    body: [
      ...foreignLabels(annotation).map((label, index) =>
        textual(label, index === 0 ? 'classifying' : 'tagging'),
      ),
      ...(annotation.note === '' ? [] : [textual(annotation.note, 'commenting')]),
    ],
    target: annotation.passages.map(({ from, to, quote }) => ({
      source: `urn:sha256:${set.paper.textHash}`,
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        { type: 'TextPositionSelector', start: from, end: to },
      ],
    })),
  }));

const relationItems = (set: ClaimSet) =>
  set.relations.map(({ id, kind, from, to, createdAt }) => ({
    id: urn(id),
    type: 'Annotation',
    motivation: 'linking',
    creator: creatorOf(set),
    created: createdAt,
    body: [textual(kind, 'tagging')],
    target: [{ id: urn(from) }, { id: urn(to) }],
  }));

const textual = (value: string, purpose: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

/** Ids are UUIDs, or in any case what may stand in a name. */
const urn = (id: string): string => `urn:uuid:${encodeURIComponent(id)}`;
