import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { PageActions } from '../../parts/PageActions';
import { Name } from '../../parts/Name';
import { StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { NO_FACETS, useStore, valueOf } from '../../store';
import { TableText } from '../../ui/TableText';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import type { KindId } from './kindFacts';

/** Its name, what it is, and what to do with the page. */
export function KindHead({ kind, id }: KindId) {
  const { t } = useTranslation('kind');
  const { practices, families, sectors } = useCore().taxonomy;
  const language = useStore((state) => state.link.language);
  const sectorWords = useStore((state) => valueOf(state.data.details)?.sectorWords);
  const practice = kind === 'practice' ? practices.find((one) => one.id === id) : undefined;
  const sector = kind === 'sector' ? sectors.find((one) => one.id === id) : undefined;
  const family = families.find((one) => one.id === practice?.familyId);
  const words = practice ?? sectorWords?.get(id);
  const subject = practice ?? sector;
  return (
    <header className={styles.head}>
      <p className={page.soft}>
        {family ? t('is.practice', { family: nameIn(language, family) }) : t('is.sector')}
        {' · '}
        <StateLink to={{ view: 'practice', facets: NO_FACETS }}>{t('all')}</StateLink>
      </p>
      <h1 className={page.title}>{subject && <Name of={subject} />}</h1>
      {words && (
        <p className={styles.lead}>
          {language === 'cy' ? words.definitionWelsh : words.definition}
        </p>
      )}
      {sector && (
        <p className={page.soft}>
          <TableText>{sector.caution}</TableText>
        </p>
      )}
      <Actions />
    </header>
  );
}

function Actions() {
  const { t } = useTranslation('kind');
  // The page is of a filter, so the map shows the same with that filter alone.
  const map = {
    view: 'explore',
    show: 'map',
    text: '',
    near: null,
    inside: null,
    listAll: false,
  } as const;
  return <PageActions map={map} onMap={t('onMap')} print={t('print')} />;
}
