import { useRef } from 'react';
import { LETTERS_APART_MS } from './jumpByLetters';

const NOTHING = { letters: '', timeMs: Number.NEGATIVE_INFINITY };

interface Letters {
  /** Puts a letter to those typed shortly before. Returns what has been typed by now. */
  readonly add: (letter: string, timeMs: number) => string;
  /** Another key ends the name. */
  readonly forget: () => void;
}

/** Letters typed soon after each other, which belong to one name. */
export function useLetters(): Letters {
  const typed = useRef(NOTHING);
  return {
    add(letter, timeMs) {
      const goesOn = timeMs - typed.current.timeMs < LETTERS_APART_MS;
      typed.current = { letters: goesOn ? typed.current.letters + letter : letter, timeMs };
      return typed.current.letters;
    },
    forget() {
      typed.current = NOTHING;
    },
  };
}
