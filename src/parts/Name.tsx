import { nameIn, nameLanguage, otherName, type Named } from '../i18n';
import { useStore } from '../store';

/** A name in the language of the page, said in the language it is in. */
export function Name({
  of,
  className,
}: {
  readonly of: Named;
  readonly className?: string | undefined;
}) {
  const language = useStore((state) => state.link.language);
  return (
    <span className={className} lang={nameLanguage(language, of)}>
      {nameIn(language, of)}
    </span>
  );
}

interface BothProps {
  readonly of: Named;
  /** Of the name in the other language. */
  readonly otherClassName: string | undefined;
}

/** A name, and beside it the one in the other language where that differs. */
export function BothNames({ of, otherClassName }: BothProps) {
  const language = useStore((state) => state.link.language);
  const other = otherName(language, of);
  return (
    <>
      <Name of={of} />
      {other && (
        <span className={otherClassName} lang={other.lang}>
          {other.name}
        </span>
      )}
    </>
  );
}
