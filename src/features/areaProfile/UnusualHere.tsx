import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unusual } from '../../analysis';
import { formatFigure } from '../../i18n';
import { PeriodText, TableText, TableTextIn } from '../../ui/TableText';
import styles from './AreaProfile.module.css';
import type { Profile } from './useProfile';

const FIRST = 6;

/** What stands out from similar areas, as sentences, the farthest first. */
export function UnusualHere({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const [all, setAll] = useState(false);
  const { unusual, comparedCount } = profile;
  const shown = all ? unusual : unusual.slice(0, FIRST);
  return (
    <>
      {unusual.length > 0 && <p className={styles.soft}>{t('unusual.how')}</p>}
      {unusual.length === 0 && (
        <p>
          {comparedCount === 0 ? t('unusual.tooFew') : t('unusual.none', { count: comparedCount })}
        </p>
      )}
      <ul className={styles.bullets}>
        {shown.map((entry) => (
          <Sentence key={entry.id} entry={entry} profile={profile} />
        ))}
      </ul>
      {shown.length < unusual.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('unusual.more', { count: unusual.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Sentence({ entry, profile }: { readonly entry: Unusual; readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const figure = profile.figures.find(({ indicator }) => indicator.id === entry.id);
  if (!figure || figure.value === null) return null;
  const { indicator } = figure;
  return (
    <li>
      <TableTextIn
        sentence={t(`unusual.${entry.robustZ > 0 ? 'higher' : 'lower'}`, {
          label: indicator.label,
          value: formatFigure(figure.value, indicator, profile.language),
          median: formatFigure(entry.median, indicator, profile.language),
          count: entry.count,
        })}
        english={indicator.label}
      />{' '}
      <span className={styles.small}>
        <TableText>{indicator.source}</TableText>,{' '}
        <PeriodText english={indicator.period} language={profile.language} />
      </span>
    </li>
  );
}
