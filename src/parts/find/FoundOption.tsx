import {
  Building2,
  ChartColumn,
  CircleHelp,
  Hash,
  House,
  Map,
  MapPin,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatList, nameIn, nameLanguage } from '../../i18n';
import { BothNames } from '../Name';
import { useStore } from '../../store';
import {
  isPlace,
  type Findable,
  type MatchNote,
  type PlaceKind,
  type SubjectKind,
} from './findable';
import type { ShownMatch } from './rank';
import styles from './FindField.module.css';
import { usePlaceWords } from './usePlaceWords';

/** Of a place by its kind, of a subject by what it opens. */
const ICONS: Readonly<Record<PlaceKind | SubjectKind, LucideIcon>> = {
  council: Building2,
  county: Map,
  'combined-authority': Map,
  region: Map,
  nation: Map,
  town: MapPin,
  neighbourhood: House,
  'postcode-district': Hash,
  'postcode-sector': Hash,
  question: CircleHelp,
  services: UsersRound,
  figure: ChartColumn,
  sector: UsersRound,
  'sector-gaps': CircleHelp,
  practice: UsersRound,
  organisation: UsersRound,
};

interface Props {
  readonly match: ShownMatch;
  readonly onChoose: (found: Findable) => void;
}

/** One result: its name, what kind of thing it is and where, and how it came to be found. */
export function FoundOption({ match, onChoose }: Props) {
  const { t } = useTranslation('search');
  const language = useStore((state) => state.link.language);
  const { found, note } = match;
  const name = nameIn(language, found);
  const title = found.kind === 'services' ? t('services', { topic: name }) : name;
  const Icon = ICONS[found.kind];
  return (
    <ListBoxItem
      id={found.id}
      textValue={title}
      className={styles.option ?? ''}
      onAction={() => onChoose(found)}
    >
      <Icon aria-hidden className={styles.icon} size={18} />
      <Text slot="label" className={styles.name ?? ''}>
        {isPlace(found) ? (
          <BothNames of={found} otherClassName={styles.other} />
        ) : (
          // The label of a figure is English whatever the page speaks.
          <span lang={found.kind === 'figure' ? 'en' : nameLanguage(language, found)}>{title}</span>
        )}
      </Text>
      <Text slot="description" className={styles.kind ?? ''}>
        <Where match={match} />
        {note && <span className={styles.note}>{noteIn(t, found.kind, note)}</span>}
        <Border found={found} />
      </Text>
    </ListBoxItem>
  );
}

/** What kind of thing it is, and where it lies. */
function Where({ match: { found, ambiguous } }: { readonly match: ShownMatch }) {
  const { t } = useTranslation('search');
  const { around } = usePlaceWords();
  const kind = t(`kind.${found.kind}`);
  const area = isPlace(found) ? around(found, ambiguous) : null;
  return area === null ? kind : t('kindIn', { kind, area });
}

/** That some of a postcode lies in other councils, and in which. */
function Border({ found }: { readonly found: Findable }) {
  const { t } = useTranslation('search');
  const language = useStore((state) => state.link.language);
  const { areaName } = usePlaceWords();
  if (!isPlace(found) || !found.border) return null;
  const names = found.border.otherAreas.flatMap((index) => areaName(index) ?? []);
  return (
    <span className={styles.note}>
      {names.length > 0 ? t('border', { list: formatList(names, language) }) : t('borderUnknown')}
    </span>
  );
}

function noteIn(
  t: ReturnType<typeof useTranslation<'search'>>['t'],
  kind: Findable['kind'],
  note: MatchNote,
): string {
  switch (note.kind) {
    case 'postcode':
      return kind === 'postcode-sector'
        ? t('note.postcode-sector', note)
        : t('note.postcode-district', note);
    case 'former':
      return t('note.former', note);
    case 'name':
      return t('note.name', note);
    case 'part':
      return t('note.part', note);
    case 'code':
      return t('note.code', note);
  }
}
