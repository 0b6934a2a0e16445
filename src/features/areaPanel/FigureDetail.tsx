import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { formatFigure } from '../../i18n';
import { useStore } from '../../store';
import { nameIn } from '../../ui/nameIn';
import styles from './FigureRow.module.css';
import type { Comparator, Figure } from './figuresOf';

interface Props {
  readonly figure: Figure;
  readonly area: Area;
  readonly core: CoreData;
}

/** What a figure is, how it compares, how sure it is, and where it comes from. */
export function FigureDetail({ figure, area, core }: Props) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const { indicator, value, basis, interval, comparators } = figure;
  const format = (number: number): string => formatFigure(number, indicator, language);
  /** "£" or "%": what is repeated with every number, unlike "out of 10". */
  const sign = /^[£%]/.exec(indicator.unit)?.[0] ?? '';
  const nation = tDomain(`nation.${area.nation}`);

  const nameOf = ({ kind, code }: Comparator): string => {
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
      {comparators.length > 0 && (
        <div>
          <dt>{t('figures.comparedWith')}</dt>
          <dd>
            <ul className={styles.comparators}>
              {comparators.map((comparator) => (
                <li key={comparator.code}>
                  <span>{nameOf(comparator)}</span>
                  <b>{format(comparator.value)}</b>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <Entry name={t('figures.definition')}>
        <span lang="en">{indicator.definition}</span>
      </Entry>
      <Entry name={t('figures.direction')}>
        {tDomain(`direction.${indicator.direction}`)}.
        {indicator.withinNationOnly && ` ${t('figures.within', { nation })}`}
      </Entry>
      {basis && <Entry name={t('figures.basis')}>{tDomain(`basis.${basis}`)}</Entry>}
      <Entry name={t('figures.period')}>
        <span lang="en">{indicator.period}</span>
      </Entry>
      <Entry name={t('figures.geography')}>
        <span lang="en">{indicator.geography}</span>
      </Entry>
      {indicator.caveat && (
        <Entry name={t('figures.caveat')}>
          <span lang="en">{indicator.caveat}</span>
        </Entry>
      )}
      <Entry name={t('figures.source')}>
        <a href={indicator.sourceUrl} rel="noreferrer" target="_blank">
          {indicator.source}
        </a>
      </Entry>
      <Entry name={t('figures.licence')}>
        <span lang="en">{indicator.licence}</span>
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
