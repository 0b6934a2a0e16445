import { FileText, Layers2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCENARIO, type Area } from '../../domain';
import { useStore } from '../../store';
import { SourceLink } from '../../ui/SourceLink';
import { PeriodText, TableText } from '../../ui/TableText';
import type { AnswerWords } from '../../words/answer/answerWords';
import type { FigureSaid } from '../../words/answer/needWords';
import type { StartSaid } from '../../words/answer/practiceWords';
import type { Said } from '../../words/said';
import { StateLink } from '../StateLink';
import './messages';
import styles from './Answer.module.css';
import { Sentence } from './Sentence';

interface BlockProps {
  readonly words: AnswerWords;
  /** Of the block's own title: below the name of the area. */
  readonly heading: 'h2' | 'h3';
}

/** What stands out in need: against the nation, then against similar places. */
export function NeedBlock({ words: { need }, heading: Heading }: BlockProps) {
  const { t } = useTranslation('answer');
  return (
    <section className={styles.block}>
      <Heading>{t('title.need')}</Heading>
      <p>
        <Sentence said={need.deprivation} />
      </p>
      <div className={styles.against}>
        {[need.nation, need.similar].map(({ title, text }) => (
          <p key={title}>
            <b>{title}</b>
            <br />
            {text}
          </p>
        ))}
      </div>
      <FiguresOfNeed figures={need.figures} />
    </section>
  );
}

/** Figures that stand out, each with its place in the nation and beside similar areas. */
export function FiguresOfNeed({ figures }: { readonly figures: readonly FigureSaid[] }) {
  const language = useStore((state) => state.link.language);
  return (
    <ul className={styles.figures}>
      {figures.map(({ indicator, value, nation, similar }) => (
        <li key={indicator.id} className={styles.figure}>
          <p className={styles.figureHead}>
            <TableText>{indicator.label}</TableText> <b>{value}</b>
          </p>
          <p>
            {nation} {similar}
          </p>
          <p className={styles.small}>
            <SourceLink of={indicator} />,{' '}
            <PeriodText english={indicator.period} language={language} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who works here, who is nearest, and how hard anyone looked. */
export function ReachBlock({ words: { reach }, heading: Heading }: BlockProps) {
  const { t } = useTranslation('answer');
  return (
    <section className={styles.block}>
      <Heading>{t('title.reach')}</Heading>
      {reach.map((sentence) => (
        <p key={sentence.text}>
          <Sentence said={sentence} />
        </p>
      ))}
    </section>
  );
}

/** Named organisations in similar areas, with what they do and for whom. */
export function ElsewhereBlock({ words: { elsewhere }, heading: Heading }: BlockProps) {
  const { t } = useTranslation('answer');
  return (
    <section className={styles.block}>
      <Heading>{t('title.elsewhere')}</Heading>
      <ul className={styles.rows}>
        {elsewhere.examples.map(({ organisationId, said, evidence }) => (
          <li key={organisationId}>
            <Sentence said={said} /> <span className={styles.small}>{evidence}</span>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        <Sentence said={elsewhere.lead} />
      </p>
    </section>
  );
}

/** Practices that could start, each with its reason and its question in Gaps. */
export function StartBlock({
  words: { starts },
  heading: Heading,
  area,
}: BlockProps & { readonly area: Area }) {
  const { t } = useTranslation('answer');
  return (
    <section className={styles.block}>
      <Heading>{t('title.start')}</Heading>
      <ul className={styles.rows}>
        {starts.map((start) => (
          <Start key={start.practiceId} start={start} area={area} />
        ))}
      </ul>
      <p className={styles.small}>{t(starts.length > 0 ? 'start.how' : 'start.none')}</p>
    </section>
  );
}

function Start({ start, area }: { readonly start: StartSaid; readonly area: Area }) {
  const { t } = useTranslation('answer');
  const { sectorId, practiceId, practice, title, why } = start;
  return (
    <li>
      <p>
        <b>{title}</b>
      </p>
      <Sentences said={why} />
      <p>
        <StateLink
          className={styles.question}
          to={{
            view: 'gaps',
            scenario: { ...DEFAULT_SCENARIO, sector: sectorId, practice: practiceId },
            selected: { kind: 'area', code: area.code },
          }}
        >
          <Layers2 aria-hidden size={16} />
          {t('start.gaps', { practice })}
        </StateLink>{' '}
        <StateLink
          className={styles.question}
          to={{
            view: 'brief',
            scenario: { ...DEFAULT_SCENARIO, sector: sectorId, practice: practiceId },
            selected: { kind: 'area', code: area.code },
          }}
        >
          <FileText aria-hidden size={16} />
          {t('start.brief', { practice })}
        </StateLink>
      </p>
    </li>
  );
}

function Sentences({ said }: { readonly said: readonly Said[] }) {
  return (
    <p>
      {said.map((sentence, i) => (
        <span key={sentence.text}>
          {i > 0 && ' '}
          <Sentence said={sentence} />
        </span>
      ))}
    </p>
  );
}
