/** A part of a sentence that is more than words where the sentence stands on a page. */
export type Mention = {
  readonly text: string;
} & (
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'area'; readonly code: string }
  /** As the tables have it, whatever the language of the page. */
  | { readonly kind: 'english' }
);

/** A sentence that is the same on screen, on paper and in a frame, with what it mentions, in order. */
export interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The sentence in its order: plain words, and each mention where it stands after the one before. */
export function partsOf<Mentioned extends { readonly text: string }>({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: readonly Mentioned[];
}): (string | Mentioned)[] {
  const parts: (string | Mentioned)[] = [];
  let end = 0;
  for (const mention of mentions) {
    const at = text.indexOf(mention.text, end);
    if (at < 0) continue;
    if (at > end) parts.push(text.slice(end, at));
    parts.push(mention);
    end = at + mention.text.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** A sentence that mentions nothing. */
export function plainly(text: string): Said {
  return { text, mentions: [] };
}
