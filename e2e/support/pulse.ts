/** What the page of a failed spec still does: a wait that never ended leaves no other trace of its cause. */
import type { Page } from '@playwright/test';

/** 'answers after 4 ms, draws after 17 ms, visible'. */
export const pulseOf = async (page: Page): Promise<string> => {
  const answers = await within(page.evaluate<string>('document.visibilityState'));
  const draws = await within(page.evaluate<number>('new Promise(requestAnimationFrame)'));
  return [`answers ${answers.after}`, `draws ${draws.after}`, String(answers.value)].join(', ');
};

const LONGEST = 3000; // milliseconds

const within = async <Value>(work: Promise<Value>): Promise<{ after: string; value?: Value | string }> => {
  const began = performance.now();
  const never = Symbol('never');
  const value = await Promise.race([
    work.catch((error: unknown) => String(error)),
    new Promise<typeof never>((resolve) => setTimeout(() => resolve(never), LONGEST)),
  ]);
  return value === never
    ? { after: `not within ${LONGEST} ms` }
    : { after: `after ${Math.round(performance.now() - began)} ms`, value };
};
