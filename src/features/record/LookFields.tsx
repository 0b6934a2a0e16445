import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LOOK_FIELDS } from '../../dataset/record';
import { nameIn } from '../../i18n';
import { isPlace, type Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { StateLink } from '../../parts/StateLink';
import { namedOption } from '../../parts/taxonomyOptions';
import { useStore } from '../../store';
import { SelectField } from '../../ui/SelectField';
import { elementOf } from './problems';
import styles from './Record.module.css';
import type { FieldsProps } from './RecordPage';
import { TextEntry } from './TextEntry';

type LookField = (typeof LOOK_FIELDS)[number];

/** Where, for what, when and how somebody looked. */
export function LookFields({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const language = useStore((state) => state.link.language);
  const { core, draft, change } = form;
  const { look } = draft;
  const set = (field: LookField, cell: string): void =>
    change({ look: { ...look, [field]: cell } });
  const sectors = core.taxonomy.sectors.map((sector) => namedOption(sector.id, sector, language));
  const entry = (field: LookField) => {
    const id = elementOf(`look ${field}`);
    return {
      id,
      value: look[field] ?? '',
      problem: problemAt(id),
      onChange: (cell: string) => set(field, cell),
    };
  };
  return (
    <section className={styles.section} aria-labelledby="record-look">
      <h2 id="record-look">{t('look.title')}</h2>
      <p className={styles.soft}>
        <StateLink to={{ door: 'add' }}>{t('look.found')}</StateLink>
      </p>
      <div className={styles.fields}>
        <AreaOfLook {...{ form, problemAt }} />
        <div id={elementOf('look sector')} tabIndex={-1} className={styles.field}>
          <SelectField
            label={t('look.sector')}
            value={look['sector'] ?? null}
            placeholder={t('look.sectorChoose')}
            sections={[{ id: 'sectors', name: null, options: sectors }]}
            onChange={(id) => set('sector', id)}
          />
          <ProblemLine sentence={entry('sector').problem} />
        </div>
        <TextEntry
          {...entry('looked_on')}
          label={t('look.looked_on')}
          hint={t('look.lookedOnHint')}
        />
        <TextEntry {...entry('how')} label={t('look.how')} hint={t('look.howHint')} long />
        <TextEntry
          {...entry('queries')}
          label={t('optional', { label: t('look.queries') })}
          hint={t('look.queriesHint')}
        />
      </div>
    </section>
  );
}

/** The council area, by search: a town or postcode stands for the one that it lies in. */
function AreaOfLook({ form, problemAt }: FieldsProps) {
  const { t } = useTranslation('record');
  const language = useStore((state) => state.link.language);
  const { core, draft, change } = form;
  const { look } = draft;
  const area = core.areas.find(({ code }) => code === look['area_code']);
  const id = elementOf('look area_code');
  const choose = useCallback(
    (found: Findable): void => {
      const index = isPlace(found) ? found.areaIndex : null;
      const chosen = index === null ? undefined : core.areas[index];
      if (chosen) change({ look: { ...look, area_code: chosen.code } });
    },
    [core, change, look],
  );
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-label`}
      className={styles.field}
    >
      <p id={`${id}-label`} className={styles.label}>
        {t('look.area')}
      </p>
      <p role="status">
        {area ? t('look.areaChosen', { name: nameIn(language, area) }) : t('look.areaNone')}
      </p>
      <FindField label={t('look.areaField')} sought="points" list="between" onChoose={choose} />
      <ProblemLine sentence={problemAt(id)} />
    </div>
  );
}

export function ProblemLine({ sentence }: { readonly sentence: string | null }) {
  return sentence && <p className={styles.problem}>{sentence}</p>;
}
