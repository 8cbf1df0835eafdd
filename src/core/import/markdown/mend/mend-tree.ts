/** Mends a Markdown tree where its grammar, taken by the letter, would lose or change what is printed. */
import type { Root } from 'mdast';
import { vocabularyOf } from '../../reading/lines';
import { mendBlocks } from './mend-blocks';
import { mendWords } from './mend-words';
import { numberItems } from './number-items';
import { markPages } from './page-marks';
import { gatherPageParts } from './page-parts';
import { dropSigns } from './pandoc-signs';
import { tellNotesApart } from './tell-notes-apart';
import { showUnusedDefinitions } from './unused-definitions';

/** In place: the tree has just been made and is nobody else's. `source` is what it was made of. */
export const mendTree = (root: Root, source: string): Root => {
  tellNotesApart(root);
  showUnusedDefinitions(root);
  numberItems(root, source);
  dropSigns(root);
  markPages(root);
  gatherPageParts(root);
  mendBlocks(root, source);
  mendWords(root, vocabularyOf(source));
  return root;
};
