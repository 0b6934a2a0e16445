import type { ReactNode } from 'react';
import { isOwnId } from '../dataset/own/ownPioneers';
import { NO_FACETS, useStore, type LinkState } from '../store';
import { selectCountedCore } from '../store/selectors/countedCore';
import { useStateLink } from './useStateLink';

interface Props {
  readonly to: Partial<LinkState>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another state of the page: it can be opened in a tab, copied and printed. */
export function StateLink({ to, className, children }: Props) {
  return (
    <a className={className} {...useStateLink(to)}>
      {children}
    </a>
  );
}

/** A link to the page of an area. */
export function AreaLink({
  code,
  children,
}: {
  readonly code: string;
  readonly children: ReactNode;
}) {
  return <StateLink to={{ view: 'area', selected: { kind: 'area', code } }}>{children}</StateLink>;
}

/** A link to the page of an organisation, by its name. One of a person's own has none. */
export function OrganisationLink({ id }: { readonly id: string }) {
  const name = useStore(
    (state) => selectCountedCore(state)?.organisations.find((one) => one.id === id)?.name,
  );
  if (isOwnId(id)) return name;
  return (
    <StateLink to={{ view: 'organisation', selected: { kind: 'organisation', id } }}>
      {name ?? id}
    </StateLink>
  );
}

/** A link to the page of a practice or sector. */
export function KindLink({
  kind,
  id,
  children,
}: {
  readonly kind: 'practice' | 'sector';
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <StateLink to={{ view: kind, selected: null, facets: { ...NO_FACETS, [kind]: [id] } }}>
      {children}
    </StateLink>
  );
}
