/** Which element, class and attributes stand for a block or an inline mark. */
import { t } from '#catalogue/translate';
import type { Block, Inline } from '#core/paper/block';
import { headingRank, listMarker } from '#core/paper/block-signs';
import type { ElementLook } from './paper-nodes';

export const joinLook = (): ElementLook => ({
  tag: 'span',
  className: 'paper-join',
  isInline: true,
  attributes: { title: t('reader.joined') },
});

/** `titleLevel` is the level of the paper's title in the source: what stands beside or above it becomes an h2. */
export const blockLook = (block: Block, index: number, titleLevel: number): ElementLook => {
  const { tag, name, attributes = {} } = kindLook(block, titleLevel);
  return {
    tag,
    className: ['paper-block', `paper-${name}`, block.ruleBefore ? 'paper-ruled' : '']
      .filter(Boolean)
      .join(' '),
    attributes: { ...attributes, 'data-block': String(index) },
  };
};

export const inlineLook = (inline: Inline): ElementLook =>
  inline.kind === 'note-mark'
    ? {
        tag: 'span',
        className: 'paper-note-mark',
        isInline: true,
        attributes: {
          role: 'link',
          tabindex: '0',
          'aria-label': t('reader.footnote', { label: inline.label }),
          'data-note': inline.label,
        },
      }
    : {
        tag: 'span',
        className: 'paper-sourced',
        isInline: true,
        attributes: { title: inline.kind === 'link' ? linkTitle(inline.target) : '' },
      };

interface KindLook {
  readonly tag: string;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

const kindLook = (block: Block, titleLevel: number): KindLook => {
  switch (block.kind) {
    case 'heading':
      return block.isTitle
        ? { tag: 'h1', name: 'title' }
        : { tag: `h${headingRank(block.level, titleLevel)}`, name: 'heading' };
    case 'paragraph':
      return { tag: 'p', name: block.role };
    case 'list-item':
      return {
        tag: 'p',
        name: 'list-item',
        attributes: { 'data-depth': String(Math.min(block.depth, 5)), 'data-marker': listMarker(block) },
      };
    case 'quotation':
      return {
        tag: 'blockquote',
        name: 'quotation',
        attributes: { 'data-depth': String(Math.min(block.depth, 5)) },
      };
    case 'table-cell':
      return {
        tag: block.row === 0 ? 'th' : 'td',
        name: 'cell',
        ...(block.align && { attributes: { 'data-align': block.align } }),
      };
    case 'image':
    case 'caption':
    case 'term':
    case 'definition':
      return { tag: 'p', name: block.kind };
    case 'footnote':
      return {
        tag: 'p',
        name: 'footnote',
        attributes: { role: 'doc-footnote', 'data-footnote': block.label },
      };
    case 'code':
      return { tag: 'pre', name: 'code' };
  }
};

const linkTitle = (target: string): string =>
  target === '#' ? t('reader.sourced') : t('reader.sourced-at', { target });
