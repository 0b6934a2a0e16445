import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../domain';
import { FileTrouble } from '../../parts/Trouble';
import { ANSWER_FILES, useStore } from '../../store';
import page from '../../ui/readingPage.module.css';
import { addressOf, briefAddress } from './addresses';
import styles from './Brief.module.css';
import { BriefActions } from './BriefActions';
import { BriefSection } from './BriefSection';
import { NO_OWN_WORDS, withOwnWords, type OwnWords } from './document';
import { useBrief, type BriefOf } from './useBrief';
import { asHtml, asMarkdown, asPlainText } from './writers';

const FILES = [...ANSWER_FILES, 'details'] as const;

/** One brief: read, added to in a person's own words, printed and copied. */
export function Brief({ of }: { readonly of: BriefOf }) {
  const { t } = useTranslation('brief');
  const language = useStore((state) => state.link.language);
  const link = useStore((state) => briefAddress(state.link));
  const [today] = useState(() => dayOf(new Date()));
  const [own, setOwn] = useState<OwnWords>(NO_OWN_WORDS);
  const document = useBrief(of, link, today);
  const whole = useMemo(
    () => document && withOwnWords(document, own, (section) => t(`own.${section}`)),
    [document, own, t],
  );
  if (!document || !whole) {
    return (
      <>
        <FileTrouble files={FILES} />
        <p role="status">{t('working')}</p>
      </>
    );
  }
  const address = addressOf(language);
  return (
    <article className={styles.brief}>
      <header className={styles.head}>
        <p className={page.soft}>{t('kind')}</p>
        <h1 className={page.title}>{document.title}</h1>
        {document.lead.map((line) => (
          <p key={line} className={page.soft}>
            {line}
          </p>
        ))}
        <BriefActions
          text={() => asPlainText(whole)}
          html={() => asHtml(whole, language, address)}
          markdown={() => asMarkdown(whole, address)}
        />
        <p className={styles.ownHint}>
          <b>{t('own.title')}.</b> {t('own.hint')}
        </p>
      </header>
      <FileTrouble files={FILES} />
      {document.sections.map((section) => (
        <BriefSection key={section.name} section={section} own={own} onOwn={setOwn} />
      ))}
      <footer className={page.soft}>
        {document.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
