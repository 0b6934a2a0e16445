import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BASES, type Indicator, type IndicatorData } from '../../domain';
import { formatList } from '../../i18n';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import { SourceLink } from '../../ui/SourceLink';
import { PeriodText, TableText, UnitText } from '../../ui/TableText';
import styles from './Metadata.module.css';

interface Props {
  readonly data: IndicatorData;
  readonly indicator: Indicator;
}

/** Everything known about an indicator: what, when, where, from whom, under which licence. */
export function Metadata({ data, indicator }: Props) {
  const { t } = useTranslation(['need', 'domain']);
  const language = useStore((state) => state.link.language);
  const basis = data.values.find(({ indicatorId }) => indicatorId === indicator.id)?.basis ?? [];
  const counts = BASES.map((id) => ({ id, count: basis.filter((other) => other === id).length }));
  const nations = indicator.nations.map((nation) => t(`domain:nation.${nation}`));
  return (
    <Fold title={t('metadata.title')}>
      <dl className={styles.list}>
        <Row term={t('metadata.definition')}>
          <TableText>{indicator.definition}</TableText>
        </Row>
        {indicator.caveat !== null && (
          <Row term={t('metadata.caveat')}>
            <TableText>{indicator.caveat}</TableText>
          </Row>
        )}
        <Row term={t('metadata.unit')}>
          <UnitText english={indicator.unit} language={language} />
        </Row>
        <Row term={t('metadata.direction')}>{t(`domain:direction.${indicator.direction}`)}</Row>
        <Row term={t('metadata.period')}>
          <PeriodText english={indicator.period} language={language} />
        </Row>
        <Row term={t('metadata.geography')}>
          <TableText>{indicator.geography}</TableText>
        </Row>
        <Row term={t('metadata.nations')}>{formatList(nations, language)}</Row>
        <Row term={t('metadata.basis')}>
          <ul className={styles.plain}>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ id, count }) => (
                <li key={id}>
                  {t('metadata.basisCount', { count, basis: t(`domain:basis.${id}`) })}
                </li>
              ))}
          </ul>
        </Row>
        <Row term={t('metadata.source')}>
          <SourceLink of={indicator}>
            <ExternalLink aria-hidden size={14} className={styles.icon} />
          </SourceLink>
        </Row>
        <Row term={t('metadata.licence')}>
          <TableText>{indicator.licence}</TableText>
        </Row>
      </dl>
    </Fold>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
