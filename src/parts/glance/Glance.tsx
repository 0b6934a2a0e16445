import { useEffect } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { SectorGlance } from '../../domain';
import { useStore, valueOf } from '../../store';
import { starterLink } from '../../store/starters';
import { Name } from '../Name';
import { StateLink } from '../StateLink';
import { FileTrouble } from '../Trouble';
import { useFrame } from '../useFrame';
import { sectorGaps } from './gapCounts';
import styles from './Glance.module.css';
import { GlanceKey } from './GlanceKey';
import { GlanceMap, SharedShapes } from './GlanceMap';
import './messages';
import { outlinesOf } from './outlines';

/** Every sector as a small map and a sentence, which together are a link to its question. */
export function Glance() {
  const { t } = useTranslation('glance');
  const load = useStore((state) => state.load);
  useEffect(() => load('glance', 'boundaries'), [load]);
  const glance = useStore(({ data }) => valueOf(data.glance));
  const failed = useStore(({ data }) => data.glance.state === 'failed');
  const boundaries = useStore(({ data }) => valueOf(data.boundaries));
  const link = useStore((state) => state.link);
  const { sectors } = useFrame().taxonomy;
  const outlines = boundaries && outlinesOf(boundaries);
  return (
    <div className={styles.glance}>
      <FileTrouble files={['glance', 'boundaries']} />
      <SharedShapes outlines={outlines} />
      <GlanceKey />
      <ul className={styles.sectors}>
        {sectors.map((sector) => {
          const seen = glance?.find((one) => one.sector === sector.id);
          const asked = { sector: sector.id, practice: null, weights: null, nation: null };
          return (
            <li key={sector.id} className={styles.sector}>
              <StateLink to={starterLink(asked, link)} className={styles.link}>
                <GlanceMap outlines={outlines} sector={seen} />
                <span className={styles.words}>
                  <span className={styles.name}>
                    <Name of={sector} />
                    <span className="heard-only">:</span>
                  </span>{' '}
                  {seen ? (
                    <Sentence of={seen} />
                  ) : (
                    !failed && <span className={styles.sentence}>{t('waiting')}</span>
                  )}
                </span>
              </StateLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many areas are gaps, and in how many of them nobody has looked. */
function Sentence({ of }: { readonly of: SectorGlance }) {
  const { t } = useTranslation('glance');
  const { gapCount, unlookedCount } = sectorGaps(of);
  return (
    <span className={styles.sentence}>
      <Trans t={t} i18nKey="gaps" count={gapCount} />
      {gapCount > 0 && <>; {lookedWords()}</>}.
    </span>
  );

  function lookedWords(): string {
    if (unlookedCount === 0) return t('lookedAll');
    if (unlookedCount === gapCount) return t('lookedNone');
    return t('unlooked', { count: unlookedCount });
  }
}
