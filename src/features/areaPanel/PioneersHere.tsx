import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '../../analysis';
import { OVERALL, type Area, type CoreData } from '../../domain';
import { TellLinks } from '../../parts/TellLinks';
import { useStore } from '../../store';
import { lookedWords } from '../../words/lookedWords';
import styles from './AreaPanel.module.css';
import { pioneersInside } from './pioneersInside';

/** Shown before "show more": the panel has more to say below. */
const FIRST = 6;

/** Organisations known to be in the area, the most local first. */
export function PioneersHere({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const [all, setAll] = useState(false);
  const pioneers = useMemo(() => pioneersInside(core, area, language), [core, area, language]);
  const shown = all ? pioneers : pioneers.slice(0, FIRST);
  const hidden = pioneers.length - shown.length;
  const count = pioneers.length;
  // Pioneers of every sector are listed, so it is told for all sectors how hard anyone looked.
  const looked = lookedWords({ looked: lookedAt(core, area, OVERALL) }, language, tGaps);
  return (
    <section className={styles.section}>
      <h3>{t('pioneers.title')}</h3>
      <p className={styles.soft}>
        {count === 0 && t('pioneers.none', { looked })}
        {count > 0 &&
          (area.countyCode === area.code
            ? t('pioneers.countOfDistrict', { count })
            : t('pioneers.count', { count }))}
      </p>
      {count === 0 && <TellLinks doors={['looked', 'add']} />}
      <ul className={styles.list}>
        {shown.map(({ organisation, presence }) => (
          <li key={organisation.id}>
            <button
              type="button"
              className="button-plain"
              onClick={() => go({ selected: { kind: 'organisation', id: organisation.id } })}
            >
              {organisation.name}
            </button>{' '}
            <span className={styles.small}>
              {t(`pioneers.presence.${presence}`, { county: area.countyName })}
              {organisation.status !== 'active' && ` · ${tDomain(`status.${organisation.status}`)}`}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('pioneers.more', { count: hidden })}
        </button>
      )}
    </section>
  );
}
