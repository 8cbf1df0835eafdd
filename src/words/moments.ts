/** Days and moments as they are where one sits; what is sent to others says its own time zone. */
import { dateLocale } from '#catalogue/date-locale';

/** `iso`: ISO 8601. '10 July 2026' */
export const formatDay = (iso: string): string =>
  new Date(iso).toLocaleDateString(dateLocale(), { dateStyle: 'long' });

/** `iso`: ISO 8601. 'today', '3 days ago', and beyond a week '10 Jul 2026' */
export const formatDayNear = (iso: string, now = new Date()): string => {
  const then = new Date(iso);
  const days = Math.round((midnight(now) - midnight(then)) / DAY_MS);
  return days >= 0 && days < NEAR_DAYS
    ? new Intl.RelativeTimeFormat(dateLocale(), { numeric: 'auto' }).format(-days, 'day')
    : then.toLocaleDateString(dateLocale(), { dateStyle: 'medium' });
};

const NEAR_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0);

/** `iso`: ISO 8601. '10 July 2026 at 11:00' */
export const formatMoment = (iso: string): string =>
  new Date(iso).toLocaleString(dateLocale(), { dateStyle: 'long', timeStyle: 'short' });
