import { useTranslation } from 'react-i18next';
import { StudyTable } from '../../parts/organisation/StudyTable';
import { useStore } from '../../store';
import page from '../../ui/readingPage.module.css';
import type { StudyFacts } from '../../parts/organisation/studyFacts';
import {
  askedSentence,
  foundList,
  studySentences,
  type KindName,
} from '../../parts/organisation/studyWords';

interface Props {
  readonly kind: KindName;
  readonly facts: StudyFacts;
  /** How many organisations there are, closed ones too. */
  readonly everyone: number;
}

/** What the studies found, in sentences and by kind of study. */
export function Studies({ kind, facts, everyone }: Props) {
  const { t } = useTranslation(['kind', 'organisationPage', 'organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  const asked = askedSentence(facts, t);
  return (
    <section className={page.section}>
      <h2>{t(`studies.title.${kind}`)}</h2>
      <ul className={page.bullets}>
        {studySentences(facts, kind, everyone, language, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asked !== null && (
        <>
          <h3>{t('asked.title')}</h3>
          <p>{asked}</p>
          <h3>{t('studies.byDesign')}</h3>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{t('studies.designColumn')}</th>
                <th scope="col">{t('studies.numberColumn')}</th>
                <th scope="col">{t('studies.foundColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.byDesign.map((group) => (
                <tr key={group.kind}>
                  <th scope="row">{t(`design.${group.kind}`)}</th>
                  <td>{group.studies.length}</td>
                  <td>{foundList(group.studies, language, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

interface EachProps {
  readonly name: string;
  readonly facts: StudyFacts;
}

/** Each study by itself, whatever it found. */
export function EachStudy({ name, facts: { studies } }: EachProps) {
  const { t } = useTranslation('kind');
  if (studies.length === 0) return null;
  return (
    <section className={page.section}>
      <h2>{t('studies.each')}</h2>
      <StudyTable label={t('studies.table', { name })} rows={studies} />
    </section>
  );
}
