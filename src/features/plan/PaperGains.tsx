import { useTranslation } from 'react-i18next';
import type { PlacesAnswer } from '../../domain';
import { useStore } from '../../store';
import { concentrationWords } from '../../words/plan/gainWords';
import { gainGroups } from '../../words/plan/gainGroups';
import { GainRows } from './GainRows';

/** Who would gain, as short as paper asks for: every group once, all of them first. */
export function PaperGains({ answer: { whoGains } }: { readonly answer: PlacesAnswer }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { t: tPlan } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
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
        <GainRows groups={[{ name: all, group: whoGains }, ...parts]} />
      </table>
    </section>
  );
}
