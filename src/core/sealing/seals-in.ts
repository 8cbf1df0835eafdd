/** Which seals a step says something of. */
import type { Step } from '../edit/change';

/** Their ids. */
export const sealsIn = (step: Step): string[] =>
  step.table === 'sharedSets' ? [step.before, step.after].flatMap((set) => sealOf(set) ?? []) : [];

/** Of a set, which may be damaged: undo and the trash have it as it was. */
export const sealOf = (set: unknown): string | null => {
  const id = fieldOf(fieldOf(set, 'seal'), 'id');
  return typeof id === 'string' ? id : null;
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
