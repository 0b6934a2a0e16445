import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPlace } from '../../store';
import { AddPlace } from './AddPlace';
import { ProblemLine } from './LookFields';
import { PlaceItem, type ShownPlace } from './PlaceItem';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';
import { useKnownPlaces } from './useKnownPlaces';

/** Shown before "show all": some work in a hundred places. */
const FIRST = 6;

/** The places of a record: those that are known, to be changed or taken away, and new ones. */
export function PlaceFields({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const { draft, change } = form;
  const known = useKnownPlaces(form);
  const [all, setAll] = useState(false);
  const placed = new Map(draft.places.map((place) => [place.site, place]));
  const shownKnown = known.map((place) => withChange(place, placed.get(place.site)));
  const added = draft.places.flatMap((place, at) =>
    place.change === 'add' ? [{ ...place, at, before: place.cells }] : [],
  );
  const first = all ? shownKnown : shownKnown.filter(({ change: how }, at) => at < FIRST || how);
  const shown: readonly ShownPlace[] = [...first, ...added];
  const id = elementOf('place');
  /** Puts what is said of a place in the stead of what was said before; null takes it back. */
  const put = (place: ShownPlace, next: DraftPlace | null): void => {
    const isIt = (one: DraftPlace, at: number): boolean =>
      place.site === null ? at === place.at : one.site === place.site;
    const there = draft.places.some(isIt);
    const places = draft.places.flatMap((one, at) => (isIt(one, at) ? (next ?? []) : one));
    change({ places: there || !next ? places : [...places, next] });
  };
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('places.title')}</h2>
      <p className={styles.soft}>{t('places.intro')}</p>
      {shown.length === 0 && <p>{t('places.none')}</p>}
      <ul className={styles.places}>
        {shown.map((place) => (
          <PlaceItem
            key={place.site ?? `new ${place.at}`}
            {...{ form, place, problemAt }}
            onChange={(next) => put(place, next)}
          />
        ))}
      </ul>
      {first.length < shownKnown.length && (
        <p>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t('places.more', { count: known.length })}
          </button>
        </p>
      )}
      <ProblemLine sentence={problemAt(id)} />
      <AddPlace core={form.core} onAdd={form.addPlace} />
    </section>
  );
}

function withChange(place: ShownPlace, said: DraftPlace | undefined): ShownPlace {
  if (!said) return place;
  const cells = said.change === 'remove' ? place.before : { ...place.before, ...said.cells };
  return { ...place, change: said.change, cells };
}
