import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation, Site } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import type { SectorMark } from '../../map/sectorMarks';
import { useStore } from '../../store';
import type { CheckState } from '../../store/selectors/checkState';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { SectorBadge } from '../../ui/SectorBadge';
import { placeSummary } from './placeSummary';
import styles from './ResultItem.module.css';
import { useDistanceWords } from './useDistanceWords';

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
  /** Those of its sites that pass the filters. */
  readonly sites: readonly Site[];
  readonly marks: ReadonlyMap<string, SectorMark>;
  readonly language: string;
  /** The nearest of the sites, with its straight-line distance; null where no ring is set. */
  readonly nearest: { readonly site: Site; readonly distanceKm: number } | null;
  /** Null while the details are not there. */
  readonly checkState: CheckState | null;
}

/** One organisation of the list. Its name is the button; pointing anywhere on it will do. */
export function ResultItem(props: Props) {
  const { core, organisation, marks, language, nearest, checkState } = props;
  const { t } = useTranslation(['explore', 'domain']);
  const distanceWords = useDistanceWords();
  const { id, name, status } = organisation;
  const isFocused = useStore(({ focus }) => focus?.kind === 'organisation' && focus.id === id);
  const isSelected = useStore(
    ({ link: { selected } }) => selected?.kind === 'organisation' && selected.id === id,
  );
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const point = (): void => setFocus({ kind: 'organisation', id });
  const sectors = core.taxonomy.sectors.filter((sector) =>
    organisation.sectors.includes(sector.id),
  );
  const practices = core.taxonomy.practices.filter((p) => organisation.practices.includes(p.id));
  return (
    <li
      className={styles.item}
      data-focused={isFocused || undefined}
      onPointerEnter={point}
      onPointerLeave={() => setFocus(null)}
    >
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          aria-current={isSelected || undefined}
          onFocus={point}
          onBlur={() => setFocus(null)}
          onKeyDown={moveByArrow}
          onClick={() => go({ selected: { kind: 'organisation', id } })}
        >
          {name}
        </button>
        <span className={styles.badges}>
          {sectors.map((sector) => {
            const mark = marks.get(sector.id);
            return mark && <SectorBadge key={sector.id} {...mark} />;
          })}
          <span className="visually-hidden">
            {t('list.sectors', {
              names: formatList(
                sectors.map((sector) => nameIn(language, sector)),
                language,
              ),
            })}
          </span>
        </span>
      </div>
      <p className={styles.place}>
        <span>
          <Places {...props} />
        </span>
        {status !== 'active' && (
          <span className={styles.flag} data-status={status}>
            {t(`domain:status.${status}`)}
          </span>
        )}
        {checkState && (
          <span className={styles.check}>
            {checkState !== 'not-checked' && <Check aria-hidden size={14} />}
            {t(`check.${checkState}`)}
          </span>
        )}
        {nearest && (
          <span className={styles.km}>{distanceWords(nearest.site, nearest.distanceKm)}</span>
        )}
      </p>
      <p className={styles.practices} lang={language}>
        {practices.map((practice) => nameIn(language, practice)).join(' · ')}
      </p>
    </li>
  );
}

function Places({ core, organisation, sites, language }: Props) {
  const { t } = useTranslation(['explore', 'domain']);
  const { names, others, onlyHeadOffice } = placeSummary(core, sites, language);
  if (names.length === 0) {
    const [site] = sitesByOrganisation(core).get(organisation.id) ?? [];
    return site
      ? t(site.nation === 'united-kingdom' ? 'list.worksAcrossAll' : 'list.worksAcross', {
          nation: t(`domain:nation.${site.nation}`),
        })
      : t('list.noPlace');
  }
  const places =
    others > 0
      ? t('list.andMore', { places: names.join(', '), count: others })
      : formatList(names, language);
  return onlyHeadOffice && organisation.reach === 'national'
    ? t('list.headOffice', { place: places })
    : places;
}

/** Arrow up and down go from name to name. */
function moveByArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.closest('li');
  const next =
    event.key === 'ArrowDown'
      ? item?.nextElementSibling
      : event.key === 'ArrowUp'
        ? item?.previousElementSibling
        : null;
  const button = next?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
