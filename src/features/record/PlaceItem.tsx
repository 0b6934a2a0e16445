import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SITE_KINDS } from '../../domain';
import { useStore, type Cells, type DraftPlace } from '../../store';
import { ChoiceEntry } from './ChoiceEntry';
import { SITE_KIND_CHOICES } from './fields';
import { ProblemLine } from './LookFields';
import { placeWords } from './placeWords';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';
import { TextEntry } from './TextEntry';

/** A place as the form shows it. */
export interface ShownPlace {
  /** Id in the tables; null for a new one. */
  readonly site: string | null;
  /** Its place in the draft, by which a new one is known; -1 for one of the tables. */
  readonly at: number;
  readonly change: DraftPlace['change'] | null;
  readonly cells: Cells;
  /** The cells before anything was changed. */
  readonly before: Cells;
}

interface Props extends FieldsProps {
  readonly place: ShownPlace;
  /** What is said of it now; null where nothing is. */
  readonly onChange: (place: DraftPlace | null) => void;
}

/** One place in a line, with what can be done about it. */
export function PlaceItem({ form, place, problemAt, onChange }: Props) {
  const { t } = useTranslation(['record', 'domain']);
  const language = useStore((state) => state.link.language);
  // What a place of a search is called, and what is there, is best said at once.
  const [open, setOpen] = useState(place.change === 'add');
  const { change, site, cells } = place;
  const name = cells['name'] ?? '';
  const at = form.draft.places.findIndex((one, index) =>
    site === null ? index === place.at : one.site === site,
  );
  const id = elementOf(`place ${at + 1}`);
  const mark =
    change &&
    t(`places.${change === 'add' ? 'isNew' : change === 'remove' ? 'isRemoved' : 'isChanged'}`);
  const kinds = SITE_KIND_CHOICES.map((kind) => ({ id: kind, name: t(`places.kinds.${kind}`) }));
  const set = (part: Cells): void =>
    onChange(
      change === 'add'
        ? { change, site: null, cells: { ...cells, ...part } }
        : { change: 'correct', site, cells: { ...saidCells(form.draft.places[at]), ...part } },
    );
  return (
    <li className={styles.place} data-change={change ?? undefined}>
      <div className={styles.placeLine}>
        <p>
          <strong>{placeWords(cells, { core: form.core, language, t })}</strong>{' '}
          {mark && <span className={styles.mark}>({mark})</span>}
        </p>
        <div className={styles.actions}>
          {change === 'remove' ? (
            <Action label={t('places.undoOf', { name })} onPress={() => onChange(null)}>
              {t('places.undo')}
            </Action>
          ) : (
            <>
              <Action
                label={t('places.editOf', { name })}
                open={open}
                onPress={() => setOpen(!open)}
              >
                {t(open ? 'places.done' : 'places.edit')}
              </Action>
              <Action
                label={t('places.removeOf', { name })}
                onPress={() =>
                  onChange(site === null ? null : { change: 'remove', site, cells: {} })
                }
              >
                {t('places.remove')}
              </Action>
            </>
          )}
        </div>
      </div>
      {open && change !== 'remove' && (
        <>
          <TextEntry
            id={`${id || 'place'}-name-${site ?? place.at}`}
            label={t('places.name')}
            value={name}
            problem={at < 0 ? null : problemAt(id)}
            onChange={(text) => set({ name: text })}
          />
          <ChoiceEntry
            id={`place-kind-${site ?? place.at}`}
            label={t('places.kind')}
            value={SITE_KINDS.find((kind) => kind === cells['kind']) ?? null}
            choices={kinds}
            problem={null}
            onChange={(kind) => set({ kind })}
          />
        </>
      )}
      {!open && at >= 0 && <ProblemLine sentence={problemAt(id)} />}
    </li>
  );
}

function saidCells(place: DraftPlace | undefined): Cells {
  return place?.change === 'correct' ? place.cells : {};
}

interface ActionProps {
  readonly label: string;
  readonly open?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** A button whose name says which place it is of. */
function Action({ label, open, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={open ? undefined : label}
      aria-expanded={open}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
