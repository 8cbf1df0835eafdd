/** Whether two stored records say the same: JSON-like values, compared by structure. */
export const sameRecord = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!isStructure(a) || !isStructure(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameRecord(a[key], b[key]))
  );
};

const isStructure = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
