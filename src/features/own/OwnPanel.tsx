import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { useHeldFocus } from '../../ui/useHeldFocus';
import { ChooseFile } from './ChooseFile';
import { useFileReading } from './fileReading';
import { FilePreview } from './FilePreview';
import './messages';
import styles from './OwnPanel.module.css';
import { YourFigure } from './YourFigure';
import { Yours } from './Yours';

/** A list of a person's own: opened, looked at, put on the map, compared with the directory. */
export function OwnPanel() {
  const { t } = useTranslation('own');
  const own = useStore((state) => state.own);
  const figure = useStore((state) => state.ownFigure);
  const { reading, close } = useFileReading();
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useHeldFocus(panel, title);
  // Who leaves the view gives up a file that is half read.
  useEffect(() => () => close(false), [close]);
  return (
    <div ref={panel} className={styles.panel}>
      <header className={styles.part}>
        <h2 ref={title} tabIndex={-1}>
          {t('title')}
        </h2>
        <p className={styles.note}>{t('intro')}</p>
      </header>
      <ChooseFile />
      {reading.state === 'open' && <FilePreview reading={reading} />}
      {own && reading.state !== 'open' && <Yours own={own} />}
      {figure && reading.state !== 'open' && <YourFigure own={figure} />}
    </div>
  );
}
