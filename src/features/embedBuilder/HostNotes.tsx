import { useTranslation } from 'react-i18next';
import { Fold } from '../../ui/Fold';
import { LEAST_SANDBOX } from './snippets';
import styles from './EmbedBuilder.module.css';

const HOSTS = ['wordpress', 'drupal', 'wix', 'sharepoint', 'html'] as const;

/** What to know before pasting, by the kind of site. */
export function HostNotes({ host }: { readonly host: string }) {
  const { t } = useTranslation('embedBuilder');
  return (
    <section className={styles.section}>
      <h2>{t('notes.title')}</h2>
      <p className={styles.soft}>{t('notes.caution')}</p>
      <div>
        {HOSTS.map((id) => (
          <Fold key={id} title={t(`notes.${id}.name`)}>
            <p>{t(`notes.${id}.words`, { host })}</p>
            {id === 'html' && <p>{t('notes.sandbox', { least: LEAST_SANDBOX })}</p>}
          </Fold>
        ))}
      </div>
    </section>
  );
}
