import { useTranslation } from 'react-i18next';
import type { CoreData, PlanAnswer } from '../../domain';
import { formatList, formatPeople, formatShare } from '../../i18n';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { useStore, type PlanQuestion } from '../../store';
import { placeName } from '../../store/selectors/names';
import { openQuestion, planQuestion } from '../../store/selectors/territory';
import { LeavingButton } from '../../ui/LeavingButton';
import { signed } from '../../words/plan/gainWords';
import { scenarioWords } from '../../words/scenarioWords';
import { choiceWords } from './choiceWords';
import styles from './Plan.module.css';

/** This plan and the one that was kept, in the same figures. Nothing while none is kept. */
export function SideBySide({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const kept = useStore((state) => state.link.beside);
  const own = useStore((state) => state.plan.answer);
  const beside = useStore((state) => state.plan.beside);
  const go = useStore((state) => state.go);
  if (!kept) return null;
  return (
    <section className={styles.section} tabIndex={-1} aria-label={t('compare.title')}>
      <h3>{t('compare.title')}</h3>
      {own && beside ? (
        <Columns core={core} kept={kept} own={own} beside={beside} />
      ) : (
        <p role="status">{t('compare.working')}</p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className="button"
          onClick={() => {
            const { link } = useStore.getState();
            go({ ...openQuestion(kept, link), beside: planQuestion(core, link) });
          }}
        >
          {t('compare.open')}
        </button>
        <LeavingButton onPress={() => go({ beside: null })}>{t('compare.drop')}</LeavingButton>
      </div>
    </section>
  );
}

interface Props {
  readonly core: CoreData;
  readonly kept: PlanQuestion;
  readonly own: PlanAnswer;
  readonly beside: PlanAnswer;
}

type Row = readonly [name: string, own: string, kept: string];

function Columns({ core, kept, own, beside }: Props) {
  const { t } = useTranslation('plan');
  const { t: tDomain } = useTranslation(['domain']);
  const language = useStore((state) => state.link.language);
  const link = useStore((state) => state.link);
  const nameOf = usePlaceNames(core);
  const people = (count: number): string => formatPeople(count, language);
  const asked = planQuestion(core, link);
  const ofQuestion = (name: string, words: (question: PlanQuestion) => string): Row => [
    name,
    words(asked),
    words(kept),
  ];
  const ofAnswer = (name: string, words: (answer: PlanAnswer) => string): Row => [
    name,
    words(own),
    words(beside),
  ];
  const rows: readonly Row[] = [
    ofQuestion(t('compare.question'), ({ scenario }) => {
      const { sector, practice } = scenarioWords(core, scenario, language, tDomain);
      return `${sector}, ${practice}`;
    }),
    ofQuestion(t('compare.where'), ({ plan }) =>
      plan.among.length === 0
        ? t('where.all')
        : formatList(
            plan.among.map((code) => placeName(core, code, language, tDomain)),
            language,
          ),
    ),
    ofQuestion(t('compare.choices'), (question) => choiceWords(question, language, t).join('; ')),
    ofAnswer(t('compare.places'), ({ places }) =>
      places.map((place, at) => `${at + 1}. ${nameOf(place).full}`).join('; '),
    ),
    ofAnswer(t('compare.fresh'), ({ whoGains }) => people(whoGains.peopleNewlyInReach)),
    ofAnswer(t('compare.inNeed'), ({ gain }) => people(gain)),
    ofAnswer(t('compare.left'), ({ whoGains }) =>
      people(whoGains.peopleOutOfReach - whoGains.peopleNewlyInReach),
    ),
    ofAnswer(t('compare.deprived'), ({ whoGains }) => people(whoGains.fifths[0]?.gain ?? 0)),
    ofAnswer(t('compare.country'), ({ whoGains }) => people(whoGains.placeKinds.country.gain)),
    ofAnswer(t('compare.concentration'), ({ whoGains: { concentration } }) =>
      concentration === null ? '' : signed(concentration, language),
    ),
    ofAnswer(t('compare.proven'), ({ provenShare }) =>
      provenShare === null ? '' : formatShare(provenShare, language),
    ),
  ];
  return (
    <table className={styles.sideBySide}>
      <thead>
        <tr>
          <th scope="col">{t('compare.what')}</th>
          <th scope="col">{t('compare.own')}</th>
          <th scope="col">{t('compare.kept')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, first, second]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{first}</td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
