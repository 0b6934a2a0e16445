import { useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../i18n';
import { useStore } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import styles from './EmbedBuilder.module.css';
import { SANDBOX_NEEDS } from './snippets';

const WIDTHS_PX = { phone: 375, desktop: 1024 } as const;
type Width = keyof typeof WIDTHS_PX;

interface Props {
  readonly address: string;
  readonly title: string;
  readonly heightPx: number;
}

/** The embed itself, laid out as on a phone or a desktop, and drawn smaller where room is short. */
export function Preview({ address: newest, title, heightPx }: Props) {
  const { t } = useTranslation('embedBuilder');
  const language = useStore((state) => state.link.language);
  const [width, setWidth] = useState<Width>('phone');
  const [loaded, setLoaded] = useState<string | null>(null);
  const address = useDeferredValue(newest);
  const stage = useRef<HTMLDivElement>(null);
  const roomPx = useRoomPx(stage);
  const widthPx = WIDTHS_PX[width];
  const scale = Math.min(1, roomPx / widthPx);
  return (
    <>
      <ChoiceField
        label={t('width.label')}
        value={width}
        choices={(['phone', 'desktop'] as const).map((id) => ({ id, name: t(`width.${id}`) }))}
        onChange={setWidth}
      />
      <p className={styles.soft}>
        <span role="status">{loaded === address ? t('loaded') : t('loading')}</span>{' '}
        {scale < 1 && t('scaled', { share: formatShare(scale, language) })}
      </p>
      <div className={styles.stage}>
        <div ref={stage}>
          <div
            className={styles.frame}
            style={{ width: widthPx * scale, height: heightPx * scale }}
          >
            {/* A new frame for each address: a new src in the old one would be a step of Back. */}
            <iframe
              key={address}
              style={{ transform: `scale(${scale})` }}
              src={address}
              title={t('previewTitle', { title })}
              loading="lazy"
              sandbox={SANDBOX_NEEDS.join(' ')}
              allow="fullscreen"
              width={widthPx}
              height={heightPx}
              onLoad={() => setLoaded(address)}
            />
          </div>
        </div>
      </div>
    </>
  );
}

/** Width of an element in CSS pixels, as it changes; endless until it is measured. */
function useRoomPx(element: RefObject<HTMLElement | null>): number {
  const [roomPx, setRoomPx] = useState(Infinity);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoomPx(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return roomPx;
}
