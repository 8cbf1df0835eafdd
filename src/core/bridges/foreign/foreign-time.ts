/** Times as other programs write them, in UTC. */

/** ISO 8601 with `Z`; null for what is no time. One without a zone is taken for UTC, so that it is the same everywhere. */
export const foreignTime = (written: string | undefined | null): string | null => {
  if (written === undefined || written === null) return null;
  const [, date = '', time = '00:00:00', zone = 'Z'] = WRITTEN.exec(written.trim()) ?? [];
  if (date === '') return null;
  if (zone === 'Z' && IN_FULL.test(time))
    return Number.isNaN(Date.parse(`${date}T${time}Z`)) ? null : `${date}T${time}Z`;
  const moment = Date.parse(`${date}T${time}${zone}`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
};

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?$/;
const IN_FULL = /^\d\d:\d\d:\d\d(?:\.\d+)?$/;
