import { useTranslation } from 'react-i18next';
import type { CoreData, EfficacySource, Organisation } from '../../domain';
import { nameIn } from '../../i18n';
import { KindLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import styles from './PracticesSection.module.css';
import { PartTitle, SectionTitle } from './SectionTitle';

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

/** Each practice with its definition and the sources of self-efficacy it draws on. */
export function PracticesSection({ core, organisation }: Props) {
  const { t } = useTranslation('organisation');
  const language = useStore((state) => state.link.language);
  const practices = core.taxonomy.practices.filter(({ id }) => organisation.practices.includes(id));
  if (practices.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionTitle>{t('practices')}</SectionTitle>
      <ul className={styles.practices}>
        {practices.map((practice) => (
          <li key={practice.id} className={styles.practice}>
            <PartTitle lang={language}>
              <KindLink kind="practice" id={practice.id}>
                {nameIn(language, practice)}
              </KindLink>
            </PartTitle>
            <p lang={language}>
              {(language === 'cy' && practice.definitionWelsh) || practice.definition}
            </p>
            <Sources main={practice.mainSources} other={practice.otherSources} />
          </li>
        ))}
      </ul>
      <Fold title={t('whatIsThis')}>
        <p>{t('sourcesOfConfidence')}</p>
      </Fold>
    </section>
  );
}

interface SourcesProps {
  readonly main: readonly EfficacySource[];
  readonly other: readonly EfficacySource[];
}

function Sources({ main, other }: SourcesProps) {
  const { t } = useTranslation(['organisation', 'domain']);
  const wordsOf = (sources: readonly EfficacySource[]): string =>
    sources.map((source) => t(`domain:efficacySource.${source}`)).join('; ');
  return (
    <dl className={styles.sources}>
      <dt>{t('drawsMainlyOn')}</dt>
      <dd>{wordsOf(main)}</dd>
      {other.length > 0 && (
        <>
          <dt>{t('drawsAlsoOn')}</dt>
          <dd>{wordsOf(other)}</dd>
        </>
      )}
    </dl>
  );
}
