import { Component, type ReactNode } from 'react';

interface Props {
  /** What went wrong and what is still right, in one or two sentences. */
  message: string;
  children: ReactNode;
}

/** Keeps an error inside one panel: the rest of the page stays. */
export class PanelBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Failure message={this.props.message} onRetry={() => this.setState({ hasFailed: false })} />
    );
  }
}

/** An error in words, with the one thing that can be done about it. */
export function Failure({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>{message}</p>
      <button type="button" className="button" onClick={onRetry}>
        Probeer opnieuw
      </button>
    </div>
  );
}
