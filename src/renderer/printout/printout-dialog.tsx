/** What of the open paper is put on paper, and how: with the very pages that are printed beside the choices. */
import { type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#catalogue/translate';
import { baseName } from '../actions/save-file';
import { Comparing } from '../compare/common/compare-context';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { useSessionState, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { sessionIn } from '../session/workbench-state';
import { createPagePreview, type PagePreview } from './page-preview';
import { printSheet } from './print-sheet';
import { PrintoutChoices } from './printout-choices';
import type { Sheet } from './sheet';
import { type PrintoutOffer, useComparedPrintout, useOwnPrintout } from './use-printout';
import './printout-dialog.css';

export const PrintoutDialog = (): ReactElement | null => {
  const session = useWorkbenchState(sessionIn);
  return session && <OfPaper session={session} />;
};

type Of = Parameters<typeof useOwnPrintout>[0];

const OfPaper = ({ session }: Of): ReactElement => {
  const comparing = useSessionState(session, (state) => state.comparing);
  return comparing ? (
    <Comparing session={session}>
      <OfComparison session={session} />
    </Comparing>
  ) : (
    <OfAnnotations session={session} />
  );
};

const OfAnnotations = ({ session }: Of): ReactElement => (
  <Choosing offer={useOwnPrintout({ session })} sourceName={session.paper.sourceName} />
);

const OfComparison = ({ session }: Of): ReactElement => (
  <Choosing offer={useComparedPrintout({ session })} sourceName={session.paper.sourceName} />
);

interface ChoosingProps {
  readonly offer: PrintoutOffer;
  readonly sourceName: string;
}

const Choosing = ({ offer, sourceName }: ChoosingProps): ReactElement => {
  const workbench = useWorkbench();
  const { sheet } = offer;
  const close = (): void => workbench.show({ dialog: null });
  const isElectron = workbench.host.kind === 'electron';
  const print = async (): Promise<void> => {
    if (!sheet) return;
    flushSync(close); // what lies under an open dialog is no part of the document for whoever reads its structure
    const wasCancelled = await printSheet(workbench, sheet, `${baseName(sourceName)}.pdf`);
    if (wasCancelled && workbench.state.value.dialog === null)
      workbench.show({ dialog: { kind: 'printout' } });
  };
  return (
    <Dialog title={t('common.print')} look="wide" onClose={close}>
      <div className="printout-dialog">
        <form
          className="printout-side"
          onSubmit={(event) => {
            event.preventDefault();
            void print();
          }}
        >
          <PrintoutChoices offer={offer} />
          <div className="printout-buttons">
            <Button type="submit" rank="primary" disabled={!sheet}>
              {t(isElectron ? 'printout.save-as' : 'command.print-paper')}
            </Button>
            <Button onClick={close}>{t('common.cancel')}</Button>
          </div>
        </form>
        {sheet ? <Preview sheet={sheet} /> : <p className="printout-nothing">{offer.missing}</p>}
      </div>
    </Dialog>
  );
};

const Preview = ({ sheet }: { readonly sheet: Sheet }): ReactElement => {
  const shown = useDeferredValue(sheet); // a long paper is laid out when nothing more is being chosen
  const place = useRef<HTMLDivElement>(null);
  const preview = useRef<PagePreview | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const host = place.current;
    const pane = host?.parentElement;
    if (!host || !pane) return;
    const made = createPagePreview(host);
    preview.current = made;
    const sizes = new ResizeObserver(([entry]) => made.fit(entry?.contentRect.width ?? 0));
    sizes.observe(pane);
    return () => sizes.disconnect();
  }, []);
  useEffect(() => {
    let isGone = false;
    const show = (): void => {
      if (!isGone && preview.current) setCount(preview.current.show(shown));
    };
    show();
    void document.fonts.ready.then(show); // typefaces that nobody has asked for before
    return () => {
      isGone = true;
    };
  }, [shown]);
  const pages = useMemo(() => t('printout.pages', { count }), [count]);
  return (
    <div className="printout-preview">
      <p className="printout-count" role="status">
        {pages}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
      <section className="printout-pages" aria-label={t('printout.preview')} tabIndex={0}>
        <div ref={place} className="printout-sheets" />
      </section>
    </div>
  );
};
