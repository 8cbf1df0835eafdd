/** Say of the chosen claim or assessment how likely it is, by one digit, and how sure the author is. */
import { LIKELIHOODS, type Likelihood } from '#core/records/likelihood';
import {
  chosenIn,
  chosenJudgementIn,
  nextConfidence,
  setConfidence,
  setLikelihood,
} from '../../actions/annotate/annotation-actions';
import type { Workbench } from '../../session/workbench';
import { describeLikelihood } from '../../words/describe-judgement';
import type { Command } from '../kit/command';
import { isComparing } from '../kit/while-comparing';

/** The one likelihood field on the screen; the panel gives it this id. */
export const LIKELIHOOD_FIELD_ID = 'annotation-likelihood';

const hasJudgement = (workbench: Workbench): boolean => chosenJudgementIn(workbench.session()) !== null;

const whyNoJudgement = (workbench: Workbench): string =>
  chosenIn(workbench.session())
    ? 'Evidence has neither likelihood nor confidence.'
    : 'Choose a claim or an assessment first.';

const whyNoLikelihood = (workbench: Workbench): string =>
  isComparing(workbench) && !chosenIn(workbench.session())
    ? 'Choose a claim or an assessment first. To settle a difference, leave the text with Escape: there the number leads to a reading.'
    : whyNoJudgement(workbench);

const createLikelihoodCommand = (likelihood: Likelihood | null, digit: number): Command => ({
  id: `likelihood-${likelihood ?? 'none'}`,
  label: () =>
    likelihood === null ? 'Likelihood: not said' : `Likelihood: ${describeLikelihood(likelihood)}`,
  keys: [`${digit}`],
  scope: 'reader',
  menu: null,
  isEnabled: hasJudgement,
  whyDisabled: whyNoLikelihood,
  async run(workbench) {
    const chosen = chosenJudgementIn(workbench.session());
    if (!chosen || (await setLikelihood(workbench, chosen.id, likelihood)).kind === 'failed') return;
    const said = likelihood === null ? 'not said' : describeLikelihood(likelihood);
    workbench.show({ notice: { kind: 'done', text: `Likelihood: ${said}.` } });
  },
});

/** 1 to 7 in rising order, 0 for none. */
export const likelihoodCommands: readonly Command[] = [null, ...LIKELIHOODS].map(createLikelihoodCommand);

export const editLikelihood: Command = {
  id: 'edit-likelihood',
  label: () => 'Choose the likelihood',
  keys: ['L'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: hasJudgement,
  whyDisabled: whyNoJudgement,
  run: () => document.getElementById(LIKELIHOOD_FIELD_ID)?.focus(),
};

export const stepConfidence: Command = {
  id: 'step-confidence',
  label: () => 'Confidence: none, low, moderate, high',
  keys: ['Shift+L'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: hasJudgement,
  whyDisabled: whyNoJudgement,
  async run(workbench) {
    const chosen = chosenJudgementIn(workbench.session());
    const confidence = nextConfidence(chosen?.confidence ?? null);
    if (!chosen || (await setConfidence(workbench, chosen.id, confidence)).kind === 'failed') return;
    workbench.show({ notice: { kind: 'done', text: `Confidence: ${confidence ?? 'not said'}.` } });
  },
};
