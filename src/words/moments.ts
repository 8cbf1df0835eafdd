/** Days and moments as they are where one sits; what is sent to others says its own time zone. */
import { dateLocale } from '#catalogue/date-locale';

/** `iso`: ISO 8601. '10 July 2026' */
export const formatDay = (iso: string): string =>
  new Date(iso).toLocaleDateString(dateLocale(), { dateStyle: 'long' });

/** `iso`: ISO 8601. '10 July 2026 at 11:00' */
export const formatMoment = (iso: string): string =>
  new Date(iso).toLocaleString(dateLocale(), { dateStyle: 'long', timeStyle: 'short' });
