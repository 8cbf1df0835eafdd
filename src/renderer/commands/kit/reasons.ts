/** Why a command cannot run: sentences that several commands share. */
import { t } from '#catalogue/translate';

export const noPaper = (): string => t('command.no-paper');
export const notPrinted = (): string => t('command.not-printed');
export const nothingChosen = (): string => t('command.nothing-chosen');
