import type { BriefFacts } from '../../../analysis/briefFacts';
import type { Organisation } from '../../../domain';
import { nameIn } from '../../../i18n';
import { differsSentence, type SimilarFacts } from '../../../parts/similar/similarWords';
import type { Block, Words } from '../document';
import { explainsLikeness } from '../../../parts/similar/similarColumns';
import { mentioning, organisationMention, plain, type BriefSubject } from './subject';

type Facts = Pick<BriefFacts, 'needs' | 'similarAt' | 'similarCount' | 'learnFrom' | 'elsewhere'>;

/**
 * Whom to ask: who does it in similar places, with what differs there, then others by evidence.
 *
 * @param similar null while the figures that could differ have not arrived
 */
export function learnBlocks(
  subject: BriefSubject,
  facts: Facts,
  similar: SimilarFacts | null,
): Block[] {
  const { t, tSimilar } = subject;
  const { learnFrom, elsewhere, similarAt, similarCount } = facts;
  const lead =
    similarAt.length === 0
      ? t('learn.noSimilar')
      : t('learn.similar', { count: similarCount, of: similarAt.length });
  if (learnFrom.length + elsewhere.length === 0)
    return [{ kind: 'words', words: plain(t('learn.nobody')) }];
  const fewer = similarAt.length > 0 && elsewhere.length > 0 ? [t('learn.fewer')] : [];
  return [
    { kind: 'words', words: plain([lead, ...fewer].join(' ')) },
    {
      kind: 'table',
      label: t('sections.learn'),
      head: [t('learn.who'), t('learn.where'), t('learn.evidence'), t('learn.ask')],
      rows: [
        ...learnFrom.map(({ organisation, areaCode }) => row(organisation, areaCode)),
        ...elsewhere.map((organisation) => row(organisation, null)),
      ],
    },
  ];

  function row(organisation: Organisation, areaCode: string | null): Words[] {
    const who = organisationMention(subject, organisation.id);
    return [
      mentioning(who.text, who),
      areaCode === null ? plain(t('learn.otherPlace')) : place(areaCode),
      plain(t(`answer:elsewhere.evidence.${organisation.evidenceLevel ?? 'not-looked-up'}`)),
      address(organisation.id),
    ];
  }

  function place(code: string): Words {
    const other = subject.core.areas.find((one) => one.code === code);
    if (!other) return plain(code);
    const name = nameIn(subject.language, other);
    const differs = similar
      ? ` ${differsSentence(comparedBy(similar, facts), other, tSimilar)}`
      : '';
    const where = t('learn.similarPlace', { place: name });
    return mentioning(`${where}.${differs}`, { kind: 'area', code, text: name });
  }

  function address(id: string): Words {
    const url = subject.details.details.find((one) => one.id === id)?.url ?? null;
    if (url === null) return plain(t('learn.noAddress'));
    // Read on paper too: without what every address begins and ends with.
    const text = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return mentioning(text, { kind: 'web', text, address: url });
  }
}

/** What may make a service fare otherwise there: people, the economy, and need in the sector. */
function comparedBy(similar: SimilarFacts, { needs }: Facts): SimilarFacts {
  const needIds = new Set(needs.map(({ figure: { indicator } }) => indicator.id));
  const columns = similar.columns.filter(
    ({ id }) => needIds.has(id) || explainsLikeness(similar.indicators, id),
  );
  return { ...similar, columns };
}
