import { useTranslation } from 'react-i18next';
import { NATIONS, type Area, type CoreData, type Nation } from '../../domain';
import { formatList } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import styles from './MissingValues.module.css';

interface Props {
  readonly core: CoreData;
  /** Aligned with the areas. */
  readonly values: readonly (number | null)[];
  /** The nations the indicator is published for; null for a need index. */
  readonly nations: readonly Nation[] | null;
}

/** How many areas have no value, why, and which. */
export function MissingValues({ core, values, nations }: Props) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  const missing = core.areas.filter((_, index) => (values[index] ?? null) === null);
  if (missing.length === 0) return null;
  const outside = missing.filter(({ nation }) => nations !== null && !nations.includes(nation));
  const inside = missing.filter(({ nation }) => nations === null || nations.includes(nation));
  const covered = NATIONS.filter((nation) => nations?.includes(nation));
  return (
    <Fold title={t('missing.title', { count: missing.length })}>
      {outside.length > 0 && (
        <p>
          {t('missing.outside', {
            count: outside.length,
            nations: formatList(
              covered.map((nation) => t(`domain:nation.${nation}`)),
              language,
            ),
          })}
        </p>
      )}
      {inside.length > 0 && (
        <div>
          <p>
            {t(nations === null ? 'missing.index' : 'missing.inside', { count: inside.length })}
          </p>
          <ul className={styles.names}>
            {inside.map((area) => (
              <MissingArea key={area.code} area={area} />
            ))}
          </ul>
        </div>
      )}
      <p>{t('missing.never')}</p>
    </Fold>
  );
}

function MissingArea({ area }: { readonly area: Area }) {
  const go = useStore((state) => state.go);
  return (
    <li>
      <button
        type="button"
        className="button-plain"
        onClick={() => go({ selected: { kind: 'area', code: area.code } })}
      >
        <Name of={area} />
      </button>
    </li>
  );
}
