/** Going through the differences of compared claim sets. */
import { locale, t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import type { Direction } from '#core/passage/boundaries';
import { caseName } from '#words/describe-case';
import type { CompareState } from '../../session/compare-session';
import { neutralSets } from '../../session/comparing/neutral-sets';
import { nextOpenCase } from '../../session/deciding';
import { preferences } from '../../session/preferences';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

/** Looks at the next of the cases that are shown, or the one before, and says which it is. */
export const goToDifference = (workbench: Workbench, direction: Direction): void => {
  const comparing = workbench.session()?.state.value.comparing;
  if (!comparing) return;
  const found = comparing.step(direction);
  const { isComparing } = comparing.state.value;
  if (found) sayWhich(workbench, comparing.state.value, found);
  else say(workbench, t(isComparing ? 'actions.still-comparing' : 'actions.no-difference'));
};

/** Looks at the next of the shown cases that is not decided yet, and says which it is. */
export const goToOpenCase = (workbench: Workbench): void => {
  const comparing = workbench.session()?.state.value.comparing;
  if (!comparing) return;
  const { value } = comparing.state;
  const next = nextOpenCase(value.shown, value.current, value.states);
  if (next) {
    comparing.lookAt(next.key);
    sayWhich(workbench, value, next);
  } else say(workbench, t('actions.no-open-difference'));
};

const sayWhich = (workbench: Workbench, { shown, sets }: CompareState, one: Case): void => {
  const named = preferences.value.hidesNames ? neutralSets(sets, one.key) : sets;
  say(
    workbench,
    t('actions.at-difference', {
      index: shown.indexOf(one) + 1,
      count: shown.length,
      name: inSentence(caseName(one, named)),
    }),
  );
};

/** English goes on in lower case after a colon; German nouns keep their capitals. */
const inSentence = (name: string): string =>
  locale().startsWith('en') ? name.charAt(0).toLowerCase() + name.slice(1) : name;
