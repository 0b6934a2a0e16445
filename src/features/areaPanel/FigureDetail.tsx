import { useTranslation } from 'react-i18next';
import type { AreaFigure, Surrounding } from '../../analysis';
import type { Area, CoreData } from '../../domain';
import { formatFigure, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { SourceLink } from '../../ui/SourceLink';
import { PeriodText, TableText } from '../../ui/TableText';
import styles from './FigureRow.module.css';

interface Props {
  readonly figure: AreaFigure;
  readonly area: Area;
  readonly core: CoreData;
}

/** What a figure is, how it compares, how sure it is, and where it comes from. */
export function FigureDetail({ figure, area, core }: Props) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const { indicator, value, basis, interval, around } = figure;
  const format = (number: number): string => formatFigure(number, indicator, language);
  /** "£" or "%": what is repeated with every number, unlike "out of 10". */
  const sign = /^[£%]/.exec(indicator.unit)?.[0] ?? '';
  const nation = tDomain(`nation.${area.nation}`);

  const nameOf = ({ kind, code }: Surrounding): string => {
    switch (kind) {
      case 'county':
        return area.countyName;
      case 'region': {
        const region = core.regions.find((other) => other.code === code);
        return region ? nameIn(language, region) : code;
      }
      case 'nation':
        return nation;
      case 'united-kingdom':
        return tDomain('nation.united-kingdom');
    }
  };
  return (
    <dl className={styles.detail}>
      {value !== null && interval && (
        <Entry name={t('figures.interval')}>
          {t('figures.intervalEnds', {
            low: formatFigure(interval.low, { ...indicator, unit: sign }, language),
            high: format(interval.high),
          })}
        </Entry>
      )}
      {around.length > 0 && (
        <div>
          <dt>{t('figures.comparedWith')}</dt>
          <dd>
            <ul className={styles.comparators}>
              {around.map((larger) => (
                <li key={larger.code}>
                  <span>{nameOf(larger)}</span>
                  <b>{format(larger.value)}</b>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <Entry name={t('figures.definition')}>
        <TableText>{indicator.definition}</TableText>
      </Entry>
      <Entry name={t('figures.direction')}>
        {tDomain(`direction.${indicator.direction}`)}.
        {indicator.withinNationOnly && ` ${t('figures.within', { nation })}`}
      </Entry>
      {basis && <Entry name={t('figures.basis')}>{tDomain(`basis.${basis}`)}</Entry>}
      <Entry name={t('figures.period')}>
        <PeriodText english={indicator.period} language={language} />
      </Entry>
      <Entry name={t('figures.geography')}>
        <TableText>{indicator.geography}</TableText>
      </Entry>
      {indicator.caveat && (
        <Entry name={t('figures.caveat')}>
          <TableText>{indicator.caveat}</TableText>
        </Entry>
      )}
      <Entry name={t('figures.source')}>
        <SourceLink of={indicator} />
      </Entry>
      <Entry name={t('figures.licence')}>
        <TableText>{indicator.licence}</TableText>
      </Entry>
    </dl>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
