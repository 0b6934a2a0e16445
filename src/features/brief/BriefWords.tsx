import { Mentioned } from '../../parts/answer/Sentence';
import { partsOf } from '../../words/said';
import type { Words } from './document';

/** A sentence or a cell, whose names lead to what they name, some of it out to the web. */
export function BriefWords({ words }: { readonly words: Words }) {
  return partsOf(words).map((part) => {
    if (typeof part === 'string') return part;
    const key = `${part.kind} ${part.text}`;
    return part.kind === 'web' ? (
      <a key={key} href={part.address} rel="noreferrer">
        {part.text}
      </a>
    ) : (
      <Mentioned key={key} mention={part} />
    );
  });
}
