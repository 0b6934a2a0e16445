import { createContext, useContext, type ReactNode } from 'react';

/** Level of the headings of sections: third on a card, whose name is second; second on a page. */
const Level = createContext<2 | 3>(3);
export const SectionLevel = Level.Provider;

/** The heading of a section, or of a part inside one. */
export function SectionTitle({ children }: { readonly children: ReactNode }) {
  const Heading = useContext(Level) === 2 ? 'h2' : 'h3';
  return <Heading>{children}</Heading>;
}

export function PartTitle({
  lang,
  children,
}: {
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  const Heading = useContext(Level) === 2 ? 'h3' : 'h4';
  return <Heading lang={lang}>{children}</Heading>;
}
