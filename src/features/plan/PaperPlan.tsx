import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionOfPage } from '../../dataset';
import { dayOf, type CoreData } from '../../domain';
import { formatDate } from '../../i18n';
import { useMapPlaces } from '../../parts/plan/useMapPlaces';
import { useStore } from '../../store';
import { stateWords } from '../../store/selectors/stateWords';
import styles from '../../ui/onePage.module.css';
import { usePrinting } from '../../ui/usePrinting';
import { boundWords } from '../../words/plan/answerWords';
import { todayWords } from '../../words/plan/todayWords';
import { choiceWords } from './choiceWords';
import { PaperGains } from './PaperGains';
import { PaperMap } from './PaperMap';
import { PaperPlaces } from './PaperPlaces';

/**
 * The plan on one A4 page, drawn when the sheet is made. Who prints the table, or the details of one
 * thing, wants that; and an embed prints as it stands.
 */
export function PaperPlan({ core }: { readonly core: CoreData }) {
  const load = useStore((state) => state.load);
  useEffect(() => load('boundaries', 'land'), [load]);
  const asked = useStore(
    ({ link, framed }) => link.show === 'map' && link.selected === null && !framed,
  );
  const printing = usePrinting();
  return asked && printing ? <Paper core={core} /> : null;
}

function Paper({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['plan', 'app']);
  const { t: tPlan } = useTranslation('plan');
  const { t: tTitle } = useTranslation(['domain', 'titles']);
  const link = useStore((state) => state.link);
  const { today, answer, whatIf } = useStore((state) => state.plan);
  const places = useMapPlaces();
  const { language, scenario } = link;
  const [day] = useState(() => dayOf(new Date()));
  const { title } = stateWords({ ...link, selected: null }, { core, indicators: null }, tTitle);
  const gaining = answer?.places.length ? answer : whatIf;
  return (
    <article className={styles.page} data-print="one-page">
      <p className={styles.over}>
        <span>
          {t('app:name')} · {t('page.kind')}
        </span>
        <span>{t('page.printed', { date: formatDate(day, language) })}</span>
      </p>
      <header className={styles.header} data-map="large">
        <div>
          <h1>{title}</h1>
          <h2>{t('today.title')}</h2>
          <p>{today && todayWords(today, scenario.catchmentKm, language, tPlan)}</p>
          <p>{t('today.why')}</p>
          <h2>{t('page.choices')}</h2>
          <ul>
            {choiceWords(link, language, tPlan).map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        </div>
        <PaperMap places={places} />
      </header>
      <section>
        <h2>{t('page.places')}</h2>
        <PaperPlaces core={core} />
        <p>
          {answer && boundWords(answer, language, tPlan)} {t('log.limits')}
        </p>
      </section>
      {gaining && <PaperGains answer={gaining} />}
      <footer>
        <p>{window.location.href}</p>
        <p>
          {t('page.edition', { edition: editionOfPage() })} {t('page.attribution')}
        </p>
      </footer>
    </article>
  );
}
