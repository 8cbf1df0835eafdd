/** A writer of prose that knows where a formula has ended, so that two of them are not glued. */
import { createProseWriter, type ProseWriter } from './prose';

export interface FormulaWriter extends ProseWriter {
  /** What `write` writes is a formula of these signs; behind another one a space goes before it. Tells whether one did. */
  formula(signs: string, write: () => void): boolean;
}

export const createFormulaWriter = (): FormulaWriter => {
  const writer = createProseWriter();
  let isAtFormula = false;
  return {
    ...writer,
    write: (text) => {
      if (text !== '') isAtFormula = false;
      writer.write(text);
    },
    breakLine: () => {
      isAtFormula = false;
      writer.breakLine();
    },
    formula: (signs, write) => {
      const isGlued = isAtFormula && /^\S/.test(signs);
      if (isGlued) writer.write(' ');
      write();
      if (signs !== '') isAtFormula = /\S$/.test(signs);
      return isGlued;
    },
  };
};
