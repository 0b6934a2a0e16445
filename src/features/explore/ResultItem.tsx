import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation, Site } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import type { SectorMark } from '../../map/sectorMarks';
import { useStore } from '../../store';
import type { CheckState } from '../../store/selectors/checkState';
import { SectorBadge } from '../../ui/SectorBadge';
import { Places } from './Places';
import styles from './ResultItem.module.css';
import { branchTitle, type Branch } from './branch';
import { useDistanceWords } from './useDistanceWords';

export interface ResultItemProps {
  readonly core: CoreData;
  readonly organisation: Organisation;
  /** Those of its sites that pass the filters. */
  readonly sites: readonly Site[];
  readonly marks: ReadonlyMap<string, SectorMark>;
  readonly language: string;
  /** What stands for it where a place is asked for; else null. */
  readonly branch: Branch | null;
  /** Null while the details are not there. */
  readonly checkState: CheckState | null;
}

/** One organisation of the list, in two lines. Its name is the button; pointing anywhere on it will do. */
export function ResultItem(props: ResultItemProps) {
  const { core, organisation, marks, language, branch } = props;
  const { t } = useTranslation(['explore', 'domain']);
  const { id, status } = organisation;
  const title = branchTitle(organisation, branch);
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
      <div className={styles.line}>
        <button
          type="button"
          className={styles.name}
          title={title.name}
          aria-current={isSelected || undefined}
          onFocus={point}
          onBlur={() => setFocus(null)}
          onKeyDown={moveByArrow}
          onClick={() => go({ selected: { kind: 'organisation', id } })}
        >
          {title.name}
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
      <p className={styles.line}>
        <span className={styles.facts}>
          {status !== 'active' && (
            <span className={styles.flag} data-status={status}>
              {t(`domain:status.${status}`)}
            </span>
          )}
          <span className={styles.fact}>
            <Places {...props} />
          </span>
          {title.partOf !== null && (
            <span className={styles.fact}>{t('list.partOf', { name: title.partOf })}</span>
          )}
          <span className={styles.fact} lang={language}>
            {practices.map((practice) => nameIn(language, practice)).join(', ')}
          </span>
        </span>
        <Margin {...props} />
      </p>
    </li>
  );
}

/** At the end of the second line: how far off, and how far the record is checked. */
function Margin({ branch, checkState }: ResultItemProps) {
  const { t } = useTranslation('explore');
  const distanceWords = useDistanceWords();
  const isTicked = checkState === 'verified' || checkState === 'checked';
  const isOld = checkState === 'ageing' || checkState === 'lapsed';
  return (
    <span className={styles.margin}>
      {branch && branch.distanceKm !== null && (
        <span className={styles.km}>{distanceWords(branch.site, branch.distanceKm)}</span>
      )}
      {isTicked && <Check aria-hidden size={14} />}
      {checkState && (
        <span className={isOld ? styles.flag : 'visually-hidden'}>{t(`check.${checkState}`)}</span>
      )}
    </span>
  );
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
