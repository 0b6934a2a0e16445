import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/ChoiceField';
import { LEAST_SANDBOX } from './snippets';
import styles from './EmbedBuilder.module.css';

const WIDTHS_PX = { phone: 375, desktop: 1024 } as const;
type Width = keyof typeof WIDTHS_PX;

interface Props {
  readonly address: string;
  readonly title: string;
  readonly heightPx: number;
}

/** The embed itself, as a site would show it. */
export function Preview({ address, title, heightPx }: Props) {
  const { t } = useTranslation('embedBuilder');
  const [width, setWidth] = useState<Width>('phone');
  const [loaded, setLoaded] = useState<string | null>(null);
  return (
    <section className={styles.section}>
      <h2>{t('preview')}</h2>
      <ChoiceField
        label={t('width.label')}
        value={width}
        choices={(['phone', 'desktop'] as const).map((id) => ({ id, name: t(`width.${id}`) }))}
        onChange={setWidth}
      />
      <p className={styles.soft}>{t('widthNote')}</p>
      <p role="status" className={styles.soft}>
        {loaded === address ? t('loaded') : t('loading')}
      </p>
      <div className={styles.stage} role="region" aria-label={t('preview')} tabIndex={0}>
        {/* A new frame for each address: a new src in the old one would be a step of Back. */}
        <iframe
          key={address}
          className={styles.frame}
          src={address}
          title={t('previewTitle', { title })}
          loading="lazy"
          sandbox={LEAST_SANDBOX}
          allow="fullscreen"
          width={WIDTHS_PX[width]}
          height={heightPx}
          onLoad={() => setLoaded(address)}
        />
      </div>
    </section>
  );
}
