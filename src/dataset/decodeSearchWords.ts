import * as v from 'valibot';

import { ALIAS_RELATIONS, NATIONS, type Gazetteer } from '../domain';
import { checkedBy } from './checkedBy';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);

const searchWordsSchema = v.object({
  aliases: v.array(v.object({ alias: text, code: text, relation: v.picklist(ALIAS_RELATIONS) })),
  outsidePlaces: v.array(
    v.object({ name: text, nameWelsh: text, postcodeArea: text, words: texts }),
  ),
  topics: v.array(
    v.object({
      id: text,
      name: text,
      nameWelsh: text,
      words: texts,
      wordsWelsh: texts,
      sector: v.nullable(text),
      practice: v.nullable(text),
      figures: v.array(
        v.object({ indicatorId: text, label: text, nations: v.array(v.picklist(NATIONS)) }),
      ),
      question: v.nullable(v.object({ text, textWelsh: text })),
    }),
  ),
});

/** The part of public/data/gazetteer.json that is not places, as parsed. */
export function decodeSearchWords(
  file: string,
  content: unknown,
): Pick<Gazetteer, 'aliases' | 'outsidePlaces' | 'topics'> {
  return checkedBy(searchWordsSchema, file, content, 'words');
}
