import type { CoreData } from '../../domain';
import type { LinkState } from '../../store';
import type { RefusedPair } from '../../store/embedColours';
import { AlsoKept } from './AlsoKept';
import { ContentChoices } from './ContentChoices';
import styles from './EmbedBuilder.module.css';
import { LookChoices } from './LookChoices';
import type { Subject } from './subject';

interface Props {
  readonly core: CoreData;
  readonly subject: Subject;
  /** What the frame will open with. */
  readonly link: LinkState;
  readonly usualTitle: string;
  readonly refused: readonly RefusedPair[];
}

/** Everything that can be chosen: what is shown first, and how it looks after. */
export function Choices({ core, subject, ...look }: Props) {
  return (
    <div className={styles.choices}>
      <ContentChoices core={core} subject={subject} />
      <AlsoKept core={core} subject={subject} />
      <LookChoices {...look} />
    </div>
  );
}
