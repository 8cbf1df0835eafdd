/** For what opens where one decides: without its place at the bottom, all that decides would open below what is seen. */
export const intoSight = (opened: HTMLElement | null): void =>
  opened?.closest('[data-kept-in-sight]')?.scrollIntoView({ block: 'nearest' });
