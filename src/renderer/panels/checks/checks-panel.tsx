/** The checks: holes in the argument and doubtful wordings, each with a way there and a way to dismiss it. */
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { locale, t } from '#catalogue/translate';
import { type Finding, findingKey } from '#core/annotation/checks';
import type { Annotation } from '#core/records/annotation';
import { CHECKS, type Check } from '#core/records/check';
import { MAX_REASON_LENGTH } from '#core/records/dismissal';
import { checkWords } from '#words/describe-check';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { dismiss, withdrawDismissal } from '../../actions/annotate/dismissal-actions';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { isOpen, useFindings } from './use-findings';
import './checks-panel.css';

/** More than these in one group are counted: nobody works through a thousand of a kind. */
const FINDINGS_SHOWN = 50;

export interface ChecksPanelProps {
  readonly session: PaperSession;
}

export const ChecksPanel = ({ session }: ChecksPanelProps): ReactElement => {
  const findings = useFindings(session);
  if (!findings) return <section className="checks" aria-label={t('app.tab-checks')} aria-busy="true" />;
  const open = findings.filter(isOpen);
  const dismissed = findings.filter((finding) => !isOpen(finding));
  return (
    <section className="checks" aria-label={t('app.tab-checks')}>
      <p className="checks-summary" role="status">
        {t('check.open', { count: open.length })}
      </p>
      {CHECKS.map((check) => (
        <CheckGroup
          key={check}
          session={session}
          check={check}
          findings={open.filter((finding) => finding.check === check)}
        />
      ))}
      {dismissed.length > 0 && (
        <details className="checks-dismissed">
          <summary>{t('check.dismissed', { count: dismissed.length })}</summary>
          <ul>
            {dismissed.map((finding) => (
              <DismissedItem
                key={findingKey(finding.check, finding.subject)}
                session={session}
                finding={finding}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

interface CheckGroupProps {
  readonly session: PaperSession;
  readonly check: Check;
  readonly findings: readonly Finding[];
}

const CheckGroup = ({ session, check, findings }: CheckGroupProps): ReactElement | null => {
  const more = findings.length - FINDINGS_SHOWN;
  const { name, rule } = checkWords(check);
  if (findings.length === 0) return null;
  return (
    <section className="check-group" aria-label={name}>
      <h3>
        {name} <small>{findings.length.toLocaleString(locale())}</small>
      </h3>
      <p className="check-rule">{rule}</p>
      <ul>
        {findings.slice(0, FINDINGS_SHOWN).map((finding) => (
          <FindingItem key={findingKey(check, finding.subject)} session={session} finding={finding} />
        ))}
      </ul>
      {more > 0 && <p className="check-rule">{t('common.and-more', { count: more })}</p>}
    </section>
  );
};

interface FindingProps {
  readonly session: PaperSession;
  readonly finding: Finding;
}

const FindingItem = ({ session, finding }: FindingProps): ReactElement => {
  const [isDismissing, setDismissing] = useState(false);
  const dismissButton = useRef<HTMLButtonElement>(null);
  return (
    <li className="finding">
      <div>
        <FindingPlace session={session} finding={finding} />
        {finding.circle.length > 0 && (
          <p className="check-rule" dir="auto">
            {t('check.circle', { words: circleOf(finding.circle) })}
          </p>
        )}
      </div>
      {isDismissing ? (
        <ReasonForm
          finding={finding}
          onLeave={() => {
            setDismissing(false);
            requestAnimationFrame(() => dismissButton.current?.focus());
          }}
        />
      ) : (
        <Button
          ref={dismissButton}
          rank="quiet"
          aria-label={t('check.dismiss-finding', {
            check: checkWords(finding.check).name,
            words: wordsOf(session, finding),
          })}
          onClick={() => setDismissing(true)}
        >
          {t('check.dismiss-asking')}
        </Button>
      )}
    </li>
  );
};

const FindingPlace = ({ session, finding }: FindingProps): ReactElement => {
  const { annotation, place } = finding;
  const goThere = (): void => {
    if (annotation) session.choose(annotation.id, true);
    else session.view?.reveal(place);
    session.view?.focus();
  };
  return (
    <button
      type="button"
      className={`text-place finding-place ${annotation ? `tag-${annotation.tag}` : ''}`}
      dir="auto"
      onClick={goThere}
    >
      {annotation && (
        <span className="tag-letter finding-tag" aria-hidden="true">
          {TAG_LETTERS[annotation.tag]}
        </span>
      )}{' '}
      {wordsOf(session, finding)}
    </button>
  );
};

interface ReasonFormProps {
  readonly finding: Finding;
  readonly onLeave: () => void;
}

const ReasonForm = ({ finding, onLeave }: ReasonFormProps): ReactElement => {
  const workbench = useWorkbench();
  const [reason, setReason] = useState('');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return;
    focusBeside(event.currentTarget.closest('.finding'));
    void dismiss(workbench, finding.check, finding.subject, reason);
  };
  return (
    <form
      className="finding-reason"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it
        autoFocus
        aria-label={t('check.reason')}
        placeholder={t('check.reason-placeholder')}
        value={reason}
        maxLength={MAX_REASON_LENGTH}
        dir="auto"
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {t('check.dismiss')}
      </Button>
      <Button rank="quiet" onClick={onLeave}>
        {t('common.cancel')}
      </Button>
    </form>
  );
};

/** What is dismissed goes: one goes on with the next finding, or with the one before the last. */
const focusBeside = (item: Element | null): void => {
  const items: readonly (Element | null)[] = [...document.querySelectorAll('.check-group .finding')];
  const at = items.indexOf(item);
  const beside = items[at + 1] ?? items[at - 1];
  beside?.querySelector<HTMLElement>('.finding-place')?.focus();
};

const DismissedItem = ({ session, finding }: FindingProps): ReactElement => {
  const workbench = useWorkbench();
  const { dismissal, check } = finding;
  return (
    <li className="finding">
      <div>
        <FindingPlace session={session} finding={finding} />
        <p className="check-rule" dir="auto">
          {t('check.reason-of', { check: checkWords(check).name, reason: dismissal?.reason ?? '' })}
        </p>
      </div>
      <Button rank="quiet" onClick={() => dismissal && void withdrawDismissal(workbench, dismissal.id)}>
        {t('check.take-back')}
      </Button>
    </li>
  );
};

/** Each supports the next; the first stands at the end too. */
const circleOf = (circle: readonly Annotation[]): string =>
  [...circle, ...circle.slice(0, 1)]
    .map(({ passages }) => `“${shorten(passages[0]?.quote.exact ?? '', 40)}”`)
    .join(' → ');

const wordsOf = (session: PaperSession, { place }: Finding): string =>
  shorten(session.paper.text.slice(place.from, place.to), 90);
