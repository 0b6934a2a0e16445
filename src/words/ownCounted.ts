import type { TFunction } from 'i18next';
import type { CountedFigure } from '../dataset/own/ownFigure';
import { formatWeight } from '../i18n';

/** What of a person's own an answer counts. */
export interface OwnInAnswer {
  readonly points: number;
  readonly figure: CountedFigure | null;
}

/** What an answer counts of a person's own, a sentence each; none where it counts nothing. */
export function ownCountedWords(
  { points, figure }: OwnInAnswer,
  language: string,
  t: TFunction<'app'>,
): string[] {
  return [
    ...(points > 0 ? [t('own.counted', { points })] : []),
    ...(figure
      ? [
          t('own.countedFigure', {
            label: figure.figure.label,
            share: formatWeight(figure.share, language),
          }),
        ]
      : []),
  ];
}
