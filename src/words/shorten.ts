import { inOwnOrder } from '#core/passage/plain-signs';

/** The first words of a longer text, in one line; cut between words where there is one to cut behind. */
export const shorten = (text: string, limit = 60): string => {
  const flat = inOwnOrder(text.replaceAll('\n', ' '));
  return flat.length <= limit
    ? flat
    : `${flat.slice(0, flat.lastIndexOf(' ', limit) + 1 || limit).trimEnd()}…`;
};
