import { useTranslation } from 'react-i18next';
import type { Area, CoreData, Indicator, IndicatorData } from '../../domain';
import { formatFigure } from '../../i18n';
import { useStore } from '../../store';
import { nameIn } from '../../ui/nameIn';
import { CompareRow, GroupRow } from './CompareRow';
import { mostNeed } from './comparison';

interface Props {
  readonly core: CoreData;
  readonly data: IndicatorData;
  readonly areas: readonly Area[];
}

/** Every figure by theme: value, unit, how to read it, and whose figure it is. */
export function FigureBody({ core, data, areas }: Props) {
  const language = useStore((state) => state.link.language);
  return data.themes.map((theme) => (
    <tbody key={theme.id}>
      <GroupRow name={nameIn(language, theme)} columns={areas.length} />
      {data.indicators
        .filter(({ themeId }) => themeId === theme.id)
        .map((indicator) => (
          <FigureRow
            key={indicator.id}
            indicator={indicator}
            core={core}
            data={data}
            areas={areas}
          />
        ))}
    </tbody>
  ));
}

function FigureRow({ indicator, core, data, areas }: Props & { readonly indicator: Indicator }) {
  const { t } = useTranslation(['compare', 'domain']);
  const language = useStore((state) => state.link.language);
  const column = data.values.find(({ indicatorId }) => indicatorId === indicator.id);
  const values = areas.map((area) => column?.values[core.areas.indexOf(area)] ?? null);
  const nations = new Set(areas.map(({ nation }) => nation));
  const apart = indicator.withinNationOnly && nations.size > 1;
  const most = apart ? values.map(() => false) : mostNeed(values, indicator.direction);
  return (
    <CompareRow
      label={indicator.label}
      note={
        <>
          {t(`domain:direction.${indicator.direction}`)}. {apart && `${t('within')} `}
          {indicator.period}.{' '}
          <a href={indicator.sourceUrl} rel="noreferrer" target="_blank">
            <span className="visually-hidden">{t('sourceOf', { indicator: indicator.label })}</span>
            {indicator.source}
          </a>
        </>
      }
      cells={areas.map((area, i) => {
        const value = values[i] ?? null;
        const basis = column?.basis[core.areas.indexOf(area)] ?? null;
        if (value === null) return { areaCode: area.code, content: t('noValue'), missing: true };
        return {
          areaCode: area.code,
          content: formatFigure(value, indicator, language),
          strongMark: most[i] ? t('mostNeed') : undefined,
          marks: basis && basis !== 'published' ? [t(`domain:basis.${basis}`)] : [],
        };
      })}
    />
  );
}
