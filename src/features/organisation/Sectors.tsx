import type { CoreData, Organisation } from '../../domain';
import { nameIn } from '../../i18n';
import { sectorMarks } from '../../map/sectorMarks';
import { KindLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { SectorBadge } from '../../ui/SectorBadge';
import styles from './OrganisationCard.module.css';

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

/** The sectors of an organisation, with the marks that the map gives them. */
export function Sectors({ core, organisation }: Props) {
  const language = useStore((state) => state.link.language);
  const marks = sectorMarks(core.taxonomy.sectors);
  return (
    <ul className={styles.sectors}>
      {core.taxonomy.sectors
        .filter(({ id }) => organisation.sectors.includes(id))
        .map((sector) => {
          const mark = marks.get(sector.id);
          return (
            <li key={sector.id} className={styles.sector} lang={language}>
              {mark && <SectorBadge {...mark} />}
              <KindLink kind="sector" id={sector.id}>
                {nameIn(language, sector)}
              </KindLink>
            </li>
          );
        })}
    </ul>
  );
}
