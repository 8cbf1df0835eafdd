/** Plans apart from the window: in a long text passages are looked for for seconds. */
import { planImport } from '#core/colleagues/plan-import';
import { planCarryOver } from '#core/versions/carry-over';
import type { PlanningAnswer, PlanningOrder } from './planning-messages';

self.addEventListener('message', ({ data }: MessageEvent<PlanningOrder>) => {
  switch (data.kind) {
    case 'carry-over':
      return answer({ kind: 'carry-over', plan: planCarryOver(data.versions) });
    case 'import':
      return answer({ kind: 'import', entries: planImport(data.files, data.local, data.texts).entries });
  }
});

const answer = (message: PlanningAnswer): void => self.postMessage(message);
