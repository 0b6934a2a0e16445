import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { writeBlock, type PpsRecord } from '../../dataset/record';
import { formatDate, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { areasByCode } from '../../store/selectors/sitePlaces';
import { After } from './After';
import { changeWords } from './changeWords';
import styles from './Record.module.css';
import { useChoiceNames } from './useChoiceNames';
import type { RecordForm } from './useRecordForm';
import { WaysOut } from './WaysOut';

interface Props {
  readonly form: RecordForm;
  readonly record: PpsRecord;
}

/** What is about to be sent: in words, and as the block that travels. It takes the focus when it comes. */
export function Review({ form, record }: Props) {
  const { t } = useTranslation(['record', 'domain']);
  const language = useStore((state) => state.link.language);
  const choiceName = useChoiceNames();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const { core, subject } = form;
  const changes = changeWords(record, subject, { core, language, t, choiceName });
  const headline = useHeadline(form, record);
  const said = changes.map(({ label, before, after }) =>
    before === null ? `${label}: ${after}` : `${label}: ${before} → ${after}`,
  );
  const block = writeBlock(record);
  const text = [headline, ...said, '', block].join('\n');
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby="record-review">
      <h2 id="record-review">{t('review.title')}</h2>
      <p>
        <strong>{headline}</strong>
      </p>
      <ul className={styles.changes}>
        {changes.map(({ label, before, after }) => (
          <li key={`${label} ${before} ${after}`} className={styles.changeItem}>
            <strong>{label}</strong>
            {before !== null && (
              <p className={styles.before}>
                {t('review.before')}: {before}
              </p>
            )}
            <p className={styles.after}>
              {before !== null && `${t('review.after')}: `}
              {after}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.notice}>{t('public.before')}</p>
      <label className={styles.field}>
        <span className={styles.label}>{t('review.block')}</span>
        <span className={styles.hint}>{t('review.blockHint')}</span>
        <textarea className={styles.block} readOnly rows={10} value={block} />
      </label>
      <WaysOut title={headline} text={text} name={fileName(record)} />
      <After record={record} />
    </section>
  );
}

/** What the whole says, in one sentence. */
function useHeadline({ core, name }: RecordForm, record: PpsRecord): string {
  const { t } = useTranslation('record');
  const language = useStore((state) => state.link.language);
  const { kind, look } = record;
  if (kind !== 'looked')
    return t(`review.kind.${kind}`, { name: name || (record.fields.name ?? '') });
  const area = areasByCode(core).get(look?.area_code ?? '');
  const sector = core.taxonomy.sectors.find(({ id }) => id === look?.sector);
  return t('review.kind.looked', {
    area: area ? nameIn(language, area) : '',
    sector: sector ? nameIn(language, sector) : '',
    date: formatDate(look?.looked_on ?? '', language),
  });
}

function fileName({ kind, organisation, look }: PpsRecord): string {
  return `pps-record-${[kind, organisation ?? look?.area_code].filter(Boolean).join('-')}.txt`;
}
