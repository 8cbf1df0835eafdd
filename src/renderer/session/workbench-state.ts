/** What the window shows and knows of the library while it runs. */
import type { LabelMap } from '#core/bridges/foreign/label-map';
import type { FileLosses } from '#core/bridges/foreign/loss';
import type { ReadProject } from '#core/bridges/read-foreign-file';
import type { ImportFile, ImportPlan } from '#core/colleagues/plan-import';
import type { HistoryHeads } from '#core/edit/history';
import type { MergePlan } from '#core/files/merge-library';
import type { Encoding } from '#core/import/reading/encoding';
import type { Analyst } from '#core/records/analyst';
import type { LibraryPaper } from '#core/records/library-paper';
import type { CarryOver } from '#core/versions/carry-over';
import type { CarryChoices } from '#core/versions/carry-over-steps';
import type { BackupListing } from '#host/contract';
import type { LibraryEntry } from '#store/queries';
import type { Notice } from '../words/notice';
import type { FolderNews } from './folder-news';
import type { PaperSession } from './paper-session';
import type { Route } from './route';
import type { TourPlace } from './tour/tour-steps';

export type OnScreen =
  | { readonly kind: 'library' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'paper'; readonly session: PaperSession }
  /** The address names a paper that is not in this library. */
  | { readonly kind: 'missing' };

/** Files chosen to be imported, as they were read; those of other programs become claim sets by the map. */
export interface ImportSource {
  readonly files: readonly (ImportFile | ForeignSource)[];
  readonly map: LabelMap;
}

export interface ForeignSource extends ReadProject {
  /** Of the file. */
  readonly name: string;
}

export type Dialog =
  | { readonly kind: 'help' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' }
  | { readonly kind: 'analyst' }
  | { readonly kind: 'printout' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'storage' }
  /** The paper as it was when the dialog was opened; `labels` are those that papers have. */
  | { readonly kind: 'paper-details'; readonly paper: LibraryPaper; readonly labels: readonly string[] }
  /** Of the open paper: with this analyst's set to begin with, or with mine. */
  | { readonly kind: 'export'; readonly analystId: string | null }
  /** Shown beside the comparison that it is about. */
  | { readonly kind: 'decide-agreeing' }
  | { readonly kind: 'merge'; readonly plan: MergePlan; readonly fileName: string }
  | { readonly kind: 'backups'; readonly listing: BackupListing; readonly isLibraryLost: boolean }
  | {
      readonly kind: 'import';
      readonly plan: ImportPlan;
      /** What of files of other programs finds no place here. */
      readonly losses: readonly FileLosses[];
      readonly source: ImportSource;
    }
  /** Of the set of this analyst on the open paper: its orphans. */
  | { readonly kind: 'review'; readonly analystId: string }
  | { readonly kind: 'close-round' }
  /** Questions that reading a file asks; closing one answers null. */
  | {
      readonly kind: 'password';
      readonly name: string;
      readonly isWrong: boolean;
      readonly answer: (password: string | null) => void;
    }
  | {
      readonly kind: 'encoding';
      readonly name: string;
      readonly encoding: Encoding;
      readonly preview: string;
      readonly answer: (encoding: Encoding | null) => void;
    }
  /** The very text of the file is here, from other bytes. */
  | {
      readonly kind: 'same-text';
      readonly name: string;
      readonly title: string;
      readonly answer: (choice: 'open' | 'add' | null) => void;
    }
  /** The text of the file is mostly that of a paper that is here. */
  | {
      readonly kind: 'likely-version';
      readonly name: string;
      readonly title: string;
      readonly answer: (choice: 'version' | 'add' | null) => void;
    }
  /** Of which of the papers, the likest first, the file is a new version. */
  | {
      readonly kind: 'older-version';
      readonly name: string;
      readonly papers: readonly LibraryPaper[];
      readonly answer: (older: LibraryPaper | null) => void;
    }
  /** What would come along to a new version of a paper. */
  | {
      readonly kind: 'carry-over';
      readonly plan: CarryOver;
      readonly answer: (choices: CarryChoices | null) => void;
    };

/** Work that one waits for: a file that is being read (`total` is 0 until it is known), or passages that are looked for in another text. */
export type Waiting = (
  | { readonly kind: 'file'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: 'passages' }
) & { readonly cancel: () => void };

/** A note as it is being typed, until it is on the disk. */
export interface NoteDraft {
  readonly note: string;
  /** What the note said when one began to type, or when it was last saved from here. */
  readonly replaces: string;
  /** It could not be saved, and is tried again. */
  readonly hasFailed: boolean;
}

/** Words whose field or annotation went away before they were saved. */
export interface LostWords {
  readonly from: 'note' | 'field';
  readonly words: string;
}

export interface WorkbenchState {
  /** Null until read. Empty before the first start is finished. */
  readonly analysts: readonly Analyst[] | null;
  readonly library: readonly LibraryEntry[] | null;
  readonly history: HistoryHeads;
  /** Every label in the library, to be offered again. */
  readonly labels: readonly string[];
  readonly onScreen: OnScreen;
  /** What the address asks for. While a paper is being opened, `onScreen` lags behind it. */
  readonly route: Route;
  readonly dialog: Dialog | null;
  /** What is new in the watched folder; null where none is watched. */
  readonly folder: FolderNews | null;
  /** Not one of the dialogs: commands run from it must find everything as it was before it opened. */
  readonly isPaletteOpen: boolean;
  readonly notice: Notice | null;
  readonly waiting: Waiting | null;
  /** By annotation, also of papers that are not open any more. */
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** Shown until they are closed. */
  readonly lost: readonly LostWords[];
  /** Whether the browser promised to keep the library; null until it answered, and where that is no question. */
  readonly isStorageKept: boolean | null;
  /** How many changes no file has, once there are so many that it is said; null when it is not. */
  readonly backupReminder: number | null;
  /** The revision at which it was last said. */
  readonly remindedAt: number;
  /** How many files were saved since the program began. */
  readonly filesSaved: number;
  /** Null while nobody takes the tour. */
  readonly tour: TourPlace | null;
  /** Writes that are not on the disk yet. */
  readonly pendingWrites: number;
}

/** The open paper; null in the library, and while one is opened. */
export const sessionIn = ({ onScreen }: WorkbenchState): PaperSession | null =>
  onScreen.kind === 'paper' ? onScreen.session : null;
