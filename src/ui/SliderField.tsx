import { useId, type ReactNode } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './SliderField.module.css';

interface Props {
  readonly label: ReactNode;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly step: number;
  /** The value as a person would say it; shown, and read out as the description. */
  readonly valueWords: string;
  readonly onChange: (value: number) => void;
}

/** One number along a line. Moves by pointer, arrow keys, Page Up and Down, Home and End. */
export function SliderField({ label, value, range, step, valueWords, onChange }: Props) {
  const wordsId = useId();
  return (
    <Slider
      className={styles.slider ?? ''}
      minValue={range.min}
      maxValue={range.max}
      step={step}
      value={value}
      onChange={onChange}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <SliderOutput className={styles.output ?? ''}>
        <span id={wordsId}>{valueWords}</span>
      </SliderOutput>
      <SliderTrack className={styles.track ?? ''}>
        {({ state }) => (
          <>
            <span
              className={styles.filled}
              style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
            />
            <SliderThumb className={styles.thumb ?? ''} aria-describedby={wordsId} />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
