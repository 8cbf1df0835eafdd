/** What claim sets of colleagues would bring, file by file, and which of them to take; nothing is written yet. */
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { t, tParts, type Wrap } from '#catalogue/translate';
import type { FileLosses } from '#core/bridges/foreign/loss';
import { isSure } from '#core/colleagues/match-paper';
import { type Arrival, type ImportEntry, type ImportPlan, isArrival } from '#core/colleagues/plan-import';
import { importClaimSets } from '../../actions/library/import-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useWorkbench } from '../../hooks/workbench-context';
import type { ImportSource } from '../../session/workbench-state';
import { describeHere, describeMatch, describePlacing, describeRefusal } from '../../words/describe-import';
import { LabelMapFields } from './label-map-fields';
import './import-dialog.css';
import { describeFault } from '#words/describe-fault';
import { describeLoss } from '#words/describe-loss';
import { formatMoment } from '#words/moments';

interface ImportDialogProps {
  readonly plan: ImportPlan;
  readonly losses: readonly FileLosses[];
  readonly source: ImportSource;
}

export const ImportDialog = ({ plan, losses, source }: ImportDialogProps): ReactElement => {
  const workbench = useWorkbench();
  const arrivals = plan.entries.filter(isArrival);
  const [chosen, setChosen] = useChosen(plan, arrivals);
  const [isSealed, setSealed] = useState(() => arrivals.some((arrival) => isSealedPaper(plan, arrival)));
  const taken = arrivals.filter((arrival) => chosen.has(arrival));
  const close = (): void => workbench.show({ dialog: null });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void importClaimSets(workbench, plan, { taken, isSealed });
  };
  return (
    <Dialog title={t('colleagues.import')} onClose={close}>
      <form className="import" onSubmit={onSubmit}>
        <LabelMapFields source={source} />
        <ul className="arrivals">
          {plan.entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the plan never changes while it is shown
            <li key={index} className="arrival">
              {isArrival(entry) ? (
                <ArrivalItem
                  arrival={entry}
                  isSecret={isSealed || isSealedHere(plan, entry)}
                  isChosen={chosen.has(entry)}
                  onChoose={(isChosen) => setChosen(withOrWithout(chosen, entry, isChosen))}
                />
              ) : (
                <RefusedItem entry={entry} />
              )}
            </li>
          ))}
        </ul>
        {losses.map((lost, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was lost never changes while it is shown
          <LossList key={index} {...lost} />
        ))}
        {arrivals.length > 0 && (
          <label className="choice">
            <input type="checkbox" checked={isSealed} onChange={(event) => setSealed(event.target.checked)} />
            <span>
              {tParts('colleagues.keep-sealed', { small: (words) => <small key="small">{words}</small> })}
            </span>
          </label>
        )}
        <p className="dialog-aside">
          {arrivals.length > 0 ? t('colleagues.not-yet') : t('colleagues.not-changed')}
        </p>
        <div className="dialog-buttons">
          <Button onClick={close}>{t(arrivals.length > 0 ? 'common.cancel' : 'common.close')}</Button>
          {arrivals.length > 0 && (
            <Button type="submit" rank="primary" disabled={taken.length === 0}>
              {t('colleagues.import-count', { count: taken.length })}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};

/** Of this plan: what was chosen of another one does not go for it. */
const useChosen = (
  plan: ImportPlan,
  arrivals: readonly Arrival[],
): [ReadonlySet<Arrival>, (chosen: ReadonlySet<Arrival>) => void] => {
  const [choice, setChoice] = useState<{ of: ImportPlan; chosen: ReadonlySet<Arrival> } | null>(null);
  const chosen = choice?.of === plan ? choice.chosen : new Set(arrivals.filter(isWelcome));
  return [chosen, (next) => setChoice({ of: plan, chosen: next })];
};

interface ArrivalItemProps {
  readonly arrival: Arrival;
  /** Nothing of what the set says may show. */
  readonly isSecret: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const ArrivalItem = ({ arrival, isSecret, isChosen, onChoose }: ArrivalItemProps): ReactElement => {
  const { file, name, paper, here } = arrival;
  const particulars = useId();
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={here.kind === 'same'}
          aria-describedby={particulars}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <strong dir="auto">{file.analyst.name}</strong>
        {file.consensus && <span className="arrival-kind">{t('common.consensus')}</span>}
      </label>
      <div id={particulars} className="arrival-particulars">
        <p>
          {tParts('colleagues.arrival-file', TAGGED, {
            file: name,
            exported: formatMoment(file.exportedAt),
          })}
        </p>
        <p>
          <cite dir="auto">{paper.metadata.title}</cite>
        </p>
        <p>{describeMatch(arrival)}</p>
        <p>{describeHere(arrival)}</p>
        {isSecret ? (
          <p>{t('colleagues.arrival-sealed')}</p>
        ) : (
          <ul className="arrival-placing">
            {describePlacing(arrival).map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

/** What stands in the sentences about a file. */
const TAGGED = {
  name: (words) => <bdi key="name">{words}</bdi>,
  analyst: (words) => (
    <strong key="analyst" dir="auto">
      {words}
    </strong>
  ),
} satisfies Record<string, Wrap<ReactElement>>;

/** What of a file of another program finds no place here, said before anything is written. */
const LossList = ({ name, losses }: FileLosses): ReactElement => {
  const title = useId();
  return (
    <div className="import-losses">
      <p id={title}>{tParts('colleagues.lost-of', TAGGED, { file: name })}</p>
      <ul aria-labelledby={title}>
        {losses.slice(0, FAULTS_SHOWN).map((loss) => (
          <li key={`${loss.reason} ${loss.of}`}>{describeLoss(loss)}</li>
        ))}
        {losses.length > FAULTS_SHOWN && (
          <li>{t('common.and-more', { count: losses.length - FAULTS_SHOWN })}</li>
        )}
      </ul>
    </div>
  );
};

/** More than these fill the screen without telling more. */
const FAULTS_SHOWN = 20;

const RefusedItem = ({ entry }: { readonly entry: Exclude<ImportEntry, Arrival> }): ReactElement => (
  <>
    <p className="arrival-refused">
      {'file' in entry
        ? tParts('colleagues.refused-of', TAGGED, { from: entry.file.analyst.name, file: entry.name })
        : tParts('colleagues.refused', TAGGED, { file: entry.name })}
    </p>
    {entry.kind === 'faults' ? (
      <ul className="arrival-faults" aria-label={t('colleagues.faults-of', { file: entry.name })}>
        {entry.faults.slice(0, FAULTS_SHOWN).map((fault, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may say the same
          <li key={index}>{describeFault(fault)}</li>
        ))}
        {entry.faults.length > FAULTS_SHOWN && (
          <li>{t('common.and-more', { count: entry.faults.length - FAULTS_SHOWN })}</li>
        )}
      </ul>
    ) : (
      <p className="arrival-particulars">{describeRefusal(entry)}</p>
    )}
  </>
);

/** What is newer than what is here, and surely about the paper, is taken unless one says otherwise. */
const isWelcome = ({ here, match }: Arrival): boolean =>
  (here.kind === 'none' || here.kind === 'older') && isSure(match);

const isSealedHere = ({ local }: ImportPlan, { paper, file }: Arrival): boolean =>
  local.sharedSets.some(
    ({ paperId, analystId, seal }) =>
      paperId === paper.id && analystId === file.analyst.id && seal.kind === 'sealed',
  );

/** Who works blind on a paper means to go on so. */
const isSealedPaper = ({ local }: ImportPlan, { paper }: Arrival): boolean =>
  local.sharedSets.some(({ paperId, seal }) => paperId === paper.id && seal.kind === 'sealed');

const withOrWithout = (set: ReadonlySet<Arrival>, arrival: Arrival, isIn: boolean): ReadonlySet<Arrival> => {
  const next = new Set(set);
  if (isIn) next.add(arrival);
  else next.delete(arrival);
  return next;
};
