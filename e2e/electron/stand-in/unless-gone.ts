/** A page may go away while it is being talked to: that is no error. */

const GONE = [
  'Invalid InterceptionId', // the page has given the request up
  'Session with given id not found',
  'No target with given id found',
  'Cannot find context with specified id',
  'Inspected target navigated or closed',
  'Promise was collected', // with the document that it belonged to
];

export const unlessGone = (error: unknown): void => {
  const isGone = error instanceof Error && GONE.some((message) => error.message.startsWith(message));
  if (!isGone) throw error;
};
