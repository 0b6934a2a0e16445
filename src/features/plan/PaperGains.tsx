import { useTranslation } from 'react-i18next';
import type { PlacesAnswer } from '../../domain';
import { formatPeople } from '../../i18n';
import { useStore } from '../../store';
import { concentrationWords } from '../../words/plan/gainWords';
import { gainGroups } from '../../words/plan/gainGroups';

/** Who would gain, as short as paper asks for: every group once, all of them first. */
export function PaperGains({ answer: { whoGains } }: { readonly answer: PlacesAnswer }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { t: tPlan } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const people = (count: number): string => formatPeople(count, language);
  const all = t('gains.total');
  const groups = gainGroups(whoGains, t).flatMap((parting) => parting.groups);
  const parts = groups.filter(({ name }) => name !== all);
  return (
    <section>
      <h2>{t('gains.title')}</h2>
      <p>
        {whoGains.servesBetterOffFirst && <b>{t('gains.better')} </b>}
        {concentrationWords(whoGains.concentration, language, tPlan)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('gains.group')}</th>
            <th scope="col">{t('gains.people')}</th>
            <th scope="col">{t('gains.gain')}</th>
            <th scope="col">{t('gains.fresh')}</th>
          </tr>
        </thead>
        <tbody>
          {[{ name: all, group: whoGains }, ...parts].map(({ name, group }) => (
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
      </table>
    </section>
  );
}
