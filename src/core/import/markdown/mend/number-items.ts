/** List items keep the number that is written before them, and their boxes are no words. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import './nodes';

export const numberItems = (root: Root, source: string): void => {
  visit(root, 'list', (list) => {
    for (const item of list.children) {
      const [, written] = ITEM_NUMBER.exec(source.slice(item.position?.start.offset ?? source.length)) ?? [];
      item.data = {
        ...(list.ordered && written !== undefined && { number: Number(written) }),
        ...(typeof item.checked === 'boolean' && { task: item.checked ? 'done' : 'open' }),
      };
      item.checked = null;
    }
  });
};

const ITEM_NUMBER = /^(\d{1,9})[.)]/;
