import { ImageDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PpsMap } from '../../map/PpsMap';
import styles from './PictureButton.module.css';
import type { Drawn } from './savePicture';

interface Props extends Drawn {
  readonly map: PpsMap;
}

/** Saves the map as a picture that can stand by itself. What writes it is loaded then. */
export function PictureButton({ map, layer, certainty }: Props) {
  const { t } = useTranslation('map');
  const [outcome, setOutcome] = useState<'saving' | 'saved' | 'failed' | null>(null);
  const drawn = useRef<Drawn>({ layer, certainty });
  useEffect(() => {
    drawn.current = { layer, certainty };
  }, [layer, certainty]);
  const save = async (): Promise<void> => {
    setOutcome('saving');
    try {
      const { savePicture } = await import('./savePicture');
      await savePicture(map, () => drawn.current);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className={styles.place}>
      <span role="status" className={styles.status}>
        {outcome && t(`picture.${outcome}`)}
      </span>
      <button
        type="button"
        className={`button ${styles.button}`}
        title={t('picture.save')}
        disabled={outcome === 'saving'}
        onClick={() => void save()}
      >
        <ImageDown aria-hidden size={18} />
        <span className={styles.name}>{t('picture.save')}</span>
      </button>
    </div>
  );
}
