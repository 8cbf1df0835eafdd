/** Around a part of the window: when it throws as it is drawn, it says so in its place, and the rest stays usable. */
import { Component, type ReactElement, type ReactNode } from 'react';

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
    <p>
      {part} cannot be shown, for something went wrong in Postil (
      {error instanceof Error ? error.message : String(error)}). Nothing was changed by it, and the rest of
      the window goes on.
    </p>
    <button type="button" className="button" onClick={onRetry}>
      Try again
    </button>
  </div>
);
