/** Drawings: text boxes, words of diagrams, and pictures with what their author wrote about them. */
import { childrenOf, elementsOf, findAll, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { chosenForm, type Story } from './story';

/** What stands beside the text and is read behind the block that it hangs on. */
export type Aside =
  | { readonly kind: 'box'; readonly content: XmlElement }
  | { readonly kind: 'words'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'picture'; readonly description: string };

export const readDrawing = (drawing: XmlElement, story: Story): Aside[] => {
  const parts = findAll(chosenForms(drawing), ({ name }) => PARTS.has(name));
  const boxes = parts.filter(({ name }) => name === 'w:txbxContent');
  const words = parts
    .filter(({ name }) => name === 'dgm:relIds')
    .map((diagram) => diagramWords(diagram, story))
    .filter((paragraphs) => paragraphs.length > 0);
  const hasPicture = parts.some(({ name }) => name === 'a:blip' || name === 'v:imagedata');
  const asides: Aside[] = [
    ...boxes.map((content): Aside => ({ kind: 'box', content })),
    ...words.map((paragraphs): Aside => ({ kind: 'words', paragraphs })),
  ];
  if (asides.length > 0 && !hasPicture) return asides;
  const description = parts.map(descriptionIn).find((text) => text !== '');
  if (description !== undefined) return [{ kind: 'picture', description }, ...asides];
  story.shared.counts.pictures += 1;
  return asides;
};

const PARTS = new Set([
  'w:txbxContent',
  'wp:docPr',
  'dgm:relIds',
  'a:blip',
  'v:imagedata',
  'v:shape_description',
]);

/** The drawing with one form of whatever it has in several. */
const chosenForms = (element: XmlElement): XmlElement => ({
  ...element,
  children: elementsOf(element).flatMap((child): XmlElement[] => {
    if (child.name === 'w:txbxContent') return [child];
    if (child.name === 'mc:AlternateContent') return elementsOf(chosenForms(chosenForm(child) ?? NOTHING));
    const described = child.name === 'v:shape' && child.attributes.has('alt') ? [describedShape(child)] : [];
    return [...described, chosenForms(child)];
  }),
});

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] };

const describedShape = ({ attributes }: XmlElement): XmlElement => ({
  name: 'v:shape_description',
  attributes: new Map([['descr', attributes.get('alt') ?? '']]),
  children: [],
});

/** Word itself puts file names and guesses there: they are no words of the author. */
const descriptionIn = ({ attributes }: XmlElement): string => {
  const text = (attributes.get('descr') ?? '').replace(/\s+/g, ' ').trim();
  return MADE_BY_PROGRAM.test(text) ? '' : text;
};

const MADE_BY_PROGRAM =
  /(?:automatically generated|automatisch generiert(?:e Beschreibung)?)\.?$|^[^\s]*[\\/][^\n]*\.\w{2,4}$|^\S+\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg)$/i;

/** The words of a diagram stand in a part of their own, one paragraph for each of its points. */
const diagramWords = (diagram: XmlElement, { shared, relationships }: Story): string[] => {
  const part = relationships.get(diagram.attributes.get('r:dm') ?? '');
  const root = part === undefined || part.isExternal ? null : shared.source.read(part.target);
  if (root === null) return [];
  return findAll(root, ({ name }) => name === 'a:p')
    .map((paragraph) =>
      childrenOf(paragraph, 'a:r')
        .flatMap((run) => childrenOf(run, 'a:t'))
        .map(textIn)
        .join(''),
    )
    .filter((text) => text.trim() !== '');
};
