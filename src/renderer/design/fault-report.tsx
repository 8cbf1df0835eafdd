/** What somebody who mends Postil needs to know of an error: seen before it is copied, and without words of the paper unless one wants them in it. */
import { type ReactElement, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { version } from '../../../package.json';
import { Button } from './button';
import './fault-report.css';

interface FaultReportProps {
  /** Of the window, that threw it. */
  readonly part: string;
  readonly error: unknown;
}

export const FaultReport = ({ part, error }: FaultReportProps): ReactElement => {
  const [hasMessage, setHasMessage] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    field.current?.select();
    // The clipboard's newer interface needs a permission, which the desktop window grants nobody.
    setIsCopied(document.execCommand('copy'));
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
