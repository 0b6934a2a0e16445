import { Check, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDetail } from '../../domain';
import { formatDate } from '../../i18n';
import { useStore } from '../../store';
import { checkStateOf } from '../../store/selectors/checkState';
import { TableText } from '../../ui/TableText';
import styles from './CheckSection.module.css';
import { OutsideLink } from './OutsideLink';
import { SectionTitle } from './SectionTitle';

interface Props {
  readonly detail: OrganisationDetail;
}

/** In one line: verified with the organisation, checked against whose page, or not yet. */
export function CheckLine({ detail }: Props) {
  const { t } = useTranslation('organisation');
  const language = useStore((state) => state.link.language);
  const state = checkStateOf(detail);
  const Icon = state === 'not-checked' ? CircleHelp : Check;
  return (
    <p className={styles.line}>
      <Icon aria-hidden size={18} />
      {state === 'verified'
        ? t('check.verified', { date: formatDate(detail.verifiedOn ?? '', language) })
        : t(`check.${state === 'checked' ? (detail.checkedPageKind ?? state) : state}`)}
    </p>
  );
}

/** The same at length: the page, what it said, how sure we are and where the record is from. */
export function CheckSection({ detail }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <section className={styles.section}>
      <SectionTitle>{t('check.title')}</SectionTitle>
      <CheckLine detail={detail} />
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
      {detail.verifiedOn === null && <p className={styles.soft}>{t('check.notAsked')}</p>}
      <p className={styles.soft}>{t(`check.confidence.${detail.confidence}`)}</p>
      <p className={styles.soft}>
        {t('check.source')}: <TableText>{detail.source}</TableText>
      </p>
    </section>
  );
}
