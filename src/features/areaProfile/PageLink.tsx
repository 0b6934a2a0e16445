import type { ReactNode } from 'react';
import { useStore, type LinkState } from '../../store';
import { useStateLink } from '../../store/useStateLink';

interface Props {
  readonly to: Partial<LinkState>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another state of the page: it can be opened in a tab, copied and printed. */
export function PageLink({ to, className, children }: Props) {
  return (
    <a className={className} {...useStateLink(to)}>
      {children}
    </a>
  );
}

export function AreaLink({ code, children }: { readonly code: string; readonly children: string }) {
  return <PageLink to={{ view: 'area', selected: { kind: 'area', code } }}>{children}</PageLink>;
}

export function OrganisationLink({ id }: { readonly id: string }) {
  const name = useStore(({ data: { core } }) =>
    core.state === 'ready' ? core.value.organisations.find((o) => o.id === id)?.name : undefined,
  );
  return (
    <PageLink to={{ view: 'organisation', selected: { kind: 'organisation', id } }}>
      {name ?? id}
    </PageLink>
  );
}
