import { useTranslation } from 'react-i18next';
import { formatPeople } from '../../i18n';
import { useStore } from '../../store';
import type { NamedGroup } from '../../words/plan/gainGroups';

/** Head and rows of a table of who would gain: on the page, and on paper. */
export function GainRows({ groups }: { readonly groups: readonly NamedGroup[] }) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const people = (count: number): string => formatPeople(count, language);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('gains.group')}</th>
          <th scope="col">{t('gains.people')}</th>
          <th scope="col">{t('gains.gain')}</th>
          <th scope="col">{t('gains.fresh')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, group }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{people(group.people)}</td>
            <td>{people(group.gain)}</td>
            <td>
              {t('gains.of', {
                fresh: people(group.peopleNewlyInReach),
                out: people(group.peopleOutOfReach),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
