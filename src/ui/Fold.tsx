import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import { useOpening } from './useOpening';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Hears when it opens or closes, for content that is worked out only then. */
  readonly onToggle?: (open: boolean) => void;
  /** Where somebody else opens it too: whether it is open. */
  readonly open?: boolean;
  readonly level?: 2 | 3;
}

/** A heading that opens what lies under it. */
export function Fold({ title, children, onToggle, open, level = 3 }: Props) {
  const { isOpen, button, panel } = useOpening(open, onToggle);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.fold} data-expanded={isOpen || undefined}>
      <Heading className={styles.heading}>
        <button {...button} className={styles.trigger}>
          <ChevronRight aria-hidden size={18} className={styles.chevron} />
          <span>{title}</span>
        </button>
      </Heading>
      <div {...panel}>
        <div className={styles.content}>{children}</div>
      </div>
    </div>
  );
}
