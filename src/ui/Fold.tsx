import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Fold.module.css';

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
  return (
    <Disclosure
      className={styles.fold ?? ''}
      {...(onToggle && { onExpandedChange: onToggle })}
      {...(open !== undefined && { isExpanded: open })}
    >
      <Heading level={level} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight aria-hidden size={18} className={styles.chevron} />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
