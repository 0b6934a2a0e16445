import type { ReactNode } from 'react';
import type { Indicator } from '../domain';
import { TableText } from './TableText';

interface Props {
  readonly of: Pick<Indicator, 'source' | 'sourceUrl'>;
  /** What stands after the name, within the link. */
  readonly children?: ReactNode;
}

/** Who published a figure, as the tables name it, with the way to the publication. */
export function SourceLink({ of: { source, sourceUrl }, children }: Props) {
  return (
    <a href={sourceUrl} rel="noreferrer" target="_blank">
      <TableText>{source}</TableText>
      {children}
    </a>
  );
}
