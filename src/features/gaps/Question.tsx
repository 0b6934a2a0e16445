import { memo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { NATIONS, type CoreData } from '../../domain';
import { DistanceChoice } from '../../parts/question/DistanceChoice';
import styles from '../../parts/question/Question.module.css';
import { PracticeChoice, SectorChoice } from '../../parts/TaxonomyChoice';
import { useStore } from '../../store';
import { SelectField, type SelectOption, type SelectProps } from '../../ui/SelectField';

/** Ids of the choices that stand for "not chosen": no id of the taxonomy is empty. */
const ANY = 'any';
const SEVERAL = 'several';

/** The question in words, with the choices inside it. */
export function Question({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('gaps');
  const chosen = useStore((state) => state.link.scenario.practice);
  const language = useStore((state) => state.link.language);
  const practice = core.taxonomy.practices.find(({ id }) => id === chosen);

  return (
    <div className={styles.question}>
      <div className={styles.sentence}>
        <Trans
          t={t}
          i18nKey="question"
          components={{
            sector: (
              <SectorChoice core={core} look="inline" label={t('sector')} all={t('allSectors')} />
            ),
            practice: (
              <PracticeChoice
                core={core}
                look="inline"
                label={t('practice')}
                all={t('anyPractice')}
              />
            ),
            distance: <DistanceChoice label={t('catchment')} />,
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
    </div>
  );
}

const NationChoice = memo(function NationChoice({ children }: Pick<SelectProps, 'children'>) {
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
    >
      {children}
    </SelectField>
  );
});
