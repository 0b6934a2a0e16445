import { useTranslation } from 'react-i18next';
import { ownFigures, publishedFigure } from '../../analysis';
import type { Area, CoreData, Indicator, IndicatorData } from '../../domain';
import { formatFigure, formatNumber, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { PeriodText, TableText, TableTextIn } from '../../ui/TableText';
import { CompareRow, GroupRow } from './CompareRow';
import { middlesByNation, mostNeed } from './comparison';
import styles from './CompareView.module.css';
import { useMiddles } from './useMiddles';

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
  const at = areas.map((area) => core.areas.indexOf(area));
  const own = column ? ownFigures(column) : [];
  const nations = new Set(areas.map(({ nation }) => nation));
  const apart = indicator.withinNationOnly && nations.size > 1;
  const middlesOf = middlesByNation(core.areas, own, indicator.withinNationOnly);
  const besideMiddles = useMiddles();
  const most = apart
    ? []
    : mostNeed(
        at.map((index) => own[index] ?? null),
        indicator.direction,
      );
  return (
    <CompareRow
      label={<TableText>{indicator.label}</TableText>}
      note={
        <>
          {t(`domain:direction.${indicator.direction}`)}. {apart && `${t('within')} `}
          <PeriodText english={indicator.period} language={language} />.{' '}
          <a className={styles.source} href={indicator.sourceUrl} rel="noreferrer" target="_blank">
            <span className="visually-hidden">
              <TableTextIn
                sentence={t('sourceOf', { indicator: indicator.label })}
                english={indicator.label}
              />
            </span>
            <TableText>{indicator.source}</TableText>
          </a>
        </>
      }
      cells={areas.map((area, i) => {
        const { value, basis } = publishedFigure(column, undefined, at[i]!);
        if (value === null) return { areaCode: area.code, content: t('noValue'), missing: true };
        // A county's figure stands beside no district's.
        const isOwn = (own[at[i]!] ?? null) !== null;
        const middles = besideMiddles(
          value,
          area.nation,
          isOwn ? middlesOf(area.nation) : null,
          (middle) => formatNumber(middle, indicator.decimals, language),
        );
        return {
          areaCode: area.code,
          content: formatFigure(value, indicator, language),
          drawn: middles.drawn,
          strongMark: most[i] ? t('mostNeed') : undefined,
          marks: [
            ...middles.words,
            ...(basis && basis !== 'published' ? [t(`domain:basis.${basis}`)] : []),
          ],
        };
      })}
    />
  );
}
