/** Tells the main process of each menu that the page leaves to it, with what Electron says of the place. */
import type { ContextMenuParams } from 'electron';

type Told = Pick<ContextMenuParams, 'x' | 'y' | 'isEditable' | 'selectionText' | 'menuSourceType'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

export const start = (tell: (json: string) => void): void => {
  addEventListener('contextmenu', (event) => {
    // Once all that listen have had their say.
    setTimeout(() => event.defaultPrevented || tell(JSON.stringify(toldOf(event))));
  });
};

const toldOf = ({ clientX, clientY, target, button }: PointerEvent): Told => {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  const isEditable = field !== null && !field.readOnly && !field.disabled && field.selectionStart !== null;
  const selectionText = field ? selectedIn(field) : `${getSelection() ?? ''}`;
  const canCopy = selectionText !== '';
  return {
    x: clientX,
    y: clientY,
    isEditable,
    selectionText,
    menuSourceType: button < 0 ? 'keyboard' : 'mouse',
    editFlags: { canCut: isEditable && canCopy, canCopy, canPaste: isEditable, canSelectAll: true },
  };
};

const selectedIn = ({
  value,
  selectionStart,
  selectionEnd,
}: HTMLInputElement | HTMLTextAreaElement): string => value.slice(selectionStart ?? 0, selectionEnd ?? 0);
