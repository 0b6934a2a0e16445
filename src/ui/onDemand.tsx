import { Component, lazy, memo, useReducer, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesReady } from '../i18n';
import styles from './DataTrouble.module.css';
import { painted } from './painted';

interface Loaded<Props> {
  readonly default: ComponentType<Props>;
}

export type OnDemand<Props extends object = object> = ComponentType<Props> & {
  /** Has it there before it is first shown, which then takes no wait. Rejects where it does not arrive. */
  readonly fetch: () => Promise<unknown>;
};

/**
 * A piece of the page that is fetched when it is first shown, with its words in the page's language.
 * One that does not arrive (no network, or a new edition took its file away) says so in its own
 * place and is fetched again when asked to; the rest of the page lives on. The press that shows it is
 * answered before it is asked for: a piece has dozens of files, and asking for each takes a moment.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let arrived: Loaded<Props> | null = null;
  const fetch = async (): Promise<Loaded<Props>> => {
    try {
      const piece = await load();
      await messagesReady();
      return (arrived = { default: piece });
    } catch (cause) {
      throw new PieceMissing('a piece of the page did not arrive', { cause });
    }
  };
  const fetched = (): ComponentType<Props> =>
    lazy(() => (arrived ? atOnce(arrived) : painted().then(fetch)));
  let Piece = fetched();
  const Drawn = memo(function Drawn(props: Props): ReactNode {
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
  });
  return Object.assign(Drawn, { fetch });
}

/** A promise makes React wait, be it for a moment; an answer that is there already does not. */
function atOnce<T>(value: T): Promise<T> {
  const answer: Pick<PromiseLike<T>, 'then'> = {
    // oxlint-disable-next-line unicorn/no-thenable -- it is what React asks for
    then: (onFulfilled) => onFulfilled?.(value) as never,
  };
  return answer as Promise<T>;
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
