import { OVERALL, type Scale, type ScaleData } from '../../../domain';
import type { Block, Words } from '../document';
import { english, joined, mentioning, plain, type BriefSubject } from './subject';

/** The scales to look at first for a sector: those of the sector, after those that suit any. */
export function scalesFor({ suggestions }: ScaleData, sectorId: string): Scale[] {
  const of = (sector: string): Scale[] =>
    suggestions.flatMap((one) => (one.sector === sector ? one.scale : []));
  return [...of(OVERALL), ...of(sectorId)];
}

/** @param scales null where their table did not arrive */
export function measureBlocks(subject: BriefSubject, scales: ScaleData | null): Block[] {
  const { sector, t } = subject;
  if (!scales) return [{ kind: 'words', words: plain(t('measure.failed')) }];
  return [
    { kind: 'words', words: plain(t('measure.how')) },
    {
      kind: 'table',
      label: t('sections.measure'),
      head: [
        t('measure.scale'),
        t('measure.asks'),
        t('measure.length'),
        t('measure.terms'),
        t('measure.checked'),
      ],
      rows: scalesFor(scales, sector.id).map((scale) => [
        english(scale.name),
        english(scale.measures),
        length(scale),
        english(scale.terms),
        checked(scale),
      ]),
    },
  ];

  function length({ items, minutes }: Scale): Words {
    const parts = [
      ...(items === null ? [] : [about(t('measure.items', { items }), items)]),
      ...(minutes === null ? [] : [about(t('measure.minutes', { minutes }), minutes)]),
    ];
    return parts.length === 0 ? plain(t('measure.noLength')) : joined(parts, '. ');
  }

  function checked({ checked: was, page }: Scale): Words {
    if (!was) return plain(t('measure.no'));
    const text = t('measure.yes');
    return page === null ? plain(text) : mentioning(text, { kind: 'web', text, address: page });
  }
}

function about(text: string, of: string): Words {
  return mentioning(text, { kind: 'english', text: of });
}
