import type { TFunction } from 'i18next';
import { formatWeight } from '../i18n';

/** What of a person's own an answer counts. */
export interface OwnInAnswer {
  readonly points: number;
  /** As the person called it, with its share of need. */
  readonly figure: { readonly label: string; readonly share: number } | null;
}

/** What an answer counts of a person's own, a sentence each; none where it counts nothing. */
export function ownCountedWords(
  { points, figure }: OwnInAnswer,
  language: string,
  t: TFunction,
): string[] {
  return [
    ...(points > 0 ? [t('own.counted', { points })] : []),
    ...(figure
      ? [
          t('own.countedFigure', {
            label: figure.label,
            share: formatWeight(figure.share, language),
          }),
        ]
      : []),
  ];
}
