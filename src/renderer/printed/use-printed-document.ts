/** Opens the file of the pages for as long as they are shown. */
import { useCallback, useEffect, useState } from 'react';
import type { PrintedDocument } from './printed-document';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly document: PrintedDocument }
  /** Nobody gave the password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed'; readonly reason: string };

export type OpenPages = () => Promise<PrintedDocument | null>;

export const usePrintedDocument = (
  open: OpenPages,
): { readonly opening: Opening; readonly retry: () => void } => {
  const [attempt, setAttempt] = useState({});
  const [opening, setOpening] = useState<Opening>(AT_FIRST);
  useEffect(() => {
    void attempt; // another one opens anew
    let isGone = false;
    let opened: PrintedDocument | null = null;
    const take = (document: PrintedDocument | null): void => {
      opened = document;
      if (isGone) document?.close();
      else setOpening(document ? { kind: 'open', document } : { kind: 'locked' });
    };
    const fail = (error: unknown): void => {
      if (!isGone)
        setOpening({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    };
    setOpening(AT_FIRST);
    open().then(take, fail);
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [open, attempt]);
  return { opening, retry: useCallback(() => setAttempt({}), []) };
};

const AT_FIRST: Opening = { kind: 'opening' };
