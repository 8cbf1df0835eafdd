/** What would be printed of the open paper by the choices that are made, and why nothing would be. */
import { useMemo, useState } from 'react';
import { directionOf } from '#catalogue/languages';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { filterAnnotations } from '#core/annotation/filter';
import { compareRanges } from '#core/passage/range';
import type { PageSetup, RunningWords } from '#core/printout/page-setup';
import type { Printout } from '#core/printout/printout';
import { formatDay } from '#words/moments';
import { shorten } from '#words/shorten';
import { useCompareState } from '../compare/common/compare-context';
import { isMarked, linedFirst, usePeople } from '../compare/common/compared-people';
import { useOpenPaper } from '../hooks/use-open-paper';
import { useLook, usePreferences, useSessionState, useWorkbench } from '../hooks/workbench-context';
import { MOST_LANES } from '../reader/compared/compared-text';
import type { PaperSession } from '../session/paper-session';
import { spokenLanguage } from '../session/preferences';
import { nameOnPaper, wordComparedPrintout } from '../words/word-compared-printout';
import { type PrintedSubject, wordPrintout } from '../words/word-printout';
import { type Sheet, sheetOf } from './sheet';

export interface PrintoutOffer {
  readonly isComparison: boolean;
  /** Null when no filter leaves anything out. */
  readonly filtered: {
    readonly count: number;
    readonly total: number;
    readonly isOnly: boolean;
    readonly onChange: (isOnly: boolean) => void;
  } | null;
  /** Null while there is nothing to print: `missing` says why. */
  readonly sheet: Sheet | null;
  readonly missing: string;
}

interface Of {
  readonly session: PaperSession;
}

export const useOwnPrintout = ({ session }: Of): PrintoutOffer => {
  const workbench = useWorkbench();
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const { filter, words } = useLook();
  const [isOnly, setOnly] = useState(false);
  const subject = useSubject(session);
  const left = useMemo(
    () => filterAnnotations(annotations, filter, words, { argument, sections: session.sections }),
    [session, annotations, argument, filter, words],
  );
  const analyst = workbench.me()?.name ?? '';
  const shown = isOnly ? left : annotations;
  const printout = useMemo(
    () => wordPrintout({ ...subject, analyst, annotations, shown, argument }),
    [subject, analyst, annotations, shown, argument],
  );
  return {
    isComparison: false,
    filtered: filteredOf(left.length, annotations.length, isOnly, setOnly),
    ...useSheet(printout, subject, analyst),
  };
};

/** Within `Comparing`. */
export const useComparedPrintout = ({ session }: Of): PrintoutOffer => {
  const sets = usePeople();
  const result = useCompareState((state) => state.result);
  const listed = useCompareState((state) => state.shown);
  const { compared } = useLook();
  const [isOnly, setOnly] = useState(false);
  const subject = useSubject(session);
  const differences = useMemo(
    () =>
      (result?.cases ?? [])
        .filter((one) => isMarked(one) && one.kind !== 'same')
        .toSorted((a, b) => compareRanges(a.place, b.place)),
    [result],
  );
  const left = useMemo(() => differences.filter((one) => listed.includes(one)), [differences, listed]);
  const shown = isOnly ? left : differences;
  const printout = useMemo(() => {
    const lined = linedFirst(sets, compared ?? []).slice(0, MOST_LANES);
    const differing = result?.overview.differingPlaces.all ?? [];
    return wordComparedPrintout({ ...subject, sets, lined, differing, differences, shown });
  }, [subject, sets, compared, result, differences, shown]);
  return {
    isComparison: true,
    filtered: filteredOf(left.length, differences.length, isOnly, setOnly),
    ...useSheet(printout, subject, listOf(sets.map(nameOnPaper))),
  };
};

const filteredOf = (
  count: number,
  total: number,
  isOnly: boolean,
  onChange: (isOnly: boolean) => void,
): PrintoutOffer['filtered'] => (count < total ? { count, total, isOnly, onChange } : null);

/** Of the day on which the dialog was opened. */
const useSubject = (session: PaperSession): PrintedSubject => {
  const paper = useOpenPaper(session);
  const [printedAt] = useState(() => new Date().toISOString());
  const { hasText, hasNotes, hasLegend } = usePreferences().printout;
  return useMemo(
    () => ({
      paper,
      parts: { hasText, hasNotes, hasLegend },
      direction: directionOf(spokenLanguage()),
      printedAt,
    }),
    [paper, hasText, hasNotes, hasLegend, printedAt],
  );
};

/** Half a line each. */
const LONGEST_TITLE = 64;
const LONGEST_NAMES = 48;

const useSheet = (
  printout: Printout,
  { parts, printedAt }: PrintedSubject,
  people: string,
): Pick<PrintoutOffer, 'sheet' | 'missing'> => {
  const { size, textSize } = usePreferences().printout;
  const sheet = useMemo(() => {
    const setup: PageSetup = { size, textSize, isRightToLeft: printout.paperDirection === 'rtl' };
    const running: RunningWords = {
      above: [shorten(printout.title, LONGEST_TITLE), shorten(people, LONGEST_NAMES)],
      below: formatDay(printedAt),
    };
    return sheetOf(printout, setup, running);
  }, [printout, size, textSize, people, printedAt]);
  const hasAnything = parts.hasText || parts.hasNotes;
  return { sheet: hasAnything ? sheet : null, missing: hasAnything ? '' : t('printout.nothing') };
};
