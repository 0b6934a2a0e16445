import { ChevronDown } from 'lucide-react';
import {
  Children,
  Suspense,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { leavesForGood } from './leavesForGood';
import { onDemand } from './onDemand';
import styles from './SelectField.module.css';
import { TypedWord } from './TypedWord';

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  /** Set where the name is not in the language of the page. */
  readonly lang?: 'cy' | 'en';
}

export interface SelectSection {
  readonly id: string;
  /** Null for options that stand by themselves, before any heading. */
  readonly name: string | null;
  readonly options: readonly SelectOption[];
}

export interface SelectProps {
  readonly label: string;
  /** inline: the choice stands as a word within a sentence, and its label is for screen readers. */
  readonly look?: 'field' | 'inline';
  /** Null while nothing is chosen; the placeholder then says what to do. */
  readonly value: string | null;
  readonly placeholder?: string;
  readonly sections: readonly SelectSection[];
  readonly onChange: (id: string) => void;
  /** Punctuation of the sentence that a choice stands in: it stays on the line of its last word. */
  readonly children?: ReactNode;
  /** Words of the search box above long lists; without it there is none. */
  readonly search?: { readonly label: string; readonly nothing: string };
}

/** The last two press a button anyhow, but as a screen reader does: the list would not move the focus on. */
const OPENS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', ' ']);

const OpenedSelect = onDemand(() => import('./OpenedSelect').then((code) => code.OpenedSelect));

/**
 * One choice out of a list, in groups with headings, searchable where the list is long. All but the
 * button is fetched when it is pressed: it stands in views that many only read.
 */
export function SelectField(props: SelectProps) {
  const { label, look = 'field', placeholder, children, ...choice } = props;
  const isMarked = Children.count(children) > 0;
  const { value, sections, onChange } = choice;
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [labelId, valueId] = [`${id}label`, `${id}value`];
  const options = sections.flatMap((section) => section.options);
  const place = options.findIndex((option) => option.id === value);
  const chosen = options[place];
  const [typed] = useState(() => new TypedWord());
  /** Without opening it, as in a list of the browser's. */
  const choose = (at: number): void => {
    const next = options[at];
    if (next && next !== chosen) onChange(next.id);
  };
  const type = ({ key, timeStamp }: KeyboardEvent): void => {
    const names = options.map(({ name }) => name);
    choose(typed.add(key, timeStamp, names, place));
  };
  return (
    <div className={styles[look]} data-marked={isMarked || undefined}>
      <label
        id={labelId}
        htmlFor={id}
        className={look === 'inline' ? 'visually-hidden' : styles.label}
      >
        {label}
      </label>
      <button
        ref={trigger}
        id={id}
        type="button"
        className={styles.button}
        aria-labelledby={`${valueId} ${labelId}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
        onBlur={(event) => {
          if (leavesForGood(event)) setIsOpen(false);
        }}
        onKeyDown={(event) => {
          if (isLetter(event) && (event.key !== ' ' || typed.isTyped(event.timeStamp))) type(event);
          else if (OPENS.has(event.key)) setIsOpen(true);
          else if (event.key === 'ArrowLeft') choose(Math.max(0, place - 1));
          else if (event.key === 'ArrowRight') choose(place + 1);
          else if (event.key === 'Escape' && isOpen) setIsOpen(false);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <span id={valueId} className={styles.value}>
          {chosen ? <span lang={chosen.lang}>{chosen.name}</span> : (placeholder ?? value)}
        </span>
        <ChevronDown aria-hidden size={18} className={styles.chevron} />
        {isMarked && <span className={styles.mark}>{children}</span>}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <OpenedSelect
            {...choice}
            triggerRef={trigger}
            labelId={labelId}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
