/** The file that a paper was read from, as it is printed: shown beside the text, or saved with my annotations in it. */
import { t } from '#catalogue/translate';
import { createPagePlaces } from '#core/paper/page-places';
import type { Paper } from '#core/paper/paper';
import { readSource } from '#store/queries';
import { highlightWords } from '#words/describe-tagged';
import { loadPart } from '../../design/load-part';
import type { PageHighlight } from '../../printed/page-highlights';
import type { PrintedDocument } from '../../printed/printed-document';
import { isPrinted } from '../../session/is-printed';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { baseName, saveFile } from '../save-file';
import { ask } from './read-papers';

/** Asks for a password where the file wants one; null when nobody gave it. */
export const openPages = async (
  workbench: Workbench,
  { id, sourceName }: Pick<Paper, 'id' | 'sourceName'>,
): Promise<PrintedDocument | null> => {
  const source = await readSource(workbench.store, id);
  if (source === null) throw new Error(t('printed.no-source'));
  const { openPrintedDocument } = await loadPart(() => import('../../printed/printed-document'));
  return openPrintedDocument(source, (isWrong) =>
    ask<string>(workbench, (answer) => ({ kind: 'password', name: sourceName, isWrong, answer })),
  );
};

/** A copy of the file in which my annotations are highlights that any viewer shows. */
export const exportAnnotatedPdf = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  const me = workbench.me();
  if (!session || !me || !isPrinted(session)) return;
  const { paper } = session;
  const highlights = highlightsOf(session, me.name);
  const bytes = await annotatedBytes(workbench, paper, highlights);
  if (bytes === null) return;
  await saveFile(
    workbench,
    {
      title: t('printed.export'),
      kind: { label: t('printed.pdf-files'), extensions: ['pdf'] },
      suggestedName: `${baseName(paper.sourceName)}.annotated.pdf`,
      bytes,
    },
    t('printed.exported', { count: session.index.inOrder.length }),
  );
};

/** Null where there is nothing to save, and why has been said. */
const annotatedBytes = async (
  workbench: Workbench,
  paper: Paper,
  highlights: readonly PageHighlight[],
): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const document = await openPages(workbench, paper);
    const bytes = (await document?.withHighlights(highlights)) ?? null;
    document?.close();
    return bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    workbench.show({ notice: { kind: 'fault', text: t('printed.failed', { reason }) } });
    return null;
  }
};

/** One on each page that an annotation touches: highlights belong to a page. The words are with the first. */
const highlightsOf = (session: PaperSession, author: string): PageHighlight[] => {
  const { paper, index } = session;
  const { pages } = paper.origin;
  if (pages === null) return [];
  const places = createPagePlaces(pages, paper.text);
  return index.inOrder.flatMap((annotation) => {
    const found = annotation.passages.flatMap(places.placesOf);
    const onPages = [...new Set(found.map(({ page }) => page))];
    return onPages.map((page, ordinal) => ({
      page,
      boxes: found.filter((place) => place.page === page).map(({ box }) => box),
      color: COLORS[annotation.tag],
      author,
      words:
        ordinal === 0
          ? highlightWords(annotation, session.state.value.argument, (id) => index.get(id))
          : t('printed.continued', { label: pages.pages[onPages[0] ?? 0]?.label ?? '' }),
      date: new Date(annotation.updatedAt),
    }));
  });
};

/** Of the tags in the light theme, on white paper. */
const COLORS = {
  claim: [239, 198, 129],
  evidence: [151, 214, 199],
  assessment: [227, 171, 214],
} as const;
