import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordDraft } from '../../store';
import { CloseFields } from './CloseFields';
import { OtherDoors } from './Doors';
import { KeepDraft } from './KeepDraft';
import { LookFields } from './LookFields';
import { OrganisationFields } from './OrganisationFields';
import { PlaceFields } from './PlaceFields';
import { PracticeFields } from './PracticeFields';
import { ProblemList } from './ProblemList';
import { problemsOf, type Problem } from './problems';
import { ProofFields } from './ProofFields';
import { PublicNotice } from './PublicNotice';
import styles from './Record.module.css';
import { Review } from './Review';
import { SenderField } from './SenderField';
import { toRecord } from './toRecord';
import { Twins } from './Twins';
import type { RecordForm } from './useRecordForm';

/** What a field shows of the problems: its sentence, by the id of its element. */
export type ProblemAt = (at: string) => string | null;

export interface FieldsProps {
  readonly form: RecordForm;
  readonly problemAt: ProblemAt;
}

/** One form, from what becomes public to the ways out. Nothing leaves the page by itself. */
export function RecordPage({ form }: { readonly form: RecordForm }) {
  const { t } = useTranslation('record');
  const { door, draft, subject, name } = form;
  // What was looked over last, and how often: each time the focus goes to what came of it.
  const [looked, setLooked] = useState<{ draft: RecordDraft; times: number } | null>(null);
  const record = useMemo(() => toRecord(draft, subject), [draft, subject]);
  const problems = useMemo(
    (): readonly Problem[] => (looked ? problemsOf(record, t) : []),
    [looked, record, t],
  );
  const problemAt: ProblemAt = (at) => problems.find((one) => one.at === at)?.sentence ?? null;
  const ready = looked !== null && looked.draft === draft && problems.length === 0;
  const kind = door === 'confirm' ? 'correct' : door;
  const fields = { form, problemAt };
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t(`title.${kind}`, { name })}</h1>
        <p>{t(`lead.${kind}`)}</p>
        <OtherDoors door={door} />
      </header>
      <PublicNotice />
      <KeepDraft form={form} />
      {problems.length > 0 && looked && <ProblemList key={looked.times} problems={problems} />}
      {kind === 'looked' && <LookFields {...fields} />}
      {kind === 'close' && <CloseFields {...fields} />}
      {(kind === 'add' || kind === 'correct') && (
        <>
          <OrganisationFields {...fields} />
          {kind === 'add' && <Twins form={form} record={record} />}
          <PracticeFields {...fields} />
          <PlaceFields {...fields} />
        </>
      )}
      <ProofFields {...fields} />
      {kind !== 'looked' && <SenderField {...fields} />}
      <div className={styles.actions}>
        <button
          type="button"
          className="button button-strong"
          onClick={() => setLooked({ draft, times: (looked?.times ?? 0) + 1 })}
        >
          {t('check')}
        </button>
      </div>
      {ready && <Review key={looked.times} form={form} record={record} />}
    </article>
  );
}
