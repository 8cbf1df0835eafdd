/** What bridges to other programs keep and lose, in sentences. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { BridgeId } from '#core/bridges/bridge';

/** What of a claim set it keeps and what it loses. */
export const describeBridge = (id: BridgeId): string => t(SENTENCES[id]);

const SENTENCES = {
  csv: 'bridge.csv',
} as const satisfies Record<BridgeId, MessageKey>;
