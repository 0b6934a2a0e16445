import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookedAt, matchSupply, worksElsewhere } from '../../analysis';
import type { WorkingElsewhere } from '../../domain';
import { formatList, formatPeople, nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { AreaLink, OrganisationLink } from '../../parts/StateLink';
import { PracticeChoice, SectorChoice } from '../../parts/TaxonomyChoice';
import { useStore } from '../../store';
import styles from './AreaProfile.module.css';
import { evidenceWords } from './evidenceWords';
import { differsSentence, type SimilarFacts } from '../../parts/similar/similarWords';
import { useSimilarFacts } from '../../parts/similar/useSimilarFacts';
import type { Profile } from './useProfile';
import { WhySimilar } from './WhySimilar';

const FIRST_AREAS = 5;
const MOST_ORGANISATIONS = 3;

/** Statistical neighbours where a pioneer of the chosen kind works, most similar first. */
export function WorksElsewhere({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'domain']);
  const [all, setAll] = useState(false);
  const { core } = profile;
  const { similarAt } = profile.answer;
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const scenario = useStore((state) => state.link.scenario);
  const found = useMemo(
    () => worksElsewhere(core.areas, matchSupply(core, scenario), similarAt),
    [core, similarAt, scenario],
  );
  const facts = useSimilarFacts(profile);
  const lookedCount = similarAt.filter(
    (at) => lookedAt(core, core.areas[at]!, scenario.sector) !== null,
  ).length;
  const shown = all ? found : found.slice(0, FIRST_AREAS);
  if (similarAt.length === 0) {
    return (
      <section className={styles.section}>
        <p>{t('elsewhere.noSimilar')}</p>
      </section>
    );
  }
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{t('elsewhere.how')}</p>
      {facts && <WhySimilar facts={facts} />}
      <div className={styles.choices}>
        <SectorChoice core={core} label={t('elsewhere.sector')} all={t('domain:overall')} />
        <PracticeChoice core={core} label={t('elsewhere.practice')} all={t('domain:anyPractice')} />
      </div>
      <p role="status">
        {found.length === 0
          ? t('elsewhere.none', { count: lookedCount, of: similarAt.length })
          : t('elsewhere.count', { count: found.length, of: similarAt.length })}
      </p>
      <ol className={styles.rows}>
        {shown.map((entry) => (
          <SimilarArea key={entry.areaCode} entry={entry} profile={profile} facts={facts} />
        ))}
      </ol>
      {shown.length < found.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('elsewhere.showAll', { count: found.length - shown.length })}
        </button>
      )}
    </section>
  );
}

interface SimilarAreaProps {
  readonly entry: WorkingElsewhere;
  readonly profile: Profile;
  readonly facts: SimilarFacts | null;
}

function SimilarArea({ entry, profile, facts }: SimilarAreaProps) {
  const { t } = useTranslation(['profile', 'domain']);
  const { t: tSimilar } = useTranslation('similar');
  const { core, area, details, language } = profile;
  const similar = core.areas.find(({ code }) => code === entry.areaCode);
  if (!similar) return null;
  const organisations = entry.organisationIds.flatMap(
    (id) => core.organisations.find((organisation) => organisation.id === id) ?? [],
  );
  const shown = organisations.slice(0, MOST_ORGANISATIONS);
  const practiceName = (id: string): string => {
    const practice = core.taxonomy.practices.find((one) => one.id === id);
    return practice ? nameIn(language, practice) : id;
  };
  return (
    <li className={styles.row}>
      <p>
        <b>
          <AreaLink code={similar.code}>
            <Name of={similar} />
          </AreaLink>
        </b>{' '}
        <span className={styles.small}>
          {t('elsewhere.differs', {
            nation: t(`domain:nation.${similar.nation}`),
            people: formatPeople(similar.population, language),
            own: formatPeople(area.population, language),
          })}
        </span>
      </p>
      {facts && <p className={styles.small}>{differsSentence(facts, similar, tSimilar)}</p>}
      <ul className={styles.bullets}>
        {shown.map(({ id, practices, evidenceLevel }) => (
          <li key={id}>
            <OrganisationLink id={id} />:{' '}
            {formatList(practices.slice(0, 3).map(practiceName), language)}.{' '}
            <span className={styles.small}>
              {t(`domain:evidenceLevel.${evidenceLevel ?? 'not-looked-up'}`)}
              {details && `; ${evidenceWords(details, [id], language, t)}`}
            </span>
          </li>
        ))}
      </ul>
      {organisations.length > shown.length && (
        <p className={styles.small}>
          {t('elsewhere.more', { count: organisations.length - shown.length })}
        </p>
      )}
    </li>
  );
}
