import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Site, SiteWords } from '../../domain';
import { nameIn } from '../../i18n';
import { useStore, valueOf, viewHas } from '../../store';
import { areasByCode } from '../../store/selectors/sitePlaces';
import styles from './SiteItem.module.css';

interface Props {
  readonly core: CoreData;
  readonly site: Site;
}

/** Zoom at which a town and its surroundings fill the map. */
const PLACE_ZOOM = 10;

/** One place: what is there, where, and how exact the point is. */
export function SiteItem({ core, site }: Props) {
  const { t } = useTranslation(['organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const onPage = useStore((state) => viewHas(state.link.view, { layout: 'reading' }));
  const { position } = site;
  const words = useStore((state) => valueOf(state.data.details)?.siteWords.get(site.id));
  const places = placesOf(core, site, words, language);
  // Before the words are there, its council is its name.
  const name = words?.name ?? places[0] ?? t(`domain:siteKind.${site.kind}`);
  return (
    <li className={styles.site}>
      <div>
        <p className={styles.name}>{name}</p>
        {words && places.length > 0 && <p className={styles.soft}>{places.join(', ')}</p>}
        <p className={styles.soft}>
          {t(`domain:siteKind.${site.kind}`)} · {t(`domain:precision.${site.precision}`)}
          {!site.checked && ` · ${t('siteNotChecked')}`}
        </p>
      </div>
      {position && (
        <button
          type="button"
          className={styles.show}
          aria-label={t('showPlace', { place: name })}
          onClick={() =>
            go({
              ...(onPage && { view: 'explore' }),
              show: 'map',
              camera: { position, zoom: PLACE_ZOOM },
            })
          }
        >
          <MapPin aria-hidden size={18} />
        </button>
      )}
    </li>
  );
}

/** The place and its council, each once, and not where the site is named after them. */
function placesOf(
  core: CoreData,
  site: Site,
  words: SiteWords | undefined,
  language: string,
): readonly string[] {
  const area = areasByCode(core).get(site.areaCode ?? '');
  const county = core.areas.find(({ countyCode }) => countyCode === site.areaCode);
  const council = area ? nameIn(language, area) : county?.countyName;
  // Where a whole county is served, the table's place is only a town that stands for it.
  const place = site.precision === 'county' ? null : (words?.place ?? site.place);
  return [...new Set([place, council])].filter(
    (name): name is string => Boolean(name) && name !== words?.name,
  );
}
