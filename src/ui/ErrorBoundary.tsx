import { Component, type ReactNode } from 'react';
import { i18n } from '../i18n';

interface State {
  readonly crashed: boolean;
}

/** A fault in drawing the page shows a sentence and a way on, never a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main role="alert">
        <p>{i18n.t('crash')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {i18n.t('reload')}
        </button>
      </main>
    );
  }
}
