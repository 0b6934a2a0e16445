import type { CoreData } from '../../domain';
import { nameIn, nameLanguage } from '../../i18n';
import { useStore } from '../../store';
import { ChecksEntry } from './ChecksEntry';
import { LIST_SEPARATOR } from '../../dataset/schema/cells';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly core: CoreData;
  /** Ids, as the cell holds them. */
  readonly cell: string;
  readonly problem: string | null;
  readonly onChange: (cell: string) => void;
}

/** The sectors, in the order of the taxonomy. */
export function SectorChecks({ core, cell, onChange, ...rest }: Props) {
  const language = useStore((state) => state.link.language);
  const { sectors } = core.taxonomy;
  const value = cell.split(LIST_SEPARATOR).map((id) => id.trim());
  return (
    <ChecksEntry
      {...rest}
      value={value}
      choices={sectors.map((sector) => ({
        id: sector.id,
        name: nameIn(language, sector),
        lang: nameLanguage(language, sector),
      }))}
      // A list that holds the same stays the same text, so that it is no change.
      onChange={(ids) => onChange(listCell(value, ids))}
    />
  );
}

/** What was there keeps its order; what is new follows. */
function listCell(before: readonly string[], chosen: readonly string[]): string {
  const kept = before.filter((id) => chosen.includes(id));
  const added = chosen.filter((id) => !before.includes(id));
  return [...kept, ...added].filter((id) => id !== '').join(LIST_SEPARATOR);
}
