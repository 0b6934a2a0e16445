import { useTranslation } from 'react-i18next';
import { EMPOWERMENTS, type Empowerment, type Foundation, type Sector } from '../../domain';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { NO_FACETS, useStore } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import styles from './Questions.module.css';

interface Props {
  readonly foundations: readonly Foundation[];
  readonly sector: Sector | null;
  readonly gains: Empowerment | null;
  readonly foundation: Foundation | null;
}

/** The three questions. None is answered before somebody does, but that the third may stay open. */
export function Asking({ foundations, sector, gains, foundation }: Props) {
  const { t } = useTranslation('questions');
  const { sectors } = useCore().taxonomy;
  const { facets, language } = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const named = (one: Sector | Foundation) => ({ id: one.id, name: nameIn(language, one) });
  return (
    <div className={styles.asking}>
      <ChoiceField
        label={t('change')}
        value={sector?.id ?? ''}
        choices={sectors.map(named)}
        onChange={(id) => go({ facets: { ...facets, sector: [id] } })}
      />
      <ChoiceField<string>
        label={t('control')}
        value={gains ?? ''}
        choices={EMPOWERMENTS.map((id) => ({ id, name: t(`gains.${id}`) }))}
        onChange={(id) => go({ facets: { ...facets, empowerment: [id] } })}
      />
      <ChoiceField
        label={t('foundation')}
        value={foundation?.id ?? ''}
        choices={[...foundations.map(named), { id: '', name: t('noFoundation') }]}
        onChange={(id) => go({ foundation: id === '' ? null : id })}
      />
      {(sector ?? gains ?? foundation) && (
        <p>
          <StateLink to={{ facets: NO_FACETS, foundation: null }}>{t('again')}</StateLink>
        </p>
      )}
    </div>
  );
}
