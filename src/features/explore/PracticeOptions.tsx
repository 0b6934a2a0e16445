import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Practice } from '../../domain';
import { nameIn } from '../../i18n';
import { useStore } from '../../store';
import { FacetOptions } from './FacetOptions';
import styles from './PracticeOptions.module.css';
import { useCore } from '../../parts/useCore';

interface Props {
  readonly counts: ReadonlyMap<string, number>;
}

/** Practices by family. Their definitions are one button away, without a pointer resting on any. */
export function PracticeOptions({ counts }: Props) {
  const { t } = useTranslation('explore');
  const { practices, families } = useCore().taxonomy;
  const language = useStore((state) => state.link.language);
  const [explained, setExplained] = useState(false);
  const definitionOf = (id: string): string => {
    const practice = practices.find((other) => other.id === id);
    return practice ? definitionIn(language, practice) : '';
  };
  return (
    <>
      <button
        type="button"
        className="button-plain"
        aria-expanded={explained}
        onClick={() => setExplained(!explained)}
      >
        {t(explained ? 'definitions.hide' : 'definitions.show')}
      </button>
      {families.map((family) => {
        const members = practices.filter(({ familyId }) => familyId === family.id);
        if (members.length === 0) return null;
        return (
          <div key={family.id}>
            <h5 className={styles.family} lang={language}>
              {nameIn(language, family)}
            </h5>
            <FacetOptions
              facet="practice"
              label={nameIn(language, family)}
              values={members.map(({ id }) => id)}
              counts={counts}
              {...(explained && { under: definitionOf })}
            />
          </div>
        );
      })}
    </>
  );
}

function definitionIn(language: string, practice: Practice): string {
  return (language === 'cy' && practice.definitionWelsh) || practice.definition;
}
