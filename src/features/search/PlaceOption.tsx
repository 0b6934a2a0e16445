import { Building2, Hash, House, Map, MapPin, UsersRound, type LucideIcon } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { useStore } from '../../store';
import { nameIn } from '../../ui/nameIn';
import type { Place, PlaceKind, PlaceMatch } from './place';
import styles from './SearchBox.module.css';

const ICONS: Readonly<Record<PlaceKind, LucideIcon>> = {
  council: Building2,
  region: Map,
  nation: Map,
  town: MapPin,
  neighbourhood: House,
  'postcode-district': Hash,
  'postcode-sector': Hash,
  organisation: UsersRound,
};

interface Props {
  readonly match: PlaceMatch;
  /** The district it lies in, where there is one. */
  readonly area: Area | undefined;
  readonly onChoose: (place: Place) => void;
}

/** One result: its name, what kind of thing it is and where, and how it came to be found. */
export function PlaceOption({ match: { place, note }, area, onChoose }: Props) {
  const { t } = useTranslation('search');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const name = nameIn(language, place);
  const otherName = [place.name, place.nameWelsh].find((other) => other && other !== name);
  const Icon = ICONS[place.kind];

  const kind = t(`kind.${place.kind}`);
  const around =
    area && (place.kind === 'council' ? tDomain(`nation.${area.nation}`) : nameIn(language, area));
  return (
    <ListBoxItem
      id={place.id}
      textValue={name}
      className={styles.option ?? ''}
      onAction={() => onChoose(place)}
    >
      <Icon aria-hidden className={styles.icon} size={18} />
      <Text slot="label" className={styles.name ?? ''}>
        <span lang={name === place.nameWelsh ? 'cy' : undefined}>{name}</span>
        {otherName && (
          <span className={styles.other} lang={otherName === place.nameWelsh ? 'cy' : undefined}>
            {otherName}
          </span>
        )}
      </Text>
      <Text slot="description" className={styles.kind ?? ''}>
        {around ? t('kindIn', { kind, area: around }) : kind}
        {note && <span className={styles.note}>{noteIn(t, place.kind, note)}</span>}
      </Text>
    </ListBoxItem>
  );
}

function noteIn(
  t: ReturnType<typeof useTranslation<'search'>>['t'],
  kind: PlaceKind,
  note: NonNullable<PlaceMatch['note']>,
): string {
  switch (note.kind) {
    case 'postcode':
      return kind === 'postcode-sector'
        ? t('note.postcode-sector', note)
        : t('note.postcode-district', note);
    case 'former':
      return t('note.former', note);
    case 'code':
      return t('note.code', note);
  }
}
