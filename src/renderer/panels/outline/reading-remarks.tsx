/** How the paper was read: what its reader left out, changed or guessed, each at its place. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Remark } from '#core/paper/remark';
import { describeRemark } from '#words/describe-remark';
import type { PaperSession } from '../../session/paper-session';
import './reading-remarks.css';

export const ReadingRemarks = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const { remarks } = session.paper.origin;
  if (remarks.length === 0) return null;
  return (
    <details className="reading-remarks">
      <summary>{t('annotations.remarks', { count: remarks.length })}</summary>
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

const RemarkLine = ({ session, remark }: { readonly session: PaperSession; readonly remark: Remark }) => {
  const { at } = remark;
  const words = describeRemark(remark);
  if (at === null) return <span>{words}</span>;
  const go = (): void => {
    session.view?.focus();
    session.view?.reveal({ from: at, to: at });
  };
  return (
    <button type="button" className="button is-quiet" onClick={go}>
      {words}
    </button>
  );
};
