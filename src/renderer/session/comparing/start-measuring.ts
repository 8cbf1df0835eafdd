/** Has agreement measured in a worker of its own. The function that it returns ends the worker, finished or not. */
import { t } from '#catalogue/translate';
import type { MeasureAnswer, MeasureOrder } from './measure-messages';

export interface MeasureEvents {
  onAnswer(answer: MeasureAnswer): void;
  /** The worker cannot be started or broke down. */
  onFailure(reason: string): void;
}

export const startMeasuring = (order: MeasureOrder, events: MeasureEvents): (() => void) => {
  const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<MeasureAnswer>) => events.onAnswer(data));
  worker.addEventListener('error', ({ message }) => events.onFailure(message || t('app.worker-not-started')));
  worker.postMessage(order);
  return () => worker.terminate();
};
