import { TableText } from '../../ui/TableText';
import { partsOf, type Mention, type Said } from '../../words/said';
import { AreaLink, OrganisationLink } from '../StateLink';

/** A sentence whose names lead to what they name. */
export function Sentence({ said }: { readonly said: Said }) {
  return partsOf(said).map((part) =>
    typeof part === 'string' ? part : <Mentioned key={part.text} mention={part} />,
  );
}

/** What a sentence mentions, leading to what it names. */
export function Mentioned({ mention }: { readonly mention: Mention }) {
  switch (mention.kind) {
    case 'organisation':
      return <OrganisationLink id={mention.id} />;
    case 'area':
      return <AreaLink code={mention.code}>{mention.text}</AreaLink>;
    case 'english':
      return <TableText>{mention.text}</TableText>;
  }
}
