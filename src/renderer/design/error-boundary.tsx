/** Around a part of the window: when it throws as it is drawn, it says so in its place, and the rest stays usable. */
import { Component, type ReactElement, type ReactNode } from 'react';
import { t } from '#catalogue/translate';
import { Button } from './button';
import { FaultReport } from './fault-report';

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
