import { useTranslation } from 'react-i18next';
import styles from './Contents.module.css';

/** The sections of the page, in order. */
export const SECTIONS = [
  'inShort',
  'unusual',
  'reach',
  'elsewhere',
  'practices',
  'need',
  'inside',
  'unknown',
] as const;
export type SectionName = (typeof SECTIONS)[number];

const WIDE = window.matchMedia('(min-width: 1200px)');

/** Where each section is: beside the page where there is room, else folded above it. */
export function Contents() {
  const { t } = useTranslation('profile');
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <details open={WIDE.matches}>
        <summary className={styles.title}>{t('contents')}</summary>
        <ul className={styles.list}>
          {SECTIONS.map((name) => (
            <li key={name}>
              <button type="button" className={styles.item} onClick={() => goTo(name)}>
                {name === 'inShort' ? t('inShort') : t(`${name}.title`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** The id of the element that holds a section. The hash carries the state, so no link can go there. */
export function sectionId(name: SectionName): string {
  return `section-${name}`;
}

function goTo(name: SectionName): void {
  const section = document.getElementById(sectionId(name));
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}
