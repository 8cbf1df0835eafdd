/** How the paper was read: what its reader left out, changed or guessed, each at its place. */
import { type ReactElement, useId } from 'react';
import { t } from '#catalogue/translate';
import { type OtherReading, otherReadingOf } from '#core/import/other-reading';
import type { Remark } from '#core/paper/remark';
import { describeRemark } from '#words/describe-remark';
import { Button } from '../../design/button';
import { loadPart } from '../../design/load-part';
import { useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import './reading-remarks.css';

export const ReadingRemarks = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const { remarks } = session.paper.origin;
  const other = otherReadingOf(session.paper);
  if (remarks.length === 0 && other === null) return null;
  return (
    <details className="reading-remarks">
      <summary>{t('annotations.remarks', { count: remarks.length })}</summary>
      {other && <ReadOtherwise session={session} other={other} />}
      <ul>
        {remarks.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the remarks of a paper never change
          <li key={index}>
            <RemarkLine session={session} remark={remark} />
          </li>
        ))}
      </ul>
    </details>
  );
};

interface ReadOtherwiseProps {
  readonly session: PaperSession;
  readonly other: OtherReading;
}

/** Another text is another paper: the choice is open until something is tagged in this one. */
const ReadOtherwise = ({ session, other }: ReadOtherwiseProps): ReactElement => {
  const workbench = useWorkbench();
  const annotations = useSessionState(session, (state) => state.annotations);
  const hint = useId();
  return (
    <p className="other-reading">
      <Button
        disabled={annotations.length > 0}
        aria-describedby={hint}
        onClick={async () => {
          const { readOtherwise } = await loadPart(() => import('../../actions/library/read-otherwise'));
          await readOtherwise(workbench, session.paper, other);
        }}
      >
        {t('annotations.read-otherwise', { kind: other.kind })}
      </Button>{' '}
      <span id={hint}>{annotations.length > 0 ? t('annotations.read-otherwise-tagged') : ''}</span>
    </p>
  );
};

const RemarkLine = ({ session, remark }: { readonly session: PaperSession; readonly remark: Remark }) => {
  const { at } = remark;
  const words = describeRemark(remark);
  if (at === null) return <span>{words}</span>;
  const go = (): void => {
    session.view?.focus();
    session.view?.reveal({ from: at, to: at });
  };
  return (
    <Button rank="quiet" onClick={go}>
      {words}
    </Button>
  );
};
