import { useTranslation } from 'react-i18next';
import type { Practice } from '../../domain';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';

/** Which of Bandura's four sources of self-efficacy a practice draws on. */
export function ConfidenceSources({ practice }: { readonly practice: Practice }) {
  const { t } = useTranslation(['kind', 'domain']);
  const parts = [
    { title: t('sources.main'), sources: practice.mainSources },
    { title: t('sources.other'), sources: practice.otherSources },
  ].filter(({ sources }) => sources.length > 0);
  const count = practice.mainSources.length + practice.otherSources.length;
  return (
    <section className={page.section}>
      <h2>{t('sources.title')}</h2>
      <dl className={styles.facts}>
        {parts.map(({ title, sources }) => (
          <div key={title}>
            <dt>{title}</dt>
            {sources.map((source) => (
              <dd key={source}>{t(`domain:efficacySource.${source}`)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className={page.soft}>{t('sources.bandura', { count })}</p>
    </section>
  );
}
