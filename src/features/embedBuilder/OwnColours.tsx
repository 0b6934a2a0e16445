import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EMBED_COLOURS, THEME_COLOURS } from '../../store/embedColours';
import type { Draft } from './draft';
import styles from './EmbedBuilder.module.css';

interface Props {
  readonly colours: Draft['ownColours'];
  readonly onChange: (colours: Draft['ownColours']) => void;
}

/** The host's own colours, by the colour field of the browser, which gives nothing but colours. */
export function OwnColours({ colours, onChange }: Props) {
  const { t } = useTranslation('embedBuilder');
  const prefix = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{t('own')}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={colours !== null}
          onChange={(event) => onChange(event.target.checked ? THEME_COLOURS.light : null)}
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
              onChange={(event) => onChange({ ...colours, [part]: event.target.value })}
            />
            {t(`colours.${part}`)}
          </label>
        ))}
    </fieldset>
  );
}
