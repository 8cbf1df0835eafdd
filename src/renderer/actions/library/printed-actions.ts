/** The file that a paper was read from, as it is printed: shown beside the text, or saved with my annotations in it. */
import { t } from '#catalogue/translate';
import { createArgument } from '#core/annotation/argument';
import type { ClaimSet } from '#core/files/write-claim-set';
import { createPagePlaces } from '#core/paper/page-places';
import type { Paper } from '#core/paper/paper';
import { compareAnnotations } from '#core/records/annotation';
import { readSource } from '#store/queries';
import { highlightWords } from '#words/describe-tagged';
import { loadPart } from '../../design/load-part';
import type { PageHighlight } from '../../printed/page-highlights';
import type { PrintedDocument } from '../../printed/printed-document';
import type { Workbench } from '../../session/workbench';
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

/** A copy of the file with these highlights in it; null where there is nothing to save, and why has been said. */
export const annotatedBytes = async (
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

/** Annotations as highlights that any viewer shows. */
export interface Highlights {
  readonly highlights: readonly PageHighlight[];
  /** How many annotations are on no page. */
  readonly left: number;
}

/** One on each page that an annotation touches: highlights belong to a page. The words are with the first. */
export const highlightsOf = (
  { text, origin: { pages } }: Paper,
  { analyst, annotations, relations }: ClaimSet,
): Highlights => {
  if (pages === null) return { highlights: [], left: annotations.length };
  const places = createPagePlaces(pages, text);
  const argument = createArgument(relations);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const highlights = annotations.toSorted(compareAnnotations).map((annotation) => {
    const found = annotation.passages.flatMap(places.placesOf);
    const onPages = [...new Set(found.map(({ page }) => page))];
    return onPages.map((page, ordinal) => ({
      page,
      boxes: found.filter((place) => place.page === page).map(({ box }) => box),
      color: COLORS[annotation.tag],
      author: analyst.name,
      words:
        ordinal === 0
          ? highlightWords(annotation, argument, (id) => byId.get(id))
          : t('printed.continued', { label: pages.pages[onPages[0] ?? 0]?.label ?? '' }),
      date: new Date(annotation.updatedAt),
    }));
  });
  return {
    highlights: highlights.flat(),
    left: highlights.filter((some) => some.length === 0).length,
  };
};

/** Of the tags in the light theme, on white paper. */
const COLORS = {
  claim: [239, 198, 129],
  evidence: [151, 214, 199],
  assessment: [227, 171, 214],
} as const;
