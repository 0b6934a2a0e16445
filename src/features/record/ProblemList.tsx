import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from './problems';
import styles from './Record.module.css';

/** What has to be mended first, each a link to its field. It takes the focus when it comes. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('record');
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <section ref={list} tabIndex={-1} aria-labelledby="record-problems" className={styles.problems}>
      <h2 id="record-problems">{t('problems.title')}</h2>
      <ul className={styles.bullets}>
        {problems.map(({ at, sentence }) => (
          <li key={at}>
            <a href={`#${at}`} onClick={(event) => goTo(event, at)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The hash carries the state of the page, so the link moves the focus itself. */
function goTo(event: React.MouseEvent, at: string): void {
  event.preventDefault();
  const element = document.getElementById(at);
  const control = element?.matches('input, textarea')
    ? element
    : element?.querySelector<HTMLElement>('button, input, textarea');
  (control ?? element)?.focus();
}
