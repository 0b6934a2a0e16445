import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionData } from '../../domain';
import { nameIn } from '../../i18n';
import { PageActions } from '../../parts/PageActions';
import { FileTrouble } from '../../parts/Trouble';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import page from '../../ui/readingPage.module.css';
import { mapOf } from './mapOf';
import styles from './Questions.module.css';
import { suggest, type Answers } from './suggest';
import { SuggestionBlock } from './SuggestionBlock';

interface Props {
  readonly data: QuestionData;
  readonly answers: Answers;
}

/** The practices to look at first, each with its reasons, and the map of who uses them. */
export function Suggestions({ data, answers }: Props) {
  const { t } = useTranslation('questions');
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const details = useStore((state) => state.data.details);
  const suggestions = useMemo(() => suggest(core, data, answers), [core, data, answers]);
  return (
    <section className={page.section}>
      <h2>{t('found', { count: suggestions.length })}</h2>
      <p role="status">
        {t(`asked.${answers.gains}`, { sector: nameIn(language, answers.sector) })}{' '}
        {answers.foundation && t('building', { name: nameIn(language, answers.foundation) })}
      </p>
      <PageActions map={mapOf(answers, suggestions)} onMap={t('map')} print={t('print')} />
      {details.state === 'loading' && <p role="status">{t('loading')}</p>}
      <FileTrouble files={['details']} />
      <ol className={styles.suggestions}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.practice.id}>
            <SuggestionBlock answers={answers} suggestion={suggestion} />
          </li>
        ))}
      </ol>
      <p className={page.soft}>
        {t('order')} {t('judged')}
      </p>
    </section>
  );
}
