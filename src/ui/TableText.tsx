import type { ReactNode } from 'react';
import { rulesOf } from '../i18n';

/**
 * Text that the tables hold in English alone: names and definitions of figures, sources, findings.
 * Without children it is for `Trans`, which puts a part of a sentence into it. Whatever the language of the page, a screen reader reads it as English.
 */
export function TableText({ children }: { readonly children?: ReactNode }) {
  return <span lang="en">{children}</span>;
}

interface InProps {
  readonly sentence: string;
  /** The part of the sentence that is as the tables have it. */
  readonly english: string;
}

/** A sentence of the page with text of the tables in it, which alone is marked as English. */
export function TableTextIn({ sentence, english }: InProps) {
  const at = sentence.indexOf(english);
  if (at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <TableText>{english}</TableText>
      {sentence.slice(at + english.length)}
    </>
  );
}

interface Props {
  /** As the tables write it. */
  readonly english: string;
  readonly language: string;
}

/** A period in the language of the page, or marked as English where its Welsh is not known. */
export function PeriodText({ english, language }: Props) {
  return rulesOf(language).period(english) ?? <TableText>{english}</TableText>;
}

/** A unit by itself, in the language of the page or marked as English. */
export function UnitText({ english, language }: Props) {
  return rulesOf(language).unit(english)?.alone ?? <TableText>{english}</TableText>;
}
