import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessages, nameIn } from '../i18n';
import { gaps } from '../i18n/en/gaps';
import type { Area, CoreData } from '../domain';
import { useStore } from '../store';
import { selectIndicators } from '../store/selectors/indicators';
import { areaClassWords, gapSentenceContext } from '../words/gapSentence';
import { gapReason } from '../words/gapReason';
import styles from './Embed.module.css';
import { EmbedQuestion } from './EmbedQuestion';

addMessages({ gaps });

/** How one area stands in the question that is asked, and why. */
export function EmbedAreaGap({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation(['app', 'gaps']);
  const { t: tGaps } = useTranslation('gaps');
  const load = useStore((state) => state.load);
  useEffect(() => load('indicators'), [load]);
  const analysis = useStore((state) => state.analysis);
  const indicators = useStore(selectIndicators);
  const language = useStore((state) => state.link.language);
  const result = analysis?.areas.find(({ code }) => code === area.code);
  if (!analysis || !result || !indicators) return <p role="status">{t('loading')}</p>;
  const context = gapSentenceContext(core, indicators, analysis, language);
  return (
    <div className={styles.figure} role="status">
      <EmbedQuestion title="" heading />
      <p className={styles.number}>{nameIn(language, area)}</p>
      <p>
        <b>{areaClassWords(result, language, tGaps)}</b>
      </p>
      <p>{gapReason(result, context, tGaps)}</p>
    </div>
  );
}
