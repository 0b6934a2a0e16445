import { useTranslation } from 'react-i18next';
import { Input, Label, NumberField, TextField } from 'react-aria-components';
import { type CoreData } from '../../domain';
import { formatList } from '../../i18n';
import { FRAMED_VIEWS, LANGUAGES, THEMES, useStore } from '../../store';
import { EMBED_CONTROLS, EMBED_LOCKS, EMBED_SHAPES } from '../../store/embedOptions';
import { formatLink } from '../../store/url';
import { ChoiceField } from '../../ui/ChoiceField';
import { SelectField } from '../../ui/SelectField';
import { CheckboxSet } from './CheckboxSet';
import { HEIGHT_PX, type Draft } from './draft';
import styles from './EmbedBuilder.module.css';
import { OwnColours } from './OwnColours';
import { placeSections } from './placeSections';

interface Props {
  readonly core: CoreData;
  readonly draft: Draft;
  readonly words: { readonly title: string; readonly filters: readonly string[] };
  readonly onChange: (draft: Draft) => void;
}

/** Everything that can be chosen, what is shared first and how it looks after. */
export function Choices({ core, draft, words, onChange }: Props) {
  const { t } = useTranslation(['embedBuilder', 'app', 'domain']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const { language } = link;
  const change = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <div className={styles.choices}>
      <ChoiceField
        label={t('what.label')}
        value={draft.what}
        choices={EMBED_SHAPES.map((id) => ({ id, name: t(`what.${id}`) }))}
        onChange={(what) => change({ what })}
      />
      <ChoiceField
        label={t('view.label')}
        value={link.framed}
        choices={FRAMED_VIEWS.map((id) => ({ id, name: t(`view.${id}`) }))}
        onChange={(framed) => go({ framed })}
      />
      <SelectField
        label={t('area.label')}
        value={link.inside ?? 'all'}
        sections={placeSections(core, language, {
          all: t('area.all'),
          nations: t('area.nations'),
          regions: t('area.regions'),
          districts: t('area.districts'),
          nation: (nation) => t(`domain:nation.${nation}`),
        })}
        search={{ label: t('area.search'), nothing: t('area.nothing') }}
        onChange={(code) => go({ inside: code === 'all' ? null : code })}
      />
      <div>
        <p>
          {words.filters.length > 0
            ? t('chosen', { names: formatList(words.filters, language) })
            : t('noFilters')}
        </p>
        <p className={styles.soft}>{t('state')}</p>
        <a
          href={`#${formatLink({ ...link, view: link.framed })}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ view: link.framed });
          }}
        >
          {t('change')}
        </a>
      </div>
      <TextField
        className={styles.field ?? ''}
        value={draft.title ?? words.title}
        maxLength={100}
        onChange={(title) => change({ title })}
      >
        <Label className={styles.label ?? ''}>{t('titleLabel')}</Label>
        <Input className={styles.input ?? ''} />
      </TextField>
      <NumberField
        className={styles.field ?? ''}
        value={draft.heightPx}
        minValue={HEIGHT_PX.min}
        maxValue={HEIGHT_PX.max}
        onChange={(heightPx) => Number.isFinite(heightPx) && change({ heightPx })}
      >
        <Label className={styles.label ?? ''}>{t('height')}</Label>
        <Input className={styles.input ?? ''} />
      </NumberField>
      <ChoiceField
        label={t('app:theme.label')}
        value={link.theme}
        choices={THEMES.map((id) => ({ id, name: t(`app:theme.${id}`) }))}
        onChange={(theme) => go({ theme })}
      />
      <OwnColours colours={draft.ownColours} onChange={(ownColours) => change({ ownColours })} />
      <ChoiceField
        label={t('language.label')}
        value={language}
        choices={LANGUAGES.map((id) => ({ id, name: t(`language.${id}`) }))}
        onChange={(chosen) => go({ language: chosen })}
      />
      <CheckboxSet
        label={t('controls.label')}
        value={draft.controls}
        choices={EMBED_CONTROLS.map((id) => ({ id, name: t(`controls.${id}`) }))}
        onChange={(controls) => change({ controls })}
      />
      <CheckboxSet
        label={t('locks.label')}
        value={draft.locks}
        choices={EMBED_LOCKS.map((id) => ({ id, name: t(`locks.${id}`) }))}
        onChange={(locks) => change({ locks })}
      />
    </div>
  );
}
