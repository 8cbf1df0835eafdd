/** The log of a consensus: what was decided how, what was taken for what, and each decision with the way to its place. */
import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import { decisionReport } from '#core/consensus/decision-report';
import type { PaperRecords } from '#core/records/paper-records';
import type { SharedSet } from '#core/records/shared-set';
import type { ReportTable } from '#core/report/report-text';
import { confusionTables, countTables, type ReportSubject } from '#words/describe-report';
import { Button } from '../../design/button';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { consensusIn } from '../../session/deciding';
import { useCompareState } from '../common/compare-context';
import { DecisionList } from './decision-list';
import { Departures } from './departure-list';
import './decisions-panel.css';

export const DecisionsPanel = (): ReactElement => {
  const records = useCompareState((state) => state.records);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const sets = useMemo(() => (records?.sharedSets ?? []).filter(isReadable), [records]);
  const shown = sets.find(({ id }) => id === chosenId) ?? sets[0];
  if (!records) return <p className="compare-message">{t('consensus.reading-log')}</p>;
  if (!shown) return <NoDecisions />;
  return (
    <section className="decisions" aria-label={t('compare.tab-decisions')}>
      {sets.length > 1 && <ConsensusChoice sets={sets} shown={shown} onChoose={setChosenId} />}
      <Log key={shown.id} set={shown} records={records} />
    </section>
  );
};

const isReadable = ({ kind, seal }: SharedSet): boolean => kind === 'consensus' && seal.kind !== 'sealed';

const NoDecisions = (): ReactElement => (
  <div className="compare-message">
    <p>{t('consensus.nothing-settled')}</p>
  </div>
);

interface ConsensusChoiceProps {
  readonly sets: readonly SharedSet[];
  readonly shown: SharedSet;
  readonly onChoose: (id: string) => void;
}

const ConsensusChoice = ({ sets, shown, onChoose }: ConsensusChoiceProps): ReactElement => {
  const analysts = useWorkbenchState((state) => state.analysts);
  const nameOf = ({ analystId, source }: SharedSet): string =>
    source === null
      ? t('consensus.made-here')
      : t('consensus.made-elsewhere', {
          name: analysts?.find(({ id }) => id === analystId)?.name ?? t('common.consensus'),
          file: source.name,
        });
  return (
    <label className="detail-field">
      <span className="detail-name">{t('consensus.log-of')}</span>
      <select value={shown.id} onChange={({ target }) => onChoose(target.value)}>
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {nameOf(set)}
          </option>
        ))}
      </select>
    </label>
  );
};

interface LogProps {
  readonly set: SharedSet;
  readonly records: PaperRecords;
}

const Log = ({ set, records }: LogProps): ReactElement => {
  const workbench = useWorkbench();
  const { consensus, decisions } = useMemo(() => consensusIn(records, set.analystId), [records, set]);
  const subject = useMemo<ReportSubject>(
    () => ({
      people: set.people,
      report: decisionReport(decisions, consensus),
    }),
    [set, decisions, consensus],
  );
  return (
    <>
      <div className="decisions-head">
        <h2>{t('consensus.decisions-count', { count: decisions.length })}</h2>
        <Button onClick={() => workbench.show({ dialog: { kind: 'export', analystId: set.analystId } })}>
          {t('command.export')}
        </Button>
      </div>
      <Departures consensusId={set.analystId} people={set.people} records={records} />
      <details open>
        <summary>{t('consensus.totals')}</summary>
        {[...confusionTables(subject), ...countTables(subject.report)].map((table) => (
          <Table key={table.title} table={table} />
        ))}
      </details>
      <DecisionList subject={subject} isOwn={set.source === null} />
    </>
  );
};

const Table = ({ table: { title, headings, rows } }: { readonly table: ReportTable }): ReactElement => (
  <table className="report-table">
    <caption>{title}</caption>
    <thead>
      <tr>
        {headings.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells], row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may begin alike
        <tr key={row}>
          <th scope="row">{name}</th>
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its column
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
