/** What is selected in a text source, and what each person coded it as. */
import { groupedBy } from '../../agreement/grouped-by';
import { childOf, childrenOf, textIn } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';
import { foreignTime } from '../foreign/foreign-time';
import type { ForeignSpan } from '../foreign/offsets';
import { guidOf } from './code-book';

export interface CodedSelection {
  /** Of the selection; for what a second person coded there, with theirs. */
  readonly id: string;
  /** By which a link may name it: its own id and those of its codings. */
  readonly names: readonly string[];
  readonly user: string;
  readonly span: ForeignSpan;
  /** See `selection-quote.ts`. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly note: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export interface SelectionContext {
  readonly codes: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  /** Who is meant where nobody is named. */
  readonly user: string;
}

/** One for each person and selection; one without codings is its maker's. */
export const codedSelections = (source: XmlElement, context: SelectionContext): CodedSelection[] =>
  childrenOf(source, 'PlainTextSelection').flatMap((selection) => {
    const maker = guidOf(selection, 'creatingUser') || guidOf(source, 'creatingUser') || context.user;
    const codings = groupedBy(
      childrenOf(selection, 'Coding'),
      (coding) => guidOf(coding, 'creatingUser') || maker,
    );
    if (codings.size === 0) return [codedBy(selection, maker, [], true, context)];
    return [...codings].map(([user, own], index) => codedBy(selection, user, own, index === 0, context));
  });

const codedBy = (
  selection: XmlElement,
  user: string,
  codings: readonly XmlElement[],
  isFirst: boolean,
  { codes, notes }: SelectionContext,
): CodedSelection => {
  const guid = guidOf(selection, 'guid');
  const refs = [
    ...(isFirst ? childrenOf(selection, 'NoteRef') : []),
    ...codings.flatMap((one) => childrenOf(one, 'NoteRef')),
  ];
  const description = isFirst ? childOf(selection, 'Description') : undefined;
  const words = [
    ...(description && textIn(description).trim() !== '' ? [textIn(description)] : []),
    ...refs.map((ref) => notes.get(guidOf(ref, 'targetGUID')) ?? ''),
  ];
  return {
    id: isFirst ? guid : `${guid} ${user}`,
    names: [...(isFirst ? [guid] : []), ...codings.map((coding) => guidOf(coding, 'guid'))],
    user,
    span: { start: numberOf(selection, 'startPosition'), end: numberOf(selection, 'endPosition') },
    name: selection.attributes.get('name') ?? '',
    labels: codings.map((coding) => labelOf(coding, codes)),
    note: words.filter((one) => one !== '').join('\n\n'),
    createdAt: timeOf(selection, codings, 'creationDateTime'),
    updatedAt: foreignTime(selection.attributes.get('modifiedDateTime')),
  };
};

/** A code that the book does not have is known by its id. */
const labelOf = (coding: XmlElement, codes: ReadonlyMap<string, string>): string => {
  const ref = childOf(coding, 'CodeRef');
  const guid = ref ? guidOf(ref, 'targetGUID') : '';
  return codes.get(guid) ?? guid;
};

const timeOf = (selection: XmlElement, codings: readonly XmlElement[], name: string): string | null =>
  foreignTime(selection.attributes.get(name) ?? codings[0]?.attributes.get(name));

/** What is no number fits nowhere. */
const numberOf = ({ attributes }: XmlElement, name: string): number => {
  const written = attributes.get(name) ?? '';
  return /^\d+$/.test(written.trim()) ? Number(written) : Number.NaN;
};
