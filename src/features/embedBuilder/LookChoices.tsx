import { useTranslation } from 'react-i18next';
import { Input, Label, NumberField, TextField } from 'react-aria-components';
import { LANGUAGES, THEMES, type LinkState } from '../../store';
import type { RefusedPair } from '../../store/embedColours';
import { EMBED_LOCKS } from '../../store/embedOptions';
import { ChoiceField } from '../../ui/ChoiceField';
import { CheckboxSet } from './CheckboxSet';
import { changeDraft, HEIGHT_PX, useDraft } from './draft';
import styles from './EmbedBuilder.module.css';
import { OwnColours } from './OwnColours';
import { CONTROLS_OF } from './subject';

interface Props {
  /** What the frame will open with. */
  readonly link: LinkState;
  readonly usualTitle: string;
  readonly refused: readonly RefusedPair[];
}

/** How the frame looks and what its readers may do. None of it changes the page around it. */
export function LookChoices({ link, usualTitle, refused }: Props) {
  const { t } = useTranslation(['embedBuilder', 'app']);
  const { what, title, heightPx, controls, locks } = useDraft();
  return (
    <>
      <TextField
        className={styles.field ?? ''}
        value={title ?? usualTitle}
        maxLength={100}
        onChange={(written) => changeDraft({ title: written })}
      >
        <Label className={styles.label ?? ''}>{t('titleLabel')}</Label>
        <Input className={styles.input ?? ''} />
      </TextField>
      <NumberField
        className={styles.field ?? ''}
        value={heightPx}
        minValue={HEIGHT_PX.min}
        maxValue={HEIGHT_PX.max}
        onChange={(px) => Number.isFinite(px) && changeDraft({ heightPx: px })}
      >
        <Label className={styles.label ?? ''}>{t('height')}</Label>
        <Input className={styles.input ?? ''} />
      </NumberField>
      <ChoiceField
        label={t('app:theme.label')}
        value={link.theme}
        choices={THEMES.map((id) => ({ id, name: t(`app:theme.${id}`) }))}
        onChange={(theme) => changeDraft({ theme })}
      />
      <OwnColours theme={link.theme} refused={refused} />
      <ChoiceField
        label={t('app:language.label')}
        value={link.language}
        choices={LANGUAGES.map((id) => ({ id, name: t(`app:language.${id}`) }))}
        onChange={(language) => changeDraft({ language })}
      />
      <CheckboxSet
        label={t('controls.label')}
        value={controls}
        choices={CONTROLS_OF[what].map((id) => ({ id, name: t(`controls.${id}`) }))}
        onChange={(allowed) =>
          changeDraft({
            controls: [...allowed, ...controls.filter((id) => !CONTROLS_OF[what].includes(id))],
          })
        }
      />
      <CheckboxSet
        label={t('locks.label')}
        value={locks}
        choices={EMBED_LOCKS.map((id) => ({ id, name: t(`locks.${id}`) }))}
        onChange={(locked) => changeDraft({ locks: locked })}
      />
    </>
  );
}
