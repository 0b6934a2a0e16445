import { useTranslation } from 'react-i18next';
import { DEFAULT_SCENARIO } from '../../domain';
import { nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { studyFacts } from '../../parts/organisation/studyFacts';
import { KindLink, OrganisationLink, StateLink } from '../../parts/StateLink';
import { useStore, valueOf } from '../../store';
import { Fold } from '../../ui/Fold';
import page from '../../ui/readingPage.module.css';
import { reasons, studyReasons } from './reasons';
import styles from './Questions.module.css';
import type { Answers, Suggestion } from './suggest';

interface Props {
  readonly answers: Answers;
  readonly suggestion: Suggestion;
}

/** A practice to look at first: what it is, why it stands here, what is known of it, where it leads. */
export function SuggestionBlock({ answers, suggestion }: Props) {
  const { t } = useTranslation(['questions', 'domain']);
  const { t: kindWords } = useTranslation(['kind', 'organisationPage', 'organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  const details = useStore((state) => valueOf(state.data.details));
  const { practice, users, anywhere } = suggestion;
  const pioneers = users.length > 0 ? users : anywhere;
  const scenario = { ...DEFAULT_SCENARIO, sector: answers.sector.id, practice: practice.id };
  const name = <span className="visually-hidden">: {nameIn(language, practice)}</span>;
  const sentences = [
    ...reasons(suggestion, answers, language, t),
    ...(details ? studyReasons(studyFacts(pioneers, details.details), language, t, kindWords) : []),
  ];
  return (
    <div className={styles.suggestion}>
      <h3>
        <Name of={practice} />
      </h3>
      <p>{language === 'cy' ? practice.definitionWelsh : practice.definition}</p>
      <ul className={page.bullets}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {pioneers.length > 0 && (
        <Fold level={3} title={t('names', { count: pioneers.length })}>
          <ul className={styles.names}>
            {pioneers.map(({ id }) => (
              <li key={id}>
                <OrganisationLink id={id} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <ul className={styles.ways}>
        <li>
          <KindLink kind="practice" id={practice.id}>
            {t('more')}
            {name}
          </KindLink>
        </li>
        <li>
          <StateLink to={{ view: 'gaps', show: 'map', scenario }}>
            {t('gaps')}
            {name}
          </StateLink>
        </li>
        <li>
          <StateLink to={{ view: 'brief', selected: null, scenario }}>
            {t('brief')}
            {name}
          </StateLink>
        </li>
      </ul>
    </div>
  );
}
