import { locale } from './translate';

/** In which language's way dates are written: in English the day stands before the month, and the day has 24 hours. */
export const dateLocale = (): string => (locale() === 'en' ? 'en-GB' : locale());
