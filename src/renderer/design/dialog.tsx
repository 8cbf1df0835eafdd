/** A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and hides the rest. */
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape and the close button; null for a dialog that must be answered. */
  readonly onClose: (() => void) | null;
}

export const Dialog = ({ title, children, onClose }: DialogProps): ReactElement => {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isClosable = onClose !== null;

  useEffect(() => {
    // A cancel event can be refused only once: the browser closes on the second Escape unless it is told this.
    element.current?.setAttribute('closedby', isClosable ? 'closerequest' : 'none');
    element.current?.showModal();
  }, [isClosable]);

  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={() => onClose?.()}>
      <h2 id={titleId} className="dialog-title">
        {title}
      </h2>
      {children}
      {onClose && (
        // Last in the order of focus, so that a dialog opens with the focus on what it is for.
        <button type="button" className="button is-quiet dialog-close" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      )}
    </dialog>
  );
};
