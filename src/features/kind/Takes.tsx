import { useTranslation } from 'react-i18next';
import type { OrganisationDetail } from '../../domain';
import { OrganisationLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import { TableText } from '../../ui/TableText';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import type { KindFacts } from './kindFacts';
import { takesSentences } from './takesWords';

interface Props {
  readonly facts: KindFacts;
  readonly details: readonly OrganisationDetail[];
}

/** What the records say of what it takes, and what they leave blank. */
export function Takes({ facts: { open }, details }: Props) {
  const { t } = useTranslation(['kind', 'organisationPage', 'organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  const scaleOf = new Map(details.map(({ id, scale }) => [id, scale]));
  const sized = open.flatMap(({ id }) => {
    const scale = scaleOf.get(id) ?? null;
    return scale === null ? [] : [{ id, scale }];
  });
  return (
    <section className={page.section}>
      <h2>{t('takes.title')}</h2>
      <p className={page.soft}>{t('takes.hint')}</p>
      <ul className={page.bullets}>
        {takesSentences(open, details, language, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sized.length > 0 && (
        <div className={styles.folds}>
          <Fold title={t('takes.sizes', { count: sized.length })}>
            <ul className={page.rows}>
              {sized.map(({ id, scale }) => (
                <li key={id} className={page.row}>
                  <OrganisationLink id={id} />
                  <TableText>{scale}</TableText>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </section>
  );
}
