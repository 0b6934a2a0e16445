import { useTranslation } from 'react-i18next';
import type { IndicatorData } from '../../domain';
import { nameIn } from '../../i18n';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { SelectField } from '../../ui/SelectField';

/** Stands for no published figure. */
const NONE = 'none';

interface Props {
  readonly label: string;
  /** What is shown where no published figure is chosen. */
  readonly none: string;
}

/** Which published figure is shown, by theme, or something else in its place. */
export function FigureChoice(props: Props) {
  const { t } = useTranslation('app');
  const loadable = useStore((state) => state.data.indicators);
  const data = valueOf(loadable);
  if (data) return <Figures {...props} data={data} />;
  if (loadable.state !== 'failed') return <p role="status">{t('loading')}</p>;
  return <FileTrouble files={['indicators']} />;
}

function Figures({ label, none, data }: Props & { readonly data: IndicatorData }) {
  const { t } = useTranslation('need');
  const indicatorId = useStore((state) => state.link.indicatorId);
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const known = data.indicators.some(({ id }) => id === indicatorId);
  return (
    <SelectField
      label={label}
      value={indicatorId === null ? NONE : known ? indicatorId : null}
      placeholder={t('chooseIndicator')}
      sections={[
        { id: NONE, name: null, options: [{ id: NONE, name: none }] },
        ...data.themes.map((theme) => ({
          id: theme.id,
          name: nameIn(language, theme),
          options: data.indicators
            .filter(({ themeId }) => themeId === theme.id)
            .map(({ id, label: name }) => ({ id, name })),
        })),
      ]}
      search={{ label: t('searchIndicator'), nothing: t('noIndicator') }}
      onChange={(id) => go({ indicatorId: id === NONE ? null : id, classes: [] })}
    />
  );
}
