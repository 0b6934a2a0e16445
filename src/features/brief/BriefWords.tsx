import { AreaLink, OrganisationLink } from '../../parts/StateLink';
import { TableText } from '../../ui/TableText';
import { partsOf } from '../../words/said';
import type { BriefMention, Words } from './document';

/** A sentence or a cell, whose names lead to what they name. */
export function BriefWords({ words }: { readonly words: Words }) {
  return partsOf(words).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Mentioned key={`${part.kind} ${part.text}`} mention={part} />
    ),
  );
}

function Mentioned({ mention }: { readonly mention: BriefMention }) {
  switch (mention.kind) {
    case 'organisation':
      return <OrganisationLink id={mention.id} />;
    case 'area':
      return <AreaLink code={mention.code}>{mention.text}</AreaLink>;
    case 'english':
      return <TableText>{mention.text}</TableText>;
    case 'web':
      return (
        <a href={mention.address} rel="noreferrer">
          {mention.text}
        </a>
      );
  }
}
