import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeepOffline } from '../features/offline/KeepOffline';
import { LANGUAGES, THEMES, useStore } from '../store';
import styles from './Settings.module.css';

/** Colours and language, each as a choice of one, and what is kept on the device. */
export function SettingsChoices() {
  const { t } = useTranslation('app');
  const theme = useStore((state) => state.link.theme);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  return (
    <>
      <RadioGroup
        className={styles.group ?? ''}
        value={theme}
        onChange={(value) => {
          const chosen = THEMES.find((other) => other === value);
          if (chosen) go({ theme: chosen });
        }}
      >
        <Label className={styles.legend ?? ''}>{t('theme.label')}</Label>
        {THEMES.map((choice) => (
          <Radio key={choice} value={choice} className={styles.choice ?? ''}>
            <span className={styles.dot} />
            {t(`theme.${choice}`)}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        className={styles.group ?? ''}
        value={language}
        onChange={(value) => {
          const chosen = LANGUAGES.find((other) => other === value);
          if (chosen) go({ language: chosen });
        }}
      >
        <Label className={styles.legend ?? ''}>{t('language.label')}</Label>
        {LANGUAGES.map((choice) => (
          <Radio key={choice} value={choice} className={styles.choice ?? ''}>
            <span className={styles.dot} />
            <span lang={choice}>{t(`language.${choice}`)}</span>
          </Radio>
        ))}
        <Text slot="description" className={styles.note ?? ''}>
          {t('language.note')}
        </Text>
      </RadioGroup>
      <KeepOffline />
    </>
  );
}
