/** Paragraphs, tables and drawings of an OpenDocument text, out of the lists and sections that hold them. */
import { elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { readOdtComment } from './odt-inlines';
import { type Counters, countOn, type ListLevels } from './odt-lists';
import type { OdtStory } from './odt-story';
import type { OdtStyle } from './odt-styles';

export interface OdtParagraph {
  readonly kind: 'paragraph';
  readonly element: XmlElement;
  readonly style: OdtStyle;
  /** Where it stands in lists; null outside. */
  readonly item: ItemPlace | null;
  /** The number of a first paragraph of an item, or of a heading. */
  readonly counted: Counted | null;
}

export interface ItemPlace {
  readonly depth: number;
  readonly isFirst: boolean;
}

export interface Counted {
  readonly number: number;
  readonly label: string;
  readonly isBullet: boolean;
}

export type OdtBlock =
  | OdtParagraph
  | { readonly kind: 'table'; readonly element: XmlElement }
  | { readonly kind: 'drawing'; readonly element: XmlElement };

export function* odtParagraphs(parent: XmlElement, story: OdtStory): Generator<OdtBlock> {
  yield* blocksIn(parent, story, null);
}

/** The item that is being read: its number is counted with its first paragraph, if it has one. */
interface Item {
  readonly list: ListPlace;
  readonly start: number | null;
  isBegun: boolean;
}

interface ListPlace {
  readonly counters: Counters;
  readonly level: number;
  readonly style: string | null;
}

function* blocksIn(parent: XmlElement, story: OdtStory, item: Item | null): Generator<OdtBlock> {
  for (const child of elementsOf(parent)) {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        yield toParagraph(child, story, item);
        break;
      case 'table:table':
        yield { kind: 'table', element: child };
        break;
      case 'text:list':
        yield* itemsIn(child, story, item);
        break;
      case 'text:soft-page-break':
        story.found.hasPageBreaks = true;
        story.pages.breakPage('shown');
        break;
      case 'text:tracked-changes':
        story.counts.changes += elementsOf(child).length;
        break;
      case 'office:annotation':
        readOdtComment(child, story, null);
        break;
      case 'office:annotation-end':
        story.comments.end(child.attributes.get('office:name') ?? '', null);
        break;
      case 'office:forms':
        break;
      default:
        if (child.name.startsWith('draw:')) yield { kind: 'drawing', element: child };
        // Sections, indexes, and whatever else holds blocks.
        else yield* blocksIn(child, story, item);
    }
  }
}

function* itemsIn(list: XmlElement, story: OdtStory, outer: Item | null): Generator<OdtBlock> {
  const place: ListPlace = {
    counters: outer?.list.counters ?? story.lists.begin(list),
    level: outer === null ? 0 : outer.list.level + 1,
    style: list.attributes.get('text:style-name') || (outer?.list.style ?? null),
  };
  for (const child of elementsOf(list)) {
    const start = Number(child.attributes.get('text:start-value') ?? Number.NaN);
    const item = {
      list: place,
      start: Number.isNaN(start) ? null : start,
      isBegun: child.name === 'text:list-header',
    };
    yield* blocksIn(child, story, item);
  }
}

const toParagraph = (element: XmlElement, story: OdtStory, item: Item | null): OdtParagraph => {
  const style = story.styles.paragraph(element.attributes.get('text:style-name'));
  const isFirst = item !== null && !item.isBegun;
  if (item !== null) item.isBegun = true;
  return {
    kind: 'paragraph',
    element,
    style,
    item: item === null ? null : { depth: item.list.level, isFirst },
    counted: isFirst ? countItem(item, style, story) : item === null ? countHeading(element, story) : null,
  };
};

const countItem = ({ list, start }: Item, style: OdtStyle, story: OdtStory): Counted | null => {
  const levels: ListLevels = story.lists.levels(list.style ?? style.listStyle);
  return countOn(list.counters, list.level, levels, start);
};

/** Headings are counted by the outline of the whole text. */
const countHeading = (element: XmlElement, story: OdtStory): Counted | null => {
  const { attributes } = element;
  if (element.name !== 'text:h' || attributes.get('text:is-list-header') === 'true') return null;
  const level = Number(attributes.get('text:outline-level') ?? 1) - 1;
  const start = Number(attributes.get('text:start-value') ?? Number.NaN);
  return countOn(story.lists.headings, level, story.lists.outline, Number.isNaN(start) ? null : start);
};
