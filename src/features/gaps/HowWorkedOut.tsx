import { memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, GapAnalysis, IndicatorData } from '../../domain';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import { onDemand } from '../../ui/onDemand';
import { workedOutLine } from '../../words/workedOutLine';
import styles from './GapsPanel.module.css';

const Workings = onDemand(() => import('./Workings').then((code) => code.Workings));

interface Props {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly analysis: GapAnalysis;
}

/**
 * Everything that changes how the answer is worked out and drawn, behind one line that says what is
 * on. What lies under it is fetched when it is first opened.
 */
export const HowWorkedOut = memo(function HowWorkedOut(props: Props) {
  const { t } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const line = useStore(({ link }) => workedOutLine(link, language, t));
  const [opened, setOpened] = useState(false);
  return (
    <Fold
      title={
        <>
          {t('how.title')}
          <span className={styles.line}>{line}</span>
        </>
      }
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened && (
        <Suspense fallback={<p role="status">{t('how.onItsWay')}</p>}>
          <Workings {...props} />
        </Suspense>
      )}
    </Fold>
  );
});
