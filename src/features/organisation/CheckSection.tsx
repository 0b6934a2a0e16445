import { Check, CircleHelp, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationDetail } from '../../domain';
import { formatDate } from '../../i18n';
import { useStore } from '../../store';
import { checkStateOf } from '../../store/selectors/checkState';
import { TableText } from '../../ui/TableText';
import styles from './CheckSection.module.css';
import { OutsideLink } from '../../parts/organisation/OutsideLink';
import { SectionTitle } from './SectionTitle';

interface Props {
  readonly organisation: Organisation;
  readonly detail: OrganisationDetail;
}

const ICONS = {
  verified: Check,
  ageing: Clock,
  lapsed: Clock,
  checked: Check,
  'not-checked': CircleHelp,
} as const;

/** In one line: confirmed by the organisation and how long ago, checked against whose page, or not yet. */
export function CheckLine({ organisation, detail }: Props) {
  const { t } = useTranslation('organisation');
  const language = useStore((state) => state.link.language);
  const state = checkStateOf(organisation, detail);
  const Icon = ICONS[state];
  return (
    <p className={styles.line}>
      <Icon aria-hidden size={18} />
      {detail.verifiedOn === null
        ? t(`check.${state === 'checked' ? (detail.checkedPageKind ?? state) : state}`)
        : t(`check.${state}`, { date: formatDate(detail.verifiedOn, language) })}
    </p>
  );
}

/** The same at length: the page, what it said, how sure we are and where the record is from. */
export function CheckSection({ organisation, detail }: Props) {
  const { t } = useTranslation('organisation');
  const state = checkStateOf(organisation, detail);
  return (
    <section className={styles.section}>
      <SectionTitle>{t('check.title')}</SectionTitle>
      <CheckLine organisation={organisation} detail={detail} />
      {detail.checkedResult && <p>{t(`check.result.${detail.checkedResult}`)}</p>}
      {detail.checkedPage && (
        <p>
          {t('check.page')}: <OutsideLink address={detail.checkedPage} />
        </p>
      )}
      {detail.checkedPageKind === 'other' && detail.url && (
        <p>
          {t('check.ownToo')}: <OutsideLink address={detail.url} />
        </p>
      )}
      {detail.checkedPage && <p className={styles.soft}>{t('check.age')}</p>}
      {(state === 'ageing' || state === 'lapsed') && (
        <p className={styles.soft}>{t('check.askAgain')}</p>
      )}
      {detail.verifiedOn === null && <p className={styles.soft}>{t('check.notAsked')}</p>}
      <p className={styles.soft}>{t(`check.confidence.${detail.confidence}`)}</p>
      <p className={styles.soft}>
        {t('check.source')}: <TableText>{detail.source}</TableText>
      </p>
    </section>
  );
}
