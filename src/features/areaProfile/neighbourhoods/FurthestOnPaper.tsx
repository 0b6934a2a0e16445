import { createPortal } from 'react-dom';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../domain';
import { nameIn } from '../../../i18n';
import page from '../../../ui/onePage.module.css';
import styles from './Neighbourhoods.module.css';

/** As many as fit on a page with what is said of them. */
const ON_PAPER = 20;

interface Props {
  readonly area: Area;
  readonly language: string;
  readonly words: readonly string[];
  /** All of them, furthest from help first. */
  readonly items: readonly ReactElement[];
}

/** A second sheet behind the one page of the area, once its neighbourhoods were worked out. */
export function FurthestOnPaper({ area, language, words, items }: Props) {
  const { t } = useTranslation('profile');
  const sheet = (
    <article className={`${page.page} ${styles.paper}`} data-print="furthest">
      <h1>{t('furthest.onPaper', { name: nameIn(language, area) })}</h1>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ol>
        {items.slice(0, ON_PAPER).map((item) => (
          <li key={item.key}>{item}</li>
        ))}
      </ol>
      {items.length > ON_PAPER && <p>{t('furthest.more', { others: items.length - ON_PAPER })}</p>}
    </article>
  );
  return createPortal(sheet, document.body);
}
