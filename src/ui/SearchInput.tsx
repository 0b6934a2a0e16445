import { Search, X } from 'lucide-react';
import type { InputHTMLAttributes, RefObject } from 'react';
import styles from './SearchInput.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Names the button that empties the box. */
  readonly clearLabel: string;
}

/**
 * A box for what is looked for. Escape empties it as the button does, and leaves an empty one to whatever
 * the box stands in. An element of the browser: it stands in every opening view, and has nothing to fetch.
 */
export function SearchInput({ input, value, onType, clearLabel, onKeyDown, ...rest }: Props) {
  return (
    <div className={styles.box}>
      <Search aria-hidden className={styles.glass} size={18} />
      <input
        {...rest}
        ref={input}
        type="search"
        className={styles.input}
        value={value}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && event.currentTarget.value !== '') {
            event.preventDefault();
            event.stopPropagation();
            onType('');
          } else onKeyDown?.(event);
        }}
      />
      {value !== '' && (
        <button
          type="button"
          // Escape does the same for who comes by keyboard.
          tabIndex={-1}
          className={styles.clear}
          aria-label={clearLabel}
          // The focus stays in the box, and the keyboard of a phone open.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onType('');
            input.current?.focus();
          }}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </div>
  );
}
