/** Closes what `window.open` opened when the program refused it; the two are told separately, in either order. */
import { chromium } from './chromium';
import { unlessGone } from './unless-gone';

const refusals: boolean[] = [];
const strangers: string[] = [];
const ownTargets = new Set<string>();
const beingMade = new Set<Promise<string>>();

/** A window that the program itself opens is no popup. */
export const openOwnTarget = async (making: Promise<{ readonly targetId: string }>): Promise<string> => {
  const made = making.then(({ targetId }) => {
    ownTargets.add(targetId);
    return targetId;
  });
  beingMade.add(made);
  return made.finally(() => beingMade.delete(made));
};

export const popupDecided = (isRefused: boolean): void => {
  refusals.push(isRefused);
  closeRefused();
};

export const watchPopups = (): void => {
  chromium().browser.on('Target.targetCreated', ({ targetInfo }) => void targetAppeared(targetInfo.targetId));
};

const targetAppeared = async (targetId: string): Promise<void> => {
  await Promise.allSettled(beingMade); // its number may not be known yet
  if (ownTargets.has(targetId)) return;
  strangers.push(targetId);
  closeRefused();
};

const closeRefused = (): void => {
  while (refusals.length > 0 && strangers.length > 0) {
    const [isRefused, targetId] = [refusals.shift(), strangers.shift()];
    if (isRefused && targetId) closePopup(targetId).catch(unlessGone);
  }
};

/** Playwright holds every new page at its start; one that is closed meanwhile would hold its opener for ever. */
const closePopup = async (targetId: string): Promise<void> => {
  const { browser, session } = chromium();
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const hasStarted = { expression: 'new Promise((resolve) => setTimeout(resolve))', awaitPromise: true };
  await session(sessionId).send('Runtime.evaluate', hasStarted).catch(unlessGone);
  await browser.send('Target.closeTarget', { targetId });
};
