import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { compareNames } from '../../i18n';
import { useStore } from '../../store';
import { findArea } from '../../store/selectors/areas';
import { SelectField } from '../../ui/SelectField';
import { areaOptions } from '../../parts/placeSections';

const AREA = 'area.';
const ORGANISATION = 'organisation.';

interface Props {
  readonly core: CoreData;
  /** Only an area has figures; a card can be of an organisation as well. */
  readonly areasOnly: boolean;
}

/** The one area or organisation that is shown, by name. */
export function SelectedChoice({ core, areasOnly }: Props) {
  const { t } = useTranslation('embedBuilder');
  const selected = useStore((state) => state.link.selected);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const area = selected?.kind === 'area' ? findArea(core, selected.code)?.area : undefined;
  const organisation =
    selected?.kind === 'organisation' && !areasOnly
      ? core.organisations.find(({ id }) => id === selected.id)
      : undefined;
  const areas = {
    id: 'areas',
    name: t('area.districts'),
    options: areaOptions(core, language, AREA),
  };
  const organisations = {
    id: 'organisations',
    name: t('which.organisations'),
    options: core.organisations
      .map(({ id, name }) => ({ id: ORGANISATION + id, name }))
      .sort((a, b) => compareNames(a.name, b.name, language)),
  };
  return (
    <SelectField
      label={t(areasOnly ? 'which.area' : 'which.card')}
      value={area ? AREA + area.code : organisation ? ORGANISATION + organisation.id : null}
      placeholder={t('which.choose')}
      sections={areasOnly ? [areas] : [areas, organisations]}
      search={{ label: t('which.search'), nothing: t('which.nothing') }}
      onChange={(id) =>
        go({
          selected: id.startsWith(AREA)
            ? { kind: 'area', code: id.slice(AREA.length) }
            : { kind: 'organisation', id: id.slice(ORGANISATION.length) },
        })
      }
    />
  );
}
