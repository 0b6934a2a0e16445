import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf, type DataFileName } from '../../store';
import { findArea, type FoundArea } from '../../store/selectors/areas';
import './messages';
import styles from './AreaProfile.module.css';
import { Contents, sectionId, type SectionName } from './Contents';
import { NeedByTheme } from './NeedByTheme';
import { NeedToPractice } from './NeedToPractice';
import { NotKnown } from './NotKnown';
import { OnePage } from './OnePage';
import { asText, onePageWords } from './onePageWords';
import { Neighbourhoods } from './neighbourhoods/Neighbourhoods';
import { ProfileActions } from './ProfileActions';
import { ProfileHeading } from './ProfileHeading';
import { ReachHere } from './ReachHere';
import { UnusualHere } from './UnusualHere';
import { useProfile } from './useProfile';
import { WorksElsewhere } from './WorksElsewhere';

const FILES: readonly DataFileName[] = ['figures', 'comparisons', 'demand', 'boundaries'];

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
  const { t } = useTranslation(['profile', 'place', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const profile = useProfile(core, area);
  const language = useStore((state) => state.link.language);
  const name = nameIn(language, area);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (!profile) {
    return (
      <article className={styles.article}>
        <h1 className={styles.title}>{name}</h1>
        <FileTrouble files={FILES} />
        <p role="status">{t('working')}</p>
      </article>
    );
  }
  const words = onePageWords(profile, window.location.href, today, t, tGaps);
  return (
    <>
      <div className={styles.layout}>
        <Contents />
        <article className={styles.article}>
          <ProfileHeading profile={profile} former={former}>
            <ProfileActions text={asText(words, t)} />
          </ProfileHeading>
          <FileTrouble files={FILES} />
          <Section name="inShort">
            <section className={styles.section}>
              <h2>{t('inShort')}</h2>
              <ul className={styles.bullets}>
                {profile.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          </Section>
          <Section name="unusual">
            <UnusualHere profile={profile} />
          </Section>
          <Section name="reach">
            <ReachHere profile={profile} />
          </Section>
          <Section name="elsewhere">
            <WorksElsewhere profile={profile} />
          </Section>
          <Section name="practices">
            <NeedToPractice profile={profile} />
          </Section>
          <Section name="need">
            <NeedByTheme profile={profile} />
          </Section>
          <Section name="inside">
            <Neighbourhoods area={area} />
          </Section>
          <Section name="unknown">
            <NotKnown profile={profile} />
          </Section>
        </article>
      </div>
      <OnePage words={words} profile={profile} />
    </>
  );
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
