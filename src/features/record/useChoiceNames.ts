import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationField } from '../../dataset/record';

/** The columns of fixed words, with the group of words of the domain that names them. */
const GROUPS: {
  readonly [Field in OrganisationField]?: 'empowerment' | 'reach' | 'status' | 'evidenceLevel';
} = {
  empowerment: 'empowerment',
  reach: 'reach',
  status: 'status',
  evidence_level: 'evidenceLevel',
};

/** Names the fixed words of a column; the word itself where it has no name. */
export function useChoiceNames(): (field: OrganisationField, id: string) => string {
  const { t } = useTranslation('domain');
  return useCallback(
    (field, id) => {
      const group = GROUPS[field];
      const names: Readonly<Record<string, string>> = group
        ? t(group, { returnObjects: true })
        : {};
      return names[id] ?? id;
    },
    [t],
  );
}
