import { memo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { CATCHMENT_KM, NATIONS, OVERALL, type CoreData } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore } from '../../store';
import { nameIn } from '../../ui/nameIn';
import { SelectField, type SelectOption } from '../../ui/SelectField';
import { SliderField } from '../../ui/SliderField';
import styles from './Question.module.css';

/** Ids of the choices that stand for "not chosen": no id of the taxonomy is empty. */
const ANY = 'any';
const SEVERAL = 'several';

/** The question in words, with the choices inside it. */
export function Question({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('gaps');
  const scenario = useStore((state) => state.link.scenario);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const practice = core.taxonomy.practices.find(({ id }) => id === scenario.practice);
  const distance = formatKm(scenario.catchmentKm, language);

  return (
    <div className={styles.question}>
      <div className={styles.sentence}>
        <Trans
          t={t}
          i18nKey="question"
          values={{ distance }}
          components={{
            sector: <SectorChoice core={core} />,
            practice: <PracticeChoice core={core} />,
            nation: <NationChoice />,
          }}
        />
      </div>
      {practice && (
        <p className={styles.note}>
          {language === 'cy' && practice.definitionWelsh ? (
            <span lang="cy">{practice.definitionWelsh}</span>
          ) : (
            practice.definition
          )}
        </p>
      )}
      <div>
        <SliderField
          label={t('catchment')}
          value={scenario.catchmentKm}
          range={CATCHMENT_KM}
          step={1}
          valueWords={distance}
          onChange={(catchmentKm) => setScenario({ catchmentKm })}
        />
        <p className={styles.note}>{t('catchmentNote')}</p>
      </div>
    </div>
  );
}

const SectorChoice = memo(function SectorChoice({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('gaps');
  const sector = useStore((state) => state.link.scenario.sector);
  const setScenario = useStore((state) => state.setScenario);
  const option = useTaxonomyOption();
  return (
    <SelectField
      look="inline"
      label={t('sector')}
      value={sector}
      sections={[
        { id: ANY, name: null, options: [{ id: OVERALL, name: t('allSectors') }] },
        { id: 'sectors', name: null, options: core.taxonomy.sectors.map(option) },
      ]}
      onChange={(id) => setScenario({ sector: id, weights: null })}
    />
  );
});

const PracticeChoice = memo(function PracticeChoice({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('gaps');
  const practice = useStore((state) => state.link.scenario.practice);
  const language = useStore((state) => state.link.language);
  const setScenario = useStore((state) => state.setScenario);
  const option = useTaxonomyOption();
  const { families, practices } = core.taxonomy;
  const sections = families.flatMap((family) => {
    const members = practices.filter(({ familyId }) => familyId === family.id);
    return members.length === 0
      ? []
      : [{ id: family.id, name: nameIn(language, family), options: members.map(option) }];
  });
  return (
    <SelectField
      look="inline"
      label={t('practice')}
      value={practice ?? ANY}
      sections={[
        { id: ANY, name: null, options: [{ id: ANY, name: t('anyPractice') }] },
        ...sections,
      ]}
      onChange={(id) => setScenario({ practice: id === ANY ? null : id })}
    />
  );
});

const NationChoice = memo(function NationChoice() {
  const { t } = useTranslation(['gaps', 'domain']);
  const facets = useStore((state) => state.link.facets);
  const go = useStore((state) => state.go);
  const nations = facets.nation;
  const several: readonly SelectOption[] =
    nations.length > 1 ? [{ id: SEVERAL, name: t('severalNations') }] : [];
  return (
    <SelectField
      look="inline"
      label={t('nation')}
      value={nations.length > 1 ? SEVERAL : (nations[0] ?? ANY)}
      sections={[
        {
          id: ANY,
          name: null,
          options: [
            { id: ANY, name: t('wholeUk') },
            ...several,
            ...NATIONS.map((id) => ({ id, name: t(`domain:nation.${id}`) })),
          ],
        },
      ]}
      onChange={(id) => {
        if (id === SEVERAL) return;
        go({ facets: { ...facets, nation: id === ANY ? [] : [id], region: [] } });
      }}
    />
  );
});

/** Something of the taxonomy as a choice, in the language of the page where its name is known. */
function useTaxonomyOption() {
  const language = useStore((state) => state.link.language);
  return (named: {
    readonly id: string;
    readonly name: string;
    readonly nameWelsh: string;
  }): SelectOption => ({
    id: named.id,
    name: nameIn(language, named),
    ...(language === 'cy' && named.nameWelsh ? { lang: 'cy' as const } : {}),
  });
}
