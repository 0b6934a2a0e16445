import { Component, lazy, useReducer, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesReady } from '../i18n';
import styles from './DataTrouble.module.css';

/**
 * A piece of the page that is fetched when it is first shown, with its words in the page's language.
 * One that does not arrive (no network, or a new edition took its file away) says so in its own
 * place and is fetched again when asked to; the rest of the page lives on.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetched = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        const piece = await load();
        await messagesReady();
        return { default: piece };
      } catch (cause) {
        throw new PieceMissing('a piece of the page did not arrive', { cause });
      }
    });
  let Piece = fetched();
  return function OnDemand(props: Props) {
    const [, drawAgain] = useReducer((count: number) => count + 1, 0);
    const fetchAgain = (): void => {
      Piece = fetched();
      drawAgain();
    };
    return (
      <PieceBoundary onRetry={fetchAgain}>
        <Piece {...props} />
      </PieceBoundary>
    );
  };
}

class PieceMissing extends Error {}

interface BoundaryProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Stands in for a piece that did not arrive; a fault in drawing it is for the boundary above. */
class PieceBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PieceMissing)) throw error;
    return (
      <PieceTrouble
        onRetry={() => {
          this.props.onRetry();
          this.setState({ error: null });
        }}
      />
    );
  }
}

function PieceTrouble({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.trouble} role="alert">
      <p>{t('pieceMissing')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('retry')}
      </button>{' '}
      <button type="button" className="button-plain" onClick={() => window.location.reload()}>
        {t('reload')}
      </button>
    </div>
  );
}
