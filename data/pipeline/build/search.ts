import type { OutsidePlace, PlaceAlias, Topic } from '../../../src/domain';
import type { Tables } from '../tables';

/** The part of gazetteer.json that is not places: other names, places abroad, and topics. */
export function buildSearchWords({ place_aliases, outside_places, topics, indicators }: Tables): {
  aliases: readonly PlaceAlias[];
  outsidePlaces: readonly OutsidePlace[];
  topics: readonly Topic[];
} {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    aliases: place_aliases,
    outsidePlaces: outside_places.map(({ name, name_welsh, postcode_area, words }) => ({
      name,
      nameWelsh: name_welsh,
      postcodeArea: postcode_area,
      words,
    })),
    topics: topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      nameWelsh: topic.name_welsh,
      words: topic.words,
      wordsWelsh: topic.words_welsh,
      sector: topic.sector,
      practice: topic.practice,
      figures: topic.indicators.flatMap((id) => {
        const indicator = indicatorOf.get(id);
        return indicator
          ? [{ indicatorId: id, label: indicator.label, nations: indicator.nations }]
          : [];
      }),
      question:
        topic.question === null || topic.question_welsh === null
          ? null
          : { text: topic.question, textWelsh: topic.question_welsh },
    })),
  };
}
