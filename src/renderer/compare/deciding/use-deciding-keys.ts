/** The digits of the case that is looked at: they decide it wherever the focus is in text or panel, but where one types. */
import { type RefObject, useEffect } from 'react';
import { t } from '#catalogue/translate';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import { say } from '../../actions/say';
import { usePreferences, useWorkbench } from '../../hooks/workbench-context';

/** `section` holds the buttons. A digit that decides nothing says why. */
export const useDecidingKeys = (section: RefObject<HTMLElement | null>, shown: readonly ShownSet[]): void => {
  const workbench = useWorkbench();
  const { hasSingleKeys } = usePreferences();
  useEffect(() => {
    if (!hasSingleKeys) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isMeantForCase(event)) return;
      event.preventDefault(); // nor may it say how likely something else is
      event.stopPropagation();
      if (event.repeat) return;
      const button = section.current?.querySelector<HTMLElement>(`[data-decide="${event.key}"]`);
      if (button) button.click();
      else say(workbench, whyNot(Number(event.key), shown));
    };
    // Before whoever has the focus, and before the commands.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [workbench, hasSingleKeys, section, shown]);
};

const isMeantForCase = (event: KeyboardEvent): boolean => {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (!/^\d$/.test(key) || ctrlKey || metaKey || altKey || shiftKey || isComposing) return false;
  if (document.querySelector('dialog[open]') || !(target instanceof Element)) return false;
  if (target.matches(TYPED_INTO) || target.closest('[popover], .annotation-details')) return false;
  return target === document.body || target.closest('main') !== null;
};

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), select, textarea';

const whyNot = (digit: number, shown: readonly ShownSet[]): string => {
  const set = shown.find(({ ordinal }) => ordinal + 1 === digit);
  return set
    ? t('consensus.nothing-to-take', { name: setName(set) })
    : t('consensus.no-such-digit', { digit });
};
