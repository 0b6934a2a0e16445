import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { formatPeople } from '../../i18n';
import { useStore } from '../../store';
import { CompareRow, GroupRow } from './CompareRow';

/** Where the areas lie, and how many people live there. */
export function AboutBody({ areas }: { readonly areas: readonly Area[] }) {
  const { t } = useTranslation(['compare', 'domain']);
  const language = useStore((state) => state.link.language);
  return (
    <tbody>
      <GroupRow name={t('about.title')} columns={areas.length} />
      <CompareRow
        label={t('about.nation')}
        cells={areas.map(({ code, nation }) => ({
          areaCode: code,
          content: t(`domain:nation.${nation}`),
        }))}
      />
      <CompareRow
        label={t('about.population')}
        note={t('about.populationNote')}
        cells={areas.map(({ code, population }) => ({
          areaCode: code,
          content: formatPeople(population, language),
        }))}
      />
    </tbody>
  );
}
