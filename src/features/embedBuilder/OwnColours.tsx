import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../store';
import { EMBED_COLOURS, THEME_COLOURS, type RefusedPair } from '../../store/embedColours';
import { changeDraft, useDraft } from './draft';
import styles from './EmbedBuilder.module.css';
import { Refused } from './Refused';

interface Props {
  readonly theme: Theme;
  readonly refused: readonly RefusedPair[];
}

/** The host's own colours, by the colour field of the browser, which gives nothing but colours. */
export function OwnColours({ theme, refused }: Props) {
  const { t } = useTranslation('embedBuilder');
  const colours = useDraft((draft) => draft.ownColours);
  const prefix = useId();
  const start = THEME_COLOURS[theme === 'auto' ? 'light' : theme];
  return (
    <fieldset>
      <legend className="visually-hidden">{t('colours.label')}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={colours !== null}
          onChange={(event) => changeDraft({ ownColours: event.target.checked ? start : null })}
        />
        {t('own')}
      </label>
      {colours &&
        EMBED_COLOURS.map((part) => (
          <label key={part} htmlFor={prefix + part} className={styles.check}>
            <input
              id={prefix + part}
              type="color"
              className={styles.colour}
              value={colours[part]}
              onChange={(event) =>
                changeDraft({ ownColours: { ...colours, [part]: event.target.value } })
              }
            />
            {t(`colours.${part}`)}
          </label>
        ))}
      {colours && theme === 'contrast' && <p className={styles.soft}>{t('ownUnused')}</p>}
      <Refused refused={refused} />
    </fieldset>
  );
}
