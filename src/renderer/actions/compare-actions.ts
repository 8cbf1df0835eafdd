/** Going through the differences of compared claim sets. */
import type { Direction } from '#core/passage/boundaries';
import { caseName } from '../compare/describe-case';
import type { Workbench } from '../workbench';
import { say } from './say';

/** Looks at the next of the cases that are shown, or the one before, and says which it is. */
export const goToDifference = (workbench: Workbench, direction: Direction): void => {
  const comparing = workbench.session()?.comparing;
  if (!comparing) return;
  const found = comparing.step(direction);
  const { shown, sets, isComparing } = comparing.state.value;
  if (found)
    say(
      workbench,
      `Difference ${shown.indexOf(found) + 1} of ${shown.length}: ${inSentence(caseName(found, sets))}`,
    );
  else say(workbench, isComparing ? 'Still comparing.' : 'There is no difference to go to.');
};

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
