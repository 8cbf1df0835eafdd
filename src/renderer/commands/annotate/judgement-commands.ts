/** Say of the chosen claim or assessment how likely it is, by one digit, and how sure the author is. */
import { t } from '#catalogue/translate';
import { LIKELIHOODS, type Likelihood } from '#core/records/likelihood';
import { describeLikelihood } from '#words/describe-judgement';
import {
  chosenIn,
  chosenJudgementIn,
  likelihoodSaid,
  setLikelihood,
  setNextConfidence,
} from '../../actions/annotate/annotation-actions';
import { say } from '../../actions/say';
import { focusTargets } from '../../session/focus-targets';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';
import { isComparing } from '../kit/while-comparing';

const hasJudgement = (workbench: Workbench): boolean => chosenJudgementIn(workbench.session()) !== null;

const whyNoJudgement = (workbench: Workbench): string =>
  chosenIn(workbench.session()) ? t('command.judgement-evidence') : t('command.judgement-none');

const whyNoLikelihood = (workbench: Workbench): string =>
  isComparing(workbench) && !chosenIn(workbench.session())
    ? t('command.judgement-comparing')
    : whyNoJudgement(workbench);

const createLikelihoodCommand = (likelihood: Likelihood | null, digit: number): Command => ({
  id: `likelihood-${likelihood ?? 'none'}`,
  label: () =>
    likelihood === null
      ? t('command.likelihood-none')
      : t('command.likelihood', { band: describeLikelihood(likelihood) }),
  keys: [`${digit}`],
  scope: 'reader',
  menu: null,
  isEnabled: hasJudgement,
  whyDisabled: whyNoLikelihood,
  async run(workbench) {
    const chosen = chosenJudgementIn(workbench.session());
    const outcome = chosen && (await setLikelihood(workbench, chosen.id, likelihood));
    if (outcome?.kind === 'nothing') say(workbench, likelihoodSaid(likelihood)); // it was so before
  },
});

/** 1 to 7 in rising order, 0 for none. */
export const likelihoodCommands: readonly Command[] = [null, ...LIKELIHOODS].map(createLikelihoodCommand);

export const editLikelihood: Command = {
  id: 'edit-likelihood',
  label: () => t('command.edit-likelihood'),
  keys: ['L'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: hasJudgement,
  whyDisabled: whyNoJudgement,
  run: () => focusTargets.focus('likelihood'),
};

export const stepConfidence: Command = {
  id: 'step-confidence',
  label: () => t('command.step-confidence'),
  keys: ['Shift+L'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: hasJudgement,
  whyDisabled: whyNoJudgement,
  async run(workbench) {
    const chosen = chosenJudgementIn(workbench.session());
    if (chosen) await setNextConfidence(workbench, chosen.id);
  },
};
