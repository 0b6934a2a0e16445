import { Download, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '../../analysis';
import type { Introductions } from '../../domain';
import { AreaLink, OrganisationLink, StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { selectCountedCore } from '../../store/selectors/countedCore';
import { useCore } from '../../parts/useCore';
import { saveCsv } from '../../ui/saveFile';
import page from '../../ui/readingPage.module.css';
import { introductionRecords } from '../../words/introductionRecords';
import { sectorName } from '../../words/scenarioWords';
import { introductionWords, type IntroductionSaid } from './introductionWords';
import styles from './Introductions.module.css';

/** How many introductions there are, the table of them, and the same as a file. */
export function IntroductionsAnswer({ answer }: { readonly answer: Introductions }) {
  const { t } = useTranslation(['introductions', 'answer', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const { t: tIntroductions } = useTranslation(['introductions', 'answer']);
  const core = useCore();
  const counted = useStore(selectCountedCore) ?? core;
  const language = useStore((state) => state.link.language);
  const rows = useMemo(
    () => introductionWords(counted, answer, language, tIntroductions, tGaps),
    [counted, answer, language, tIntroductions, tGaps],
  );
  if (rows.length === 0) return <p role="status">{t('none')}</p>;
  const made = rows.flatMap(({ organisation }) => organisation ?? []);
  const save = async (): Promise<void> => {
    const { formatCsv } = await import('../../dataset/csv');
    const records = introductionRecords(
      counted,
      (area) => lookedAt(counted, area, answer.scenario.sector),
      answer,
    );
    const csv = formatCsv(records, Object.keys(records[0] ?? {}));
    saveCsv(t('file'), csv);
  };
  const label = t('table', {
    sector: sectorName(core.taxonomy, answer.scenario.sector, language, t),
  });
  return (
    <>
      <p role="status">
        {t('made', { of: rows.length, count: made.length, pioneers: new Set(made).size })}
      </p>
      <p className={page.soft}>
        {t('exact')} {t('presence')}
      </p>
      <div className={page.actions}>
        <button type="button" className="button" onClick={() => void save()}>
          <Download aria-hidden size={16} />
          {t('save')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer aria-hidden size={16} />
          {t('print')}
        </button>
      </div>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={label}>
        <table className={`${page.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('next')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row }: { readonly row: IntroductionSaid }) {
  const { t } = useTranslation('introductions');
  const { code, place, looked, organisation, where, why } = row;
  return (
    <tr>
      <th scope="row">
        <AreaLink code={code}>{place}</AreaLink>
        <p className={page.soft}>{looked}</p>
      </th>
      <td>{organisation ? <OrganisationLink id={organisation.id} /> : t('nobody')}</td>
      <td>{where && <AreaLink code={where.code}>{where.name}</AreaLink>}</td>
      <td>{why}</td>
      <td>
        <StateLink to={{ view: 'brief', selected: { kind: 'area', code } }}>
          {t('brief')}
          <span className="visually-hidden">: {place}</span>
        </StateLink>
      </td>
    </tr>
  );
}
