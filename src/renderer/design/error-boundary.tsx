/** Around a part of the window: when it throws as it is drawn, it says so in its place, and the rest stays usable. */
import { Component, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { version } from '../../../package.json';
import { Button } from './button';
import { copySelected } from './copy-selected';
import './error-boundary.css';

interface ErrorBoundaryProps {
  /** As a sentence begins: 'The map'. */
  readonly part: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new TypeError('Nothing was thrown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken part={this.props.part} error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

interface BrokenProps {
  readonly part: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

const Broken = ({ part, error, onRetry }: BrokenProps): ReactElement => (
  <div className="place-message" role="alert">
    <p>{t('app.part-broken', { part, reason: error instanceof Error ? error.message : String(error) })}</p>
    <Button onClick={onRetry}>{t('app.try-again')}</Button>
    <FaultReport part={part} error={error} />
  </div>
);

interface FaultReportProps {
  /** Of the window, that threw it. */
  readonly part: string;
  readonly error: unknown;
}

/** What somebody who mends Postil needs to know: seen before it is copied, and without words of the paper unless one wants them in it. */
const FaultReport = ({ part, error }: FaultReportProps): ReactElement => {
  const [hasMessage, setHasMessage] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    field.current?.select();
    setIsCopied(copySelected());
  };
  return (
    <details className="fault-report">
      <summary>{t('app.report')}</summary>
      <textarea
        ref={field}
        readOnly
        rows={6}
        dir="ltr"
        translate="no"
        aria-label={t('app.report')}
        value={reportOf(part, error, hasMessage)}
      />
      <label>
        <input
          type="checkbox"
          checked={hasMessage}
          onChange={({ target }) => {
            setHasMessage(target.checked);
            setIsCopied(false);
          }}
        />
        {t('app.report-with-message')}
      </label>
      <Button onClick={copy}>{t('app.copy-report')}</Button>
      <span role="status">{isCopied && t('app.report-copied')}</span>
    </details>
  );
};

/** Where in the program it was thrown. What was thrown may quote a paper, a note or a name. */
const reportOf = (part: string, error: unknown, hasMessage: boolean): string => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    `Postil ${version}, ${navigator.userAgent}`,
    part,
    hasMessage ? `${name}: ${message}` : name,
    ...frames,
  ].join('\n');
};
