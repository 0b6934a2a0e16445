import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, type CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { ElsewhereBlock, NeedBlock, ReachBlock, StartBlock } from '../../parts/answer/blocks';
import { useAnswerWords } from '../../parts/answer/useAreaAnswer';
import { FileTrouble } from '../../parts/Trouble';
import { ANSWER_FILES, useStore, valueOf, openNeighbourhood } from '../../store';
import { findArea, type FoundArea } from '../../store/selectors/areas';
import { DataTrouble } from '../../ui/DataTrouble';
import { Fold } from '../../ui/Fold';
import { useInBrowser } from '../../ui/useInBrowser';
import './messages';
import styles from './AreaProfile.module.css';
import { Contents } from './Contents';
import { EveryFigure } from './EveryFigure';
import { NeedByTheme } from './NeedByTheme';
import { NeedToPractice } from './NeedToPractice';
import { Inside } from './neighbourhoods/Inside';
import { NotKnown } from './NotKnown';
import { OnePage } from './OnePage';
import { asText, onePageWords, type OnePageWords } from './onePageWords';
import { ProfileActions } from './ProfileActions';
import { ProfileHeading } from './ProfileHeading';
import { ReachHere } from './ReachHere';
import { DETAILS, sectionId, type DetailName, type SectionName } from './sections';
import { useProfile, type Profile } from './useProfile';
import { useSurroundings } from './useSurroundings';
import { WorksElsewhere } from './WorksElsewhere';

/** The page of the selected area: understood in two minutes, printed on one sheet. */
export function AreaProfile() {
  const { t } = useTranslation(['profile', 'place']);
  const core = useStore((state) => valueOf(state.data.core));
  const selected = useStore((state) => state.link.selected);
  if (!core) return null;
  const code = selected?.kind === 'area' ? selected.code : null;
  const found = code === null ? null : findArea(core, code);
  if (found) return <FoundProfile key={found.area.code} core={core} found={found} />;
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{code === null ? t('choose') : t('place:unknownTitle')}</h1>
      <p>{code === null ? t('chooseHint') : t('place:unknown', { code })}</p>
    </article>
  );
}

interface FoundProps {
  readonly core: CoreData;
  readonly found: FoundArea;
}

function FoundProfile({ core, found: { area, former } }: FoundProps) {
  const { t } = useTranslation(['profile', 'place', 'domain', 'answer']);
  const profile = useProfile(core, area);
  const { loadable: land, retry } = useSurroundings(area);
  const page = useAnswerWords(core, profile?.answer ?? null, 'page');
  const sheet = useAnswerWords(core, profile?.answer ?? null, 'sheet');
  const language = useStore((state) => state.link.language);
  const name = nameIn(language, area);
  const [today] = useState(() => dayOf(new Date()));
  const inBrowser = useInBrowser();
  const opensInside = useStore((state) => openNeighbourhood(state.link) !== null);
  const [open, setOpen] = useState<ReadonlySet<DetailName>>(
    () => new Set(opensInside ? ['inside' as const] : []),
  );
  if (!profile || !page || !sheet) {
    return (
      <article className={styles.article}>
        <h1 className={styles.title}>{name}</h1>
        <FileTrouble files={ANSWER_FILES} />
        <p role="status">{t('working')}</p>
      </article>
    );
  }
  const words = (): OnePageWords => onePageWords(profile, sheet, window.location.href, today, t);
  return (
    <>
      <div className={styles.layout}>
        <Contents onOpen={(detail) => setOpen(new Set([...open, detail]))} />
        <article className={styles.article}>
          <ProfileHeading profile={profile} land={land} former={former}>
            <ProfileActions text={() => asText(words(), t)} />
          </ProfileHeading>
          <FileTrouble files={ANSWER_FILES} />
          {land.state === 'failed' && (
            <DataTrouble file={land.file} problem={land.problem} onRetry={retry} />
          )}
          <Section name="need">
            <NeedBlock words={page} heading="h2" />
          </Section>
          <Section name="reach">
            <ReachBlock words={page} heading="h2" />
          </Section>
          <Section name="elsewhere">
            <ElsewhereBlock words={page} heading="h2" />
          </Section>
          <Section name="start">
            <StartBlock words={page} heading="h2" area={area} />
          </Section>
          <div className={styles.details}>
            {DETAILS.map((detail) => {
              const Detail = DETAIL[detail];
              return (
                <Section key={detail} name={detail}>
                  <Fold
                    level={2}
                    title={t(`sections.${detail}`)}
                    open={open.has(detail)}
                    onToggle={(isOpen) => setOpen(toggled(open, detail, isOpen))}
                  >
                    {open.has(detail) && <Detail profile={profile} />}
                  </Fold>
                </Section>
              );
            })}
          </div>
        </article>
      </div>
      {inBrowser && <OnePage words={words()} profile={profile} land={land} />}
    </>
  );
}

/** What each fold holds: drawn once it is open. */
const DETAIL: Readonly<Record<DetailName, ComponentType<{ readonly profile: Profile }>>> = {
  every: EveryFigure,
  sectors: ReachHere,
  similar: WorksElsewhere,
  practices: NeedToPractice,
  themes: NeedByTheme,
  inside: Inside,
  unknown: NotKnown,
};

function toggled(
  open: ReadonlySet<DetailName>,
  detail: DetailName,
  isOpen: boolean,
): ReadonlySet<DetailName> {
  return isOpen ? new Set([...open, detail]) : new Set([...open].filter((one) => one !== detail));
}

interface SectionProps {
  readonly name: SectionName;
  readonly children: ReactNode;
}

/** A part of the page that the contents lead to. */
function Section({ name, children }: SectionProps) {
  return (
    <div id={sectionId(name)} tabIndex={-1} className={styles.part}>
      {children}
    </div>
  );
}
