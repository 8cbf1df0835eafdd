/** Whether the open paper has pages that can be shown. */
import { hasPrintedPages } from '#core/paper/page-places';
import type { PaperSession } from './paper-session';

export const isPrinted = (session: PaperSession | null): boolean =>
  session !== null && hasPrintedPages(session.paper.origin.pages);
