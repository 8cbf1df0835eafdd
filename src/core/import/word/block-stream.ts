/** The paragraphs and tables of a part, out of whatever holds them. */
import { childOf, isElement } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { chosenForm, type Story } from './story';

/** In order; what is no block and has words is told as left out. */
export function* blocksIn(parent: XmlElement, story: Story): Generator<XmlElement> {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    switch (child.name) {
      case 'w:p':
      case 'w:tbl':
        yield child;
        break;
      case 'w:commentRangeStart':
        story.shared.comments.begin(child.attributes.get('w:id') ?? '', null);
        break;
      case 'w:commentRangeEnd':
        story.shared.comments.end(child.attributes.get('w:id') ?? '', null);
        break;
      case 'w:altChunk':
        story.shared.counts.partsLeftOut.push(partName(child, story));
        break;
      case 'mc:AlternateContent': {
        const form = chosenForm(child);
        if (form !== undefined) yield* blocksIn(form, story);
        break;
      }
      case 'w:del':
      case 'w:moveFrom':
        break;
      default:
        // Content controls, tags, insertions.
        yield* blocksIn(child, story);
    }
  }
}

const partName = (chunk: XmlElement, { relationships }: Story): string =>
  relationships.get(chunk.attributes.get('r:id') ?? '')?.target ?? '?';

/** True where the end of the paragraph was deleted: the next one goes on in the same block. */
export const goesOn = (paragraph: XmlElement): boolean => {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
};

/** The large letter that the next paragraph begins with stands in a frame, as a paragraph. */
export const isInitial = (paragraph: XmlElement): boolean => {
  const cap = childOf(childOf(paragraph, 'w:pPr'), 'w:framePr')?.attributes.get('w:dropCap');
  return cap === 'drop' || cap === 'margin';
};
