import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { PlacesMap } from '../../parts/organisation/PlacesMap';
import { FileTrouble } from '../../parts/Trouble';
import { useCore } from '../../parts/useCore';
import { useStore, valueOf } from '../../store';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import { ConfidenceSources } from './ConfidenceSources';
import { Ended } from './Ended';
import { Figures } from './Figures';
import { KindHead } from './KindHead';
import { kindFacts, type KindId } from './kindFacts';
import { Counted } from './Counted';
import { Needs } from './Needs';
import { EachStudy, Studies } from './Studies';
import { studyFacts } from '../../parts/organisation/studyFacts';
import { Takes } from './Takes';
import { Who } from './Who';

/** Everything that our tables hold of one practice or sector. */
export function Kind({ kind, id }: KindId) {
  const { t } = useTranslation('kind');
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const details = useStore((state) => state.data.details);
  const held = valueOf(details);
  const facts = useMemo(() => kindFacts(core, { kind, id }, language), [core, kind, id, language]);
  const studies = useMemo(
    () => held && studyFacts(facts.everyone, held.details),
    [facts.everyone, held],
  );
  const { practices, sectors } = core.taxonomy;
  const practice = kind === 'practice' ? practices.find((one) => one.id === id) : undefined;
  const subject = practice ?? sectors.find((one) => one.id === id);
  if (!subject) return null;
  const name = nameIn(language, subject);
  return (
    <article className={`${page.article} ${styles.kind}`}>
      <div className={page.heading}>
        <KindHead kind={kind} id={id} />
        <PlacesMap label={(count) => t('who.picture', { name, count })} sites={facts.sites} />
      </div>
      {practice && <ConfidenceSources practice={practice} />}
      <Who kind={kind} facts={facts} />
      {kind === 'practice' ? (
        <Needs practiceId={id} sectors={facts.sectors} />
      ) : (
        <>
          <Figures sectorId={id} />
          <section className={page.section}>
            <h2>{t('uses.title')}</h2>
            <p className={page.soft}>{t('uses.hint')}</p>
            <Counted kind="practice" counts={facts.practices} of={facts.open.length} />
          </section>
        </>
      )}
      {details.state === 'loading' && <p role="status">{t('loading')}</p>}
      <FileTrouble files={['details']} />
      {studies && <Studies kind={kind} facts={studies} everyone={facts.everyone.length} />}
      {held && <Takes facts={facts} details={held.details} />}
      {held && studies && (
        <Ended closed={facts.byStatus.closed} studies={studies} details={held.details} />
      )}
      <section className={page.section}>
        <h2>{t(`together.${kind}`)}</h2>
        <p className={page.soft}>{t(`together.hint.${kind}`, { count: facts.open.length })}</p>
        <Counted
          kind={kind}
          counts={kind === 'practice' ? facts.practices : facts.sectors}
          of={facts.open.length}
        />
      </section>
      {studies && <EachStudy name={name} facts={studies} />}
    </article>
  );
}
