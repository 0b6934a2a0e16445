import { useTranslation } from 'react-i18next';
import { useCore } from '../../parts/useCore';
import { StateLink } from '../../parts/StateLink';
import { NO_FACETS, useStore, viewHas } from '../../store';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import { Kind } from './Kind';
import { KindLists } from './KindLists';
import type { KindName } from '../../parts/organisation/studyWords';
import './messages';

/** The page of the first practice or sector among the filters; without one, all to choose from. */
export function KindPage() {
  const { t } = useTranslation('kind');
  const kind: KindName = useStore(({ link }) =>
    viewHas(link.view, { title: 'sector' }) ? 'sector' : 'practice',
  );
  const [id] = useStore((state) => state.link.facets[kind]);
  const { practices, sectors } = useCore().taxonomy;
  const known = (kind === 'practice' ? practices : sectors).some((one) => one.id === id);
  if (id !== undefined && known) return <Kind key={id} kind={kind} id={id} />;
  return (
    <article className={`${page.article} ${styles.kind}`}>
      <h1 className={page.title}>{t('choose')}</h1>
      {id !== undefined && <p role="status">{t('unknown')}</p>}
      <p>{t('chooseHint')}</p>
      <p>
        <StateLink to={{ view: 'questions', facets: NO_FACETS }}>{t('three')}</StateLink>
      </p>
      <KindLists />
    </article>
  );
}
