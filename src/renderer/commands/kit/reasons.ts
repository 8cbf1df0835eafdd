/** Why a command cannot run: sentences that several commands share. */
export const noPaper = (): string => 'Open a paper first.';
export const nothingChosen = (): string => 'Choose an annotation first.';
