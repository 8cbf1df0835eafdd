/** A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and hides the rest. */
import { type ReactElement, type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { t } from '#catalogue/translate';
import { Button } from './button';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape and the close button; null for a dialog that must be answered. */
  readonly onClose: (() => void) | null;
  /**
   * A palette hangs from the top, says its title to screen readers only, and closes on a click beside it. What is wide
   * takes nearly all of the screen, and what is in it scrolls by itself.
   */
  readonly look?: 'window' | 'wide' | 'palette';
}

export const Dialog = ({ title, children, onClose, look = 'window' }: DialogProps): ReactElement => {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const onClosed = useEffectEvent(() => onClose?.());
  const isWindow = look !== 'palette';
  // A cancel event can be refused only once: the browser closes on the second Escape unless it is told this.
  const closedBy = onClose === null ? 'none' : isWindow ? 'closerequest' : 'any';

  // Before the element goes: a dialog that is merely taken out of the page does not give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    const restoreSelection = rememberSelection();
    const listening = new AbortController();
    dialog?.setAttribute('closedby', closedBy);
    // The browser tells in a later task that it has closed the dialog: a key in between would find it still open.
    const cancelled = ({ target }: Event): void => {
      if (target === dialog) onClosed();
    };
    dialog?.addEventListener('cancel', cancelled, listening);
    dialog?.addEventListener('close', onClosed, listening);
    dialog?.showModal();
    return () => {
      listening.abort();
      dialog?.close();
      restoreSelection();
    };
  }, [closedBy]);

  return (
    <dialog
      ref={element}
      className={look === 'window' ? 'dialog' : `dialog is-${look}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h2 id={titleId} className={isWindow ? 'dialog-title' : 'for-readers'}>
        {title}
      </h2>
      {children}
      {onClose && isWindow && (
        // Last in the order of focus, so that a dialog opens with the focus on what it is for.
        <Button rank="quiet" className="dialog-close" aria-label={t('common.close')} onClick={onClose}>
          ✕
        </Button>
      )}
    </dialog>
  );
};

/** A field that takes the focus takes the page's selection too. Returns what selects again what was selected. */
const rememberSelection = (): (() => void) => {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected || isInField()) return;
    getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
};

/** A field has a selection of its own, which is there again with the focus. */
const isInField = (): boolean => document.activeElement?.matches('input, textarea') ?? false;
