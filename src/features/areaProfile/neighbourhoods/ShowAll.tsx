import { useEffect, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './Neighbourhoods.module.css';

const FIRST = 10;

interface Props {
  /** What the list is of. */
  readonly label: string;
  /** Place in the list of the one that a link leads to, which gets the focus; -1 for none. */
  readonly openAt?: number;
  /** One `li` each, that can take the focus. */
  readonly children: readonly ReactElement[];
}

/** A numbered list: the first ten until all are asked for. */
export function ShowAll({ label, openAt = -1, children }: Props) {
  const { t } = useTranslation('profile');
  const [all, setAll] = useState(openAt >= FIRST);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const one = list.current?.children[openAt];
    if (one instanceof HTMLElement) one.focus();
  }, [openAt]);
  const shown = all ? children : children.slice(0, FIRST);
  const showAll = (): void => {
    flushSync(() => setAll(true));
    // The button is gone: reading goes on with the first that was hidden.
    const next = list.current?.children[FIRST];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div className={styles.ranked}>
      <ol ref={list} className={styles.list} aria-label={label}>
        {shown}
      </ol>
      {shown.length < children.length && (
        <button type="button" className="button" onClick={showAll}>
          {t('inside.all', { count: children.length })}
        </button>
      )}
    </div>
  );
}
