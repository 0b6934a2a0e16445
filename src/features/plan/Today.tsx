import { Trans, useTranslation } from 'react-i18next';
import { formatKm, formatPeople } from '../../i18n';
import { useStore } from '../../store';
import { shareWords } from '../../words/plan/shareWords';
import styles from './Plan.module.css';

/** How things stand without any place: always on screen, so that every change is against it. */
export function Today() {
  const { t } = useTranslation('plan');
  const today = useStore((state) => state.plan.today);
  const language = useStore((state) => state.link.language);
  const catchmentKm = useStore((state) => state.link.scenario.catchmentKm);
  const people = (count: number): string => formatPeople(count, language);
  const distance = formatKm(catchmentKm, language);
  return (
    <section className={styles.today} aria-label={t('today.title')}>
      {today === null ? (
        <p role="status">{t('today.working')}</p>
      ) : (
        <>
          <p className={styles.lead}>
            {today.peopleInHighNeedOutOfReach === 0 ? (
              t(today.peopleInHighNeed === 0 ? 'today.noHigh' : 'today.none', { distance })
            ) : (
              <Trans
                t={t}
                i18nKey="today.high"
                components={{ b: <b /> }}
                values={{
                  people: people(today.peopleInHighNeedOutOfReach),
                  all: people(today.peopleInHighNeed),
                  share: shareWords(
                    today.peopleInHighNeedOutOfReach,
                    today.peopleInHighNeed,
                    language,
                    t,
                  ),
                  distance,
                }}
              />
            )}
          </p>
          {today.people > 0 && (
            <p>
              {t('today.any', {
                people: people(today.peopleOutOfReach),
                all: people(today.people),
                share: shareWords(today.peopleOutOfReach, today.people, language, t),
              })}
            </p>
          )}
          <p className={styles.soft}>{t('today.why')}</p>
        </>
      )}
    </section>
  );
}
