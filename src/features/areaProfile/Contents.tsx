import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useInBrowser } from '../../ui/useInBrowser';
import styles from './Contents.module.css';
import { ANSWERS, DETAILS, sectionId, type DetailName, type SectionName } from './sections';

const isWide = (): boolean => window.matchMedia('(min-width: 1200px)').matches;

interface Props {
  /** Opens a folded section, before the page goes there. */
  readonly onOpen: (name: DetailName) => void;
}

/** Where each section is, always in sight: beside the page where there is room, else folded above it. */
export function Contents({ onOpen }: Props) {
  const { t } = useTranslation(['profile', 'answer']);
  const inBrowser = useInBrowser();
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? (inBrowser && isWide());
  const go = (name: SectionName): void => {
    // The list would cover what it leads to.
    if (!isWide()) setOpen(false);
    const section = document.getElementById(sectionId(name));
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !isWide()) setOpen(false);
  };
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.title} onKeyDown={closeOnEscape}>
          {t('contents')}
        </summary>
        <ul className={styles.list}>
          {ANSWERS.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={styles.item}
                onKeyDown={closeOnEscape}
                onClick={() => go(name)}
              >
                {t(`answer:title.${name}`)}
              </button>
            </li>
          ))}
          {DETAILS.map((name) => (
            <li key={name} className={styles.detail}>
              <button
                type="button"
                className={styles.item}
                onKeyDown={closeOnEscape}
                onClick={() => {
                  onOpen(name);
                  go(name);
                }}
              >
                {t(`sections.${name}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
