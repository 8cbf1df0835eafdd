/** The few kinds of Lexical node that a paper is made of. None of them is ever edited or saved. */
import { ElementNode, type LexicalNode, type NodeKey } from 'lexical';

/** A run of blocks that the browser skips while it is off screen. */
export class SectionNode extends ElementNode {
  __estimate: number;

  constructor(estimate = 0, key?: NodeKey) {
    super(key);
    this.__estimate = estimate;
  }

  static override getType(): string {
    return 'paper-section';
  }

  static override clone(node: SectionNode): SectionNode {
    return new SectionNode(node.__estimate, node.__key);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'paper-section';
    element.style.containIntrinsicBlockSize = `auto ${this.__estimate}em`;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** How an element of a paper looks to the browser: its tag and what CSS and readers of the DOM need. */
export interface ElementLook {
  readonly tag: string;
  readonly className: string;
  readonly isInline?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Everything else that has children: blocks, table rows, links, note marks, joins. */
export class PaperElementNode extends ElementNode {
  __look: ElementLook;

  constructor(look: ElementLook = { tag: 'div', className: '' }, key?: NodeKey) {
    super(key);
    this.__look = look;
  }

  static override getType(): string {
    return 'paper-element';
  }

  static override clone(node: PaperElementNode): PaperElementNode {
    return new PaperElementNode(node.__look, node.__key);
  }

  override createDOM(): HTMLElement {
    const { tag, className, attributes = {} } = this.__look;
    const element = document.createElement(tag);
    if (className) element.className = className;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return this.__look.isInline ?? false;
  }

  override canBeEmpty(): boolean {
    return true;
  }
}

export const $append = <Parent extends ElementNode>(parent: Parent, children: LexicalNode[]): Parent => {
  parent.append(...children);
  return parent;
};
