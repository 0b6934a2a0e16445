import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NUMBER_KINDS, type NumberKind, type OwnFigure } from '../../dataset/own/ownFigure';
import { ChoiceField } from '../../ui/ChoiceField';
import { SelectField } from '../../ui/SelectField';
import { useFileReading } from './fileReading';
import styles from './OwnPanel.module.css';

interface Props {
  /** The name of its column, which it has until the person gives it another. */
  readonly column: string;
  readonly values: OwnFigure['values'];
  readonly kind: NumberKind | null;
}

const MOST_LETTERS = 100;

/** What a figure is called, what its numbers are, and which way they point; then it is taken in. */
export function NameFigure({ column, values, kind }: Props) {
  const { t } = useTranslation('own');
  const { setKind, putFigure } = useFileReading();
  const [label, setLabel] = useState(column.slice(0, MOST_LETTERS));
  const [direction, setDirection] = useState<OwnFigure['direction']>('higher-is-more-need');
  const ready = kind !== null && Object.keys(values).length > 0;
  const kinds = NUMBER_KINDS.map((id) => ({ id, name: t(`figure.kindIs.${id}`) }));
  return (
    <div className={styles.part}>
      <TextField
        className={styles.field ?? ''}
        value={label}
        onChange={setLabel}
        maxLength={MOST_LETTERS}
      >
        <Label>{t('figure.label')}</Label>
        <Input />
      </TextField>
      <SelectField
        label={t('figure.kind')}
        value={kind}
        placeholder={t('figure.kindChoose')}
        sections={[{ id: 'kinds', name: null, options: kinds }]}
        onChange={(id) => {
          const chosen = NUMBER_KINDS.find((one) => one === id);
          if (chosen) void setKind(chosen);
        }}
      />
      <p className={styles.note}>
        {t(kind === null ? 'figure.kindAsked' : `figure.kindWhy.${kind}`)}
      </p>
      <ChoiceField
        label={t('figure.direction')}
        value={direction}
        choices={[
          { id: 'higher-is-more-need', name: t('figure.higher') },
          { id: 'lower-is-more-need', name: t('figure.lower') },
        ]}
        onChange={setDirection}
      />
      {ready && (
        <button
          type="button"
          className="button"
          onClick={() => void putFigure({ label: label.trim() || column, direction, kind, values })}
        >
          {t('figure.take')}
        </button>
      )}
    </div>
  );
}
