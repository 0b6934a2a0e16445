import { useTranslation } from 'react-i18next';
import type { NoScoreReason } from '../../domain';
import { compareNames, nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { Fold } from '../../ui/Fold';
import styles from './Unscored.module.css';
import { UseUsual } from './UseUsual';

const REASONS: readonly NoScoreReason[] = ['too-few-indicators', 'no-population'];

interface Props {
  readonly rows: readonly GapRow[];
}

/** Areas that could not be scored: how many, why, which, and what would score most of them. */
export function Unscored({ rows }: Props) {
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
          .toSorted((a, b) => compareNames(nameIn(language, a), nameIn(language, b), language));
        return areas.length === 0 ? null : (
          <div key={reason}>
            <p>{t(`unscored.${reason}`)}</p>
            {reason === 'too-few-indicators' && <UseUsual />}
            <ul className={styles.names}>
              {areas.map((area) => (
                <li key={area.code}>
                  <button
                    type="button"
                    className="button-plain"
                    onClick={() => go({ selected: { kind: 'area', code: area.code } })}
                  >
                    <Name of={area} />
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
