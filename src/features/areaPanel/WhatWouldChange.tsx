import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Scenario, Standing, TriedChange, WhatChanges } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore, valueOf } from '../../store';
import { selectCountedFigures } from '../../store/selectors/countedCore';
import { DataTrouble } from '../../ui/DataTrouble';
import styles from './AreaPanel.module.css';
import { useWhatChanges } from './useWhatChanges';

const FACTOR_NAMES = { 0: 'none', 0.5: 'half', 2: 'double' } as const;

interface Props {
  readonly areaCode: string;
  readonly scenario: Scenario;
}

/** Which single changes of the choices move the area into or out of the top tenth. */
export function WhatWouldChange({ areaCode, scenario }: Props) {
  const { t } = useTranslation('place');
  const { loadable, retry } = useWhatChanges(scenario, areaCode);
  if (loadable.state === 'failed')
    return <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />;
  const answer = valueOf(loadable);
  return (
    <div className={styles.section} role="status">
      {(answer === null || answer.kind === 'superseded') && <p>{t('change.working')}</p>}
      {answer?.kind === 'refused' && <p>{t('change.refused', { reason: answer.reason })}</p>}
      {answer?.kind === 'worked-out' && <Answer answer={answer.changes} />}
    </div>
  );
}

function Answer({ answer }: { readonly answer: WhatChanges }) {
  const { t } = useTranslation('place');
  const language = useStore((state) => state.link.language);
  const indicators = useStore(selectCountedFigures)?.indicators;
  const { scenario, before, moves, largest, triedCount } = answer;
  const direction = before.inTopTenth ? 'out' : 'in';
  const labelOf = (id: string): string =>
    indicators?.find((indicator) => indicator.id === id)?.label ?? id;
  const words = (tried: TriedChange): string => changeWords(tried, scenario, labelOf, language, t);
  return (
    <>
      <p>{standingWords(before, t)}</p>
      <p>
        <b>{t(moves.length > 0 ? `change.moves.${direction}` : `change.nothing.${direction}`)}</b>
      </p>
      {moves.length > 0 && (
        <ul className={styles.bullets}>
          {moves.map((move) => (
            <li key={JSON.stringify(move.change)}>{words(move)}</li>
          ))}
        </ul>
      )}
      {moves.length === 0 && largest && <p>{t('change.largest', { change: words(largest) })}</p>}
      <p className={styles.small}>{t('change.tried', { count: triedCount })}</p>
    </>
  );
}

function standingWords({ rank, rankedCount, inTopTenth }: Standing, t: TFunction<'place'>): string {
  if (rank === null) return t('change.standing.none');
  return t(`change.standing.${inTopTenth ? 'inside' : 'outside'}`, { rank, of: rankedCount });
}

function changeWords(
  { change, after }: TriedChange,
  scenario: Scenario,
  labelOf: (indicatorId: string) => string,
  language: string,
  t: TFunction<'place'>,
): string {
  const place =
    after.rank === null
      ? t('change.noPlace')
      : t('change.place', { rank: after.rank, of: after.rankedCount });
  switch (change.kind) {
    case 'weight':
      return t(`change.weight.${FACTOR_NAMES[change.factor]}`, {
        indicator: labelOf(change.indicatorId),
        place,
      });
    case 'catchment':
      return t('change.catchment', {
        distance: formatKm(change.catchmentKm, language),
        now: formatKm(scenario.catchmentKm, language),
        place,
      });
    case 'mode':
      return t(`change.mode.${change.mode}`, { place });
  }
}
