import { useTranslation } from 'react-i18next';
import { OVERALL, type CoreData } from '../../domain';
import { useStore } from '../../store';
import { known } from '../../store/selectors/matching';
import { nameIn } from '../../ui/nameIn';
import { SelectField } from '../../ui/SelectField';
import { option } from './placeSections';
import type { Subject } from './subject';

/** Stands for no practice in particular. */
const ANY = 'any';

interface Props {
  readonly core: CoreData;
  readonly subject: Subject;
}

/** The sector: a filter of the list of pioneers, and part of the question of need and gaps. */
export function SectorChoice({ core, subject }: Props) {
  const { t } = useTranslation(['embedBuilder', 'gaps', 'domain']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const setScenario = useStore((state) => state.setScenario);
  const filters = subject === 'pioneers';
  const chosen = filters
    ? known(core, link, 'sector')
    : core.taxonomy.sectors.flatMap(({ id }) => (id === link.scenario.sector ? [id] : []));
  return (
    <SelectField
      label={t('gaps:sector')}
      value={chosen.length > 1 ? null : (chosen[0] ?? OVERALL)}
      placeholder={t('several')}
      sections={[
        { id: OVERALL, name: null, options: [{ id: OVERALL, name: t('domain:overall') }] },
        {
          id: 'sectors',
          name: null,
          options: core.taxonomy.sectors.map((each) => option(each.id, each, link.language)),
        },
      ]}
      onChange={(sector) =>
        filters
          ? go({ facets: { ...link.facets, sector: sector === OVERALL ? [] : [sector] } })
          : setScenario({ sector, weights: null })
      }
    />
  );
}

/** The practice, by family: a filter of pioneers, or part of the question of gaps. */
export function PracticeChoice({ core, subject }: Props) {
  const { t } = useTranslation(['embedBuilder', 'gaps', 'domain']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const setScenario = useStore((state) => state.setScenario);
  const filters = subject === 'pioneers';
  const { practice } = link.scenario;
  const chosen = filters
    ? known(core, link, 'practice')
    : core.taxonomy.practices.flatMap(({ id }) => (id === practice ? [id] : []));
  const families = core.taxonomy.families.map((family) => ({
    id: family.id,
    name: nameIn(link.language, family),
    options: core.taxonomy.practices
      .filter(({ familyId }) => familyId === family.id)
      .map((each) => option(each.id, each, link.language)),
  }));
  return (
    <SelectField
      label={t('gaps:practice')}
      value={chosen.length > 1 ? null : (chosen[0] ?? ANY)}
      placeholder={t('several')}
      sections={[
        { id: ANY, name: null, options: [{ id: ANY, name: t('domain:anyPractice') }] },
        ...families.filter(({ options }) => options.length > 0),
      ]}
      search={{ label: t('gaps:searchPractice'), nothing: t('gaps:noPractice') }}
      onChange={(id) =>
        filters
          ? go({ facets: { ...link.facets, practice: id === ANY ? [] : [id] } })
          : setScenario({ practice: id === ANY ? null : id })
      }
    />
  );
}
