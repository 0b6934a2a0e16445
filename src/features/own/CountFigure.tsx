import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFigure } from '../../dataset/own/ownFigure';
import { formatWeight } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';
import { SliderField } from '../../ui/SliderField';
import styles from './OwnPanel.module.css';

/** The share of need that a figure has until the person gives it another, and the range of it. */
const USUAL_SHARE = 0.2;
const SHARES = { min: 0, max: 0.9 } as const;
const STEP = 0.05;
/** From here on a district that the figure does not cover has no score: two thirds must be known. */
const MOST_WITHOUT = 1 / 3;

/** The switch by which answers count a figure in the need, and how much. */
export function CountFigure({ figure }: { readonly figure: OwnFigure }) {
  const { t } = useTranslation('own');
  const language = useStore((state) => state.link.language);
  const counted = useStore((state) => state.ownFigureCounted);
  const countOwnFigure = useStore((state) => state.countOwnFigure);
  const [share, setShare] = useState(counted?.share ?? USUAL_SHARE);
  const count = (by: number): void => {
    const label = t('named', { name: figure.label });
    void countOwnFigure({ figure, label, share: by });
  };
  return (
    <div className={styles.part}>
      <CheckField
        label={t('figure.count')}
        isSelected={counted !== null}
        onChange={(on) => (on ? count(share) : void countOwnFigure(null))}
      />
      <p className={styles.note}>{t('figure.countNote')}</p>
      <SliderField
        label={t('figure.share')}
        value={share}
        range={SHARES}
        step={STEP}
        valueWords={formatWeight(share, language)}
        onChange={(next) => {
          setShare(next);
          if (counted) count(next);
        }}
      />
      <p className={styles.note}>
        {t(share > MOST_WITHOUT ? 'figure.shareLarge' : 'figure.shareSmall')}
      </p>
      <p role="status">
        {counted && (
          <>
            {t('figure.on')} <StateLink to={{ view: 'gaps' }}>{t('count.open')}</StateLink>
          </>
        )}
      </p>
    </div>
  );
}
