import { useTranslation } from 'react-i18next';
import { Fold } from '../../ui/Fold';
import { SANDBOX_NEEDS } from './snippets';
import styles from './EmbedBuilder.module.css';

const HOSTS = ['wordpress', 'drupal', 'wix', 'sharepoint', 'html'] as const;

interface Props {
  /** Where the map stands, which some sites must allow by its domain, others by its origin. */
  readonly site: { readonly hostname: string; readonly origin: string };
}

/** What to know before pasting, by the kind of site. */
export function HostNotes({ site }: Props) {
  const { t } = useTranslation('embedBuilder');
  return (
    <section className={styles.section} aria-labelledby="builder-notes">
      <h2 id="builder-notes">{t('notes.title')}</h2>
      <p className={styles.soft}>{t('notes.untried')}</p>
      <div>
        {HOSTS.map((id) => (
          <Fold key={id} title={t(`notes.${id}.name`)}>
            <p>{t(`notes.${id}.how`, { host: site.origin, domain: site.hostname })}</p>
            {id === 'html' && <p>{t('notes.sandbox', { least: SANDBOX_NEEDS.join(' ') })}</p>}
          </Fold>
        ))}
      </div>
    </section>
  );
}
