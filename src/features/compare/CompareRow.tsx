import type { ReactNode } from 'react';
import styles from './CompareView.module.css';

/** What is known of one thing in one area. */
export interface CompareCell {
  readonly areaCode: string;
  readonly content: ReactNode;
  /** Where it stands, as a picture; the marks say the same. */
  readonly drawn?: ReactNode;
  /** Said under the content, such as whose figure it is. */
  readonly marks?: readonly string[];
  /** The mark that stands out. Said in words, so that it is never told by colour alone. */
  readonly strongMark?: string | undefined;
  readonly missing?: boolean;
}

interface Props {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly cells: readonly CompareCell[];
}

/** One thing in every area. */
export function CompareRow({ label, note, cells }: Props) {
  return (
    <tr>
      <th scope="row">
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </th>
      {cells.map(({ areaCode, content, drawn, marks = [], strongMark, missing }) => (
        <td key={areaCode} className={missing ? styles.missing : undefined}>
          {content}
          {drawn}
          {strongMark && <span className={styles.strongMark}>{strongMark}</span>}
          {marks.map((mark) => (
            <span key={mark} className={styles.note}>
              {mark}
            </span>
          ))}
        </td>
      ))}
    </tr>
  );
}

/** The name of a group of rows, over all columns. */
export function GroupRow({ name, columns }: { readonly name: string; readonly columns: number }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={columns + 1}>
        <span>{name}</span>
      </th>
    </tr>
  );
}
