import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CATCHMENT_KM } from '../../domain';
import { formatKm, formatNumber } from '../../i18n';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { Checked } from './Checked';
import { Edition } from './Edition';
import { Example } from './Example';
import { Firmness } from './Firmness';
import { HowSure } from './HowSure';
import styles from './MethodView.module.css';
import { Shrink } from './Shrink';
import { Sources } from './Sources';
import './messages';

const IDEAS = ['need', 'reach', 'gap', 'potential'] as const;
const LIMITS = [
  'incomplete',
  'presence',
  'selfEfficacy',
  'distance',
  'national',
  'areas',
  'county',
  'years',
  'nations',
  'order',
  'causes',
] as const;
const GLOSSARY = [
  'pps',
  'selfEfficacy',
  'pioneer',
  'practice',
  'area',
  'neighbourhood',
  'catchment',
  'similar',
  'readiness',
] as const;
/** 7,264 MSOAs, 1,279 intermediate zones and 850 super data zones. */
const NEIGHBOURHOOD_COUNT = 9393;

/** How the figures are made and what they cannot tell, in plain words. */
export function MethodView() {
  const { t } = useTranslation(['method', 'app']);
  const core = useStore((state) => valueOf(state.data.core));
  const data = useStore((state) => state.data.figures);
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  useEffect(() => load('figures', 'details'), [load]);
  if (!core) return null;
  const indicators = valueOf(data);
  const values = {
    points: formatNumber(NEIGHBOURHOOD_COUNT, 0, language),
    distance: formatKm(CATCHMENT_KM.default, language),
  };
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      {language === 'cy' && <p>{t('app:language.note')}</p>}

      <section>
        <h2>{t('ideas.title')}</h2>
        <dl className={styles.terms}>
          {IDEAS.map((id) => (
            <div key={id}>
              <dt>{t(`ideas.${id}.term`)}</dt>
              <dd>{t(`ideas.${id}.words`, values)}</dd>
            </div>
          ))}
        </dl>
        {indicators && <Shrink data={indicators} />}
      </section>
      <section>
        <h2>{t('classes.title')}</h2>
        <p>{t('classes.words')}</p>
      </section>
      <HowSure core={core} />
      <FileTrouble files={['figures']} />
      {indicators && <Example core={core} data={indicators} />}
      <Firmness />
      <section>
        <h2>{t('limits.title')}</h2>
        <ul className={styles.bullets}>
          {LIMITS.map((id) => (
            <li key={id}>{t(`limits.${id}`)}</li>
          ))}
        </ul>
      </section>
      <Checked core={core} />
      {indicators && <Sources core={core} data={indicators} />}
      <Edition />
      <section>
        <h2>{t('glossary.title')}</h2>
        <dl className={styles.terms}>
          {GLOSSARY.map((id) => (
            <div key={id}>
              <dt>{t(`glossary.${id}.term`)}</dt>
              <dd>{t(`glossary.${id}.words`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
