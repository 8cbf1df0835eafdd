/** Deciding on one case: the reason, the choice that was refused, and why. */
import { type RefObject, useRef, useState } from 'react';
import { describeRefusal } from '#words/describe-decision';
import type { DecideResult } from '../../actions/compare/decide-actions';

type Refusal = Exclude<DecideResult, null | { readonly kind: 'decided' }>;

export interface Deciding<Choice> {
  readonly reason: string;
  setReason(reason: string): void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly refused: Refusal | null;
  /** A sentence for it. */
  readonly refusal: string | null;
  decide(choice: Choice): void;
  /** The choice that was refused, once more. */
  decideAgain(): void;
}

/** `write` is given the choice and the reason. What is refused for want of a reason leads to its field. */
export const useDeciding = <Choice>(
  write: (choice: Choice, reason: string) => Promise<DecideResult>,
  onDecided: () => void,
): Deciding<Choice> => {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<{ readonly choice: Choice; readonly refusal: Refusal } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDeciding = useRef(false);

  const decide = async (choice: Choice): Promise<void> => {
    if (isDeciding.current) return; // a key that is held down
    isDeciding.current = true;
    const result = await write(choice, reason);
    isDeciding.current = false;
    if (result?.kind === 'decided') {
      setRefused(null);
      setReason('');
      onDecided();
    } else if (result) {
      setRefused({ choice, refusal: result });
      if (result.kind === 'reason-missing') field.current?.focus();
    }
  };

  return {
    reason,
    setReason,
    field,
    refused: refused?.refusal ?? null,
    refusal: refused && describeRefusal(refused.refusal),
    decide: (choice) => void decide(choice),
    decideAgain: () => void (refused && decide(refused.choice)),
  };
};
