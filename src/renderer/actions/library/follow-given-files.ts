/** Opens what the system hands over, as if it were dropped on the window: at the start and whenever something comes. */
import type { Workbench } from '../../session/workbench';
import { MAX_GIVEN_BYTES, openGiven, untilState } from './open-dropped';

/** One after the other, and nothing beneath a question that is still open: at the first start that of one's name. */
export const followGivenFiles = (workbench: Workbench): void => {
  const { givenFiles } = workbench.host;
  if (!givenFiles) return;
  let turn = Promise.resolve();
  const open = (): void => {
    turn = turn.then(async () => {
      await nothingAsked(workbench);
      const files = await givenFiles.take(MAX_GIVEN_BYTES);
      if (files.length > 0) await openGiven(workbench, files);
    });
  };
  givenFiles.onGiven(open);
  open();
};

const nothingAsked = (workbench: Workbench): Promise<void> =>
  untilState(
    workbench,
    ({ analysts, dialog }) => analysts !== null && analysts.length > 0 && dialog === null,
  );
