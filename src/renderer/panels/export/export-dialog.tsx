/** Everything that the open paper's claims can be written as, with what is kept and lost said before anything is written. */
import { type FormEvent, type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import type { PaperSnapshot } from '#store/queries';
import { type ExportFormat, type FormatGroup, formatGroups } from '../../actions/library/export-formats';
import { type ExportSubject, exportSubjects } from '../../actions/library/export-subjects';
import { type ExportChoice, prepareExport } from '../../actions/library/prepare-export';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useOpenPaper } from '../../hooks/use-open-paper';
import { usePaperSnapshot } from '../../hooks/use-paper-snapshot';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { isPrinted } from '../../session/is-printed';
import type { PaperSession } from '../../session/paper-session';
import { noteExportFormat, preferences } from '../../session/preferences';
import type { Workbench } from '../../session/workbench';
import { sessionIn } from '../../session/workbench-state';
import { ExportPreview } from './export-preview';
import { FormatChoice } from './format-choice';
import { usePrepared } from './use-prepared';
import './export-dialog.css';

interface ExportDialogProps {
  /** Whose set is offered first; null for mine. */
  readonly analystId: string | null;
}

export const ExportDialog = ({ analystId }: ExportDialogProps): ReactElement | null => {
  const session = useWorkbenchState(sessionIn);
  return session && <ExportOnceRead session={session} asked={analystId} />;
};

interface ExportOnceReadProps {
  readonly session: PaperSession;
  readonly asked: string | null;
}

/** Not before it knows whose sets there are: Enter would find nothing to save. */
const ExportOnceRead = ({ session, asked }: ExportOnceReadProps): ReactElement | null => {
  const snapshot = usePaperSnapshot(useOpenPaper(session).id);
  return snapshot && <ExportOf session={session} snapshot={snapshot} asked={asked} />;
};

interface ExportOfProps extends ExportOnceReadProps {
  readonly snapshot: PaperSnapshot;
}

const ExportOf = ({ session, snapshot, asked }: ExportOfProps): ReactElement => {
  const workbench = useWorkbench();
  const paper = useOpenPaper(session);
  const groups = useMemo(() => formatGroups(isPrinted(session)), [session]);
  const [formatId, setFormatId] = useState(preferences.value.exportFormat);
  const format = formatOf(groups, formatId);
  const subjects = useSubjects(session, snapshot, asked);
  const [subjectId, setSubjectId] = useState(asked);
  const subject = subjects.find(({ id }) => id === subjectId) ?? subjects[0];
  const hasChoice = format?.hasWide === true && (subject?.sets.length ?? 0) > 1;
  const [isWide, setWide] = useState(true);
  const choice = useMemo(
    () => (subject && format ? { paper, format: format.id, subject, isWide: isWide && hasChoice } : null),
    [paper, format, subject, isWide, hasChoice],
  );
  const prepared = usePrepared(choice);
  const close = (): void => workbench.show({ dialog: null });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice) void exportNow(workbench, choice);
  };
  return (
    <Dialog title={t('export.title')} onClose={close}>
      <form className="export" onSubmit={onSubmit}>
        <FormatChoice groups={groups} chosen={format?.id ?? 'claims'} onChoose={setFormatId} />
        <div className="export-particulars">
          {subjects.length > 1 && (
            <SubjectSelect subjects={subjects} chosen={subject?.id ?? ''} onChoose={setSubjectId} />
          )}
          {hasChoice && <WideChoice isWide={isWide} onChoose={setWide} />}
          <ExportPreview prepared={prepared} />
          <p className="dialog-aside">{isWide && hasChoice ? t('bridge.wide') : format?.about}</p>
        </div>
        <div className="dialog-buttons export-buttons">
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" rank="primary" disabled={prepared?.kind === 'refused'}>
            {t('export.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const formatOf = (groups: readonly FormatGroup[], id: string | null): ExportFormat | undefined => {
  const formats = groups.flatMap((group) => group.formats);
  return formats.find((format) => format.id === id) ?? formats[0];
};

const useSubjects = (
  session: PaperSession,
  snapshot: PaperSnapshot,
  asked: string | null,
): readonly ExportSubject[] => {
  const { state } = session;
  const paper = useOpenPaper(session);
  return useMemo(() => {
    const compared = state.value.comparing?.state.value.sets.map(({ analystId }) => analystId) ?? [];
    return exportSubjects(paper, snapshot, { compared, asked });
  }, [paper, state, snapshot, asked]);
};

interface SubjectSelectProps {
  readonly subjects: readonly ExportSubject[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const SubjectSelect = ({ subjects, chosen, onChoose }: SubjectSelectProps): ReactElement => (
  <label className="detail-field">
    <span className="detail-name">{t('export.whose')}</span>
    <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
      {subjects.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface WideChoiceProps {
  readonly isWide: boolean;
  readonly onChoose: (isWide: boolean) => void;
}

const WideChoice = ({ isWide, onChoose }: WideChoiceProps): ReactElement => (
  <label className="choice">
    <input type="checkbox" checked={isWide} onChange={({ target }) => onChoose(target.checked)} />
    <span>{t('export.wide')}</span>
  </label>
);

/** Of what is here now: what is shown may still be worked out. The dialog stays when nothing was saved. */
const exportNow = async (workbench: Workbench, choice: ExportChoice): Promise<void> => {
  noteExportFormat(choice.format);
  const prepared = await prepareExport(workbench, choice);
  if (prepared.kind === 'refused') return;
  workbench.show({ notice: null });
  const isSaved = await prepared.save();
  if (isSaved || workbench.state.value.notice !== null) workbench.show({ dialog: null });
};
