/** Claim sets as Argdown (https://argdown.org/syntax): a statement for each annotation, with what speaks for and against it. */
import type { ClaimSet } from '../../files/write-claim-set';
import { type Annotation, compareAnnotations } from '../../records/annotation';
import { createLossCount, type LossCount } from '../foreign/losses';
import { countOwnThings } from '../foreign/write-parts';
import type { WriteInput, Written } from '../foreign/written';

export const writeArgdown = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  const files = sets.map((set, index) => ({
    ending: `${sets.length === 1 ? '' : `-${index + 1}`}.argdown`,
    bytes: new TextEncoder().encode(argdown(set, losses)),
  }));
  return { files, losses: losses.list() };
};

const argdown = ({ paper, analyst, annotations, relations }: ClaimSet, losses: LossCount): string => {
  const inOrder = annotations.toSorted(compareAnnotations);
  const names = new Map(inOrder.map(({ id, tag }, index) => [id, `${tag} ${index + 1}`]));
  losses.add('ids', '', annotations.length + relations.length);
  losses.add('times', '', annotations.length + relations.length);
  losses.add('gaps', '', annotations.filter(({ passages }) => passages.length > 1).length);
  losses.add('notes', '', annotations.filter(({ note }) => note !== '').length);
  losses.add('places', '', annotations.length);
  losses.add('rests-as-support', '', relations.filter(({ kind }) => kind === 'basedOn').length);
  const head = [
    '===',
    `title: ${JSON.stringify(paper.metadata.title)}`,
    `author: ${JSON.stringify(analyst.name)}`,
    '===',
  ];
  const statements = inOrder.map((annotation) => {
    // An assessment based on something is what that something supports.
    const grounds = relations.flatMap(({ kind, from, to }) => {
      if (kind === 'basedOn') return from === annotation.id ? [`  + [${names.get(to)}]`] : [];
      return to === annotation.id ? [`  ${kind === 'supports' ? '+' : '-'} [${names.get(from)}]`] : [];
    });
    return [statement(annotation, names.get(annotation.id) ?? ''), ...grounds].join('\n');
  });
  return `${[head.join('\n'), ...statements].join('\n\n')}\n`;
};

const statement = ({ tag, passages, likelihood, confidence, labels }: Annotation, name: string): string => {
  const words = passages.map(({ quote }) => escaped(quote.exact)).join(' \\[…\\] ');
  const said = [
    tag,
    ...[likelihood, confidence && `${confidence} confidence`].filter((one) => one !== null),
    ...labels,
  ];
  return `[${name}]: ${words} ${said.map(tagged).join(' ')}`;
};

const escaped = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>{}#@*_/:+=~^`-]/g, (sign, at) => (isPlain(sign, at) ? sign : `\\${sign}`));

/** Signs that mean something at the beginning of a line alone. */
const isPlain = (sign: string, at: number): boolean => at > 0 && '-+:=~^`'.includes(sign);

/** In brackets a tag may have any words but brackets. */
const tagged = (words: string): string => `#(${words.replace(/[()\s]+/g, ' ').trim()})`;
