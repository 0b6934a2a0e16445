import { ClipboardCopy, Mail, SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationDetail } from '../../domain';
import { checkStateOf } from '../../store/selectors/checkState';
import { CopyButton } from '../../ui/CopyButton';
import { correctionLink } from './correction';
import styles from './OrganisationPage.module.css';

interface Props {
  readonly organisation: Organisation;
  readonly detail: OrganisationDetail | null;
}

/** Set when the map is built; see src/publish/README.md. */
const TARGETS = {
  to: import.meta.env.VITE_CORRECTIONS_TO ?? '',
  issues: import.meta.env.VITE_CORRECTIONS_ISSUES ?? '',
};

/** A message or an issue with the words filled in, sent by the reader's own means. */
export function SuggestCorrection({ organisation, detail }: Props) {
  const { t } = useTranslation(['organisationPage', 'organisation']);
  const { name, id } = organisation;
  const state = detail ? checkStateOf(organisation, detail) : 'not-checked';
  const check = t(`organisation:check.${state}`, { date: detail?.verifiedOn ?? '' });
  const subject = t('correct.subject', { name });
  const body = t('correct.body', { name, id, page: window.location.href, check });
  const link = correctionLink({ subject, body }, TARGETS);
  return (
    <section className={styles.section}>
      <h2>{t('correct.title')}</h2>
      <p>{t('correct.hint')}</p>
      <div className={styles.actions}>
        {link.kind === 'issue' ? (
          <a className="button" href={link.href} target="_blank" rel="noopener noreferrer">
            <SquarePen aria-hidden size={16} />
            {t('correct.issue')}
            <span className="visually-hidden">{t('organisation:opensNewTab')}</span>
          </a>
        ) : (
          <a className="button" href={link.href}>
            <Mail aria-hidden size={16} />
            {t('correct.mail')}
          </a>
        )}
        <CopyButton text={() => `${subject}\n\n${body}`}>
          <ClipboardCopy aria-hidden size={16} />
          {t('correct.copy')}
        </CopyButton>
      </div>
      {link.kind === 'mail' && !link.addressed && (
        <p className={styles.soft}>{t('correct.noAddress')}</p>
      )}
    </section>
  );
}
