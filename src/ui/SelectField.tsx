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
  const [openedBy, setOpenedBy] = useState<'keyboard' | 'pointer' | null>(null);
  const isOpen = openedBy !== null;
  const close = (): void => setOpenedBy(null);
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
  /** Whether a name begins as what was typed: other keys may mean something to the page. */
  const type = ({ key, timeStamp }: KeyboardEvent): boolean => {
    const names = options.map(({ name }) => name);
    const at = typed.add(key, timeStamp, names, place);
    choose(at);
    return at >= 0;
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
        // A screen reader presses without pointing.
        onClick={({ detail }) => setOpenedBy(detail > 0 ? 'pointer' : 'keyboard')}
        onBlur={(event) => {
          if (leavesForGood(event)) close();
        }}
        onKeyDown={(event) => {
          if (isLetter(event) && (event.key !== ' ' || typed.isTyped(event.timeStamp))) {
            if (!type(event) && event.key !== ' ') return;
          } else if (OPENS.has(event.key)) setOpenedBy('keyboard');
          else if (event.key === 'ArrowLeft') choose(Math.max(0, place - 1));
          else if (event.key === 'ArrowRight') choose(place + 1);
          else if (event.key === 'Escape' && isOpen) close();
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
            openedBy={openedBy}
            triggerRef={trigger}
            labelId={labelId}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
