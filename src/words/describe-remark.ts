/** Sentences for what a reader left out, changed or guessed. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { RemarkShape } from '#core/paper/remark';

export const describeRemark = (remark: RemarkShape): string => {
  switch (remark.kind) {
    case 'pictures-left-out':
      return t('remark.pictures-left-out', { count: remark.count });
    case 'pages-without-text':
      return t('remark.pages-without-text', {
        count: remark.pages.length,
        pages: listOf(remark.pages.map(String)),
      });
    case 'unknown-signs':
      return t('remark.unknown-signs', {
        count: remark.pages.length,
        pages: listOf(remark.pages.map(String)),
      });
    case 'damaged':
      return t('remark.damaged');
    case 'changes-accepted':
      return t('remark.changes-accepted', { count: remark.count });
    case 'hidden-left-out':
      return t('remark.hidden-left-out', { count: remark.count });
    case 'furniture-left-out':
      return t('remark.furniture-left-out', { count: remark.words });
    case 'encoding-chosen':
      return t('remark.encoding-chosen', { encoding: remark.encoding });
    case 'join-guessed':
      return t('remark.join-guessed');
    case 'page-lines-left-out':
      return t('remark.page-lines-left-out', { count: remark.count });
    case 'set-apart':
      return t('remark.set-apart', { count: remark.count });
    case 'parts-left-out':
      return t('remark.parts-left-out', { names: listOf(remark.names) });
  }
};
