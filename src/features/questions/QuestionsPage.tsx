import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPOWERMENTS, type QuestionData } from '../../domain';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import page from '../../ui/readingPage.module.css';
import { Asking } from './Asking';
import './messages';
import styles from './Questions.module.css';
import type { Answers } from './suggest';
import { Suggestions } from './Suggestions';
import { useQuestions } from './useQuestions';

/** Three questions, and the practices that their answers lead to. The answers stand in the link. */
export function QuestionsPage() {
  const { t } = useTranslation('questions');
  const { loadable, retry } = useQuestions();
  return (
    <article className={`${page.article} ${styles.page}`}>
      <header className={styles.head}>
        <h1 className={page.title}>{t('title')}</h1>
        <p>{t('hint')}</p>
      </header>
      {loadable.state === 'failed' && (
        <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />
      )}
      {loadable.state === 'ready' && <Questions data={loadable.value} />}
    </article>
  );
}

function Questions({ data }: { readonly data: QuestionData }) {
  const { t } = useTranslation('questions');
  const { sectors } = useCore().taxonomy;
  const facets = useStore((state) => state.link.facets);
  const foundationId = useStore((state) => state.link.foundation);
  const sector = sectors.find(({ id }) => id === facets.sector[0]) ?? null;
  const gains = EMPOWERMENTS.find((one) => one === facets.empowerment[0]) ?? null;
  const foundation = data.foundations.find(({ id }) => id === foundationId) ?? null;
  const answers = useMemo(
    (): Answers | null => sector && gains && { sector, gains, foundation },
    [sector, gains, foundation],
  );
  return (
    <>
      <Asking
        foundations={data.foundations}
        sector={sector}
        gains={gains}
        foundation={foundation}
      />
      {answers ? (
        <Suggestions data={data} answers={answers} />
      ) : (
        <p role="status">{t('waiting')}</p>
      )}
    </>
  );
}
