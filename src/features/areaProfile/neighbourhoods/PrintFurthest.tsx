import { Printer } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { createPortal, flushSync } from 'react-dom';
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

/** Prints the list by itself: the page of the area stays the one sheet that it is. */
export function PrintFurthest(props: Props) {
  const { t } = useTranslation('profile');
  const [printing, setPrinting] = useState(false);
  const print = (): void => {
    window.addEventListener('afterprint', () => setPrinting(false), { once: true });
    flushSync(() => setPrinting(true));
    window.print();
  };
  return (
    <>
      <button type="button" className="button" onClick={print}>
        <Printer aria-hidden size={16} />
        {t('furthest.print')}
      </button>
      {printing && createPortal(<Sheet {...props} />, document.body)}
    </>
  );
}

function Sheet({ area, language, words, items }: Props) {
  const { t } = useTranslation('profile');
  return (
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
}
