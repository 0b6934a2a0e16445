import { useTranslation } from 'react-i18next';
import type { NoScoreReason } from '../../domain';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { Fold } from '../../ui/Fold';
import { nameIn } from '../../ui/nameIn';
import styles from './Unscored.module.css';

const REASONS: readonly NoScoreReason[] = ['too-few-indicators', 'no-population'];

/** Areas that could not be scored: how many, why, and which. */
export function Unscored({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  if (rows.length === 0) return null;
  return (
    <Fold title={t('unscored.title', { count: rows.length })}>
      {REASONS.map((reason) => {
        const areas = rows
          .filter(({ result }) => result.noScoreReason === reason)
          .map(({ area }) => area)
          .toSorted((a, b) => a.name.localeCompare(b.name, language));
        return areas.length === 0 ? null : (
          <div key={reason}>
            <p>{t(`unscored.${reason}`)}</p>
            <ul className={styles.names}>
              {areas.map((area) => (
                <li key={area.code}>
                  <button
                    type="button"
                    className="button-plain"
                    lang={language === 'cy' && area.nameWelsh !== null ? 'cy' : undefined}
                    onClick={() => go({ selected: { kind: 'area', code: area.code } })}
                  >
                    {nameIn(language, area)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Fold>
  );
}
