import { ImageDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';

/** Saves the map as a picture, while one is on screen. */
export function SavePicture() {
  const { t } = useTranslation(['app', 'map']);
  const save = useStore((state) => state.savePicture);
  const [outcome, setOutcome] = useState<'saving' | 'saved' | 'failed' | null>(null);
  if (!save) return null;
  const start = async (): Promise<void> => {
    if (outcome === 'saving') return;
    setOutcome('saving');
    try {
      await save();
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        // Disabled it would lose the focus.
        aria-disabled={outcome === 'saving'}
        onClick={() => void start()}
      >
        <ImageDown aria-hidden size={18} />
        {t('map:picture.save')}
      </button>
      <span role="status">{outcome && t(`map:picture.${outcome}`)}</span>
    </>
  );
}
