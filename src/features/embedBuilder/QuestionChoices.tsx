import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import {
  PracticeChoice,
  PracticeField,
  SectorChoice,
  SectorField,
} from '../../parts/TaxonomyChoice';
import { useStore } from '../../store';
import { known } from '../../store/selectors/matching';
import type { Subject } from './subject';

interface Props {
  readonly core: CoreData;
  readonly subject: Subject;
}

/** The sector: a filter of the list of pioneers, and part of the question of need and gaps. */
export function SubjectSector({ core, subject }: Props) {
  const { t } = useTranslation(['embedBuilder', 'gaps', 'domain']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const words = { label: t('gaps:sector'), all: t('domain:overall') };
  if (subject !== 'pioneers') return <SectorChoice core={core} {...words} />;
  return (
    <SectorField
      core={core}
      {...words}
      chosen={known(core, link, 'sector')}
      several={t('several')}
      onChange={(id) => go({ facets: { ...link.facets, sector: id === null ? [] : [id] } })}
    />
  );
}

/** The practice, by family: a filter of pioneers, or part of the question of gaps. */
export function SubjectPractice({ core, subject }: Props) {
  const { t } = useTranslation(['embedBuilder', 'gaps', 'domain']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const words = {
    label: t('gaps:practice'),
    all: t('domain:anyPractice'),
    search: { label: t('gaps:searchPractice'), nothing: t('gaps:noPractice') },
  };
  if (subject !== 'pioneers') return <PracticeChoice core={core} {...words} />;
  return (
    <PracticeField
      core={core}
      {...words}
      chosen={known(core, link, 'practice')}
      several={t('several')}
      onChange={(id) => go({ facets: { ...link.facets, practice: id === null ? [] : [id] } })}
    />
  );
}
