import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownPioneers } from '../../dataset/own/ownPioneers';
import { MOST_COUNTED, type OwnPoint } from '../../dataset/own/ownPoint';
import { OVERALL, type SectorId } from '../../domain';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';
import { SelectField } from '../../ui/SelectField';
import styles from './OwnPanel.module.css';

interface Props {
  readonly points: readonly OwnPoint[];
  readonly twins: readonly (string | null)[];
}

/** The switch by which answers count the points, but for those that may be in the directory already. */
export function CountThem({ points, twins }: Props) {
  const { t } = useTranslation('own');
  const language = useStore((state) => state.link.language);
  const counted = useStore((state) => state.ownCounted);
  const countOwn = useStore((state) => state.countOwn);
  const { sectors } = useCore().taxonomy;
  const [sector, setSector] = useState<SectorId>(OVERALL);
  const fresh = points.filter((_, at) => twins[at] === null);
  const count = (on: boolean, by: SectorId): void => {
    const nameOf = ({ name }: OwnPoint): string =>
      t('named', { name: name || t('yours.nameless') });
    void countOwn(on ? ownPioneers(fresh, by, nameOf) : null);
  };
  if (fresh.length === 0) return <p className={styles.note}>{t('count.nothing')}</p>;
  if (fresh.length > MOST_COUNTED)
    return <p className={styles.note}>{t('count.tooMany', { points: MOST_COUNTED })}</p>;
  return (
    <div className={styles.part}>
      <CheckField
        label={t('count.label')}
        isSelected={counted !== null}
        onChange={(on) => count(on, sector)}
      />
      <p className={styles.note}>
        {t('count.note', { twins: points.length - fresh.length })} {t('count.practice')}
      </p>
      {fresh.some((point) => point.sector === null) && (
        <SelectField
          label={t('count.sector')}
          value={sector}
          sections={[
            {
              id: 'sectors',
              name: null,
              options: [
                { id: OVERALL, name: t('count.sectorNone') },
                ...sectors.map((one) => ({ id: one.id, name: nameIn(language, one) })),
              ],
            },
          ]}
          onChange={(id) => {
            setSector(id);
            if (counted) count(true, id);
          }}
        />
      )}
      <p role="status">
        {counted && (
          <>
            {t('count.on', { points: counted.organisations.length })}{' '}
            <StateLink to={{ view: 'gaps' }}>{t('count.open')}</StateLink>
          </>
        )}
      </p>
    </div>
  );
}
