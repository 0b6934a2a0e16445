import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationLink } from '../../parts/StateLink';

interface Props {
  readonly ids: readonly string[];
  /** Named before the rest is counted. */
  readonly most?: number;
}

/** Organisations in a line: "A, B, C and 4 more". */
export function OrganisationList({ ids, most = 3 }: Props) {
  const { t } = useTranslation('profile');
  const named = ids.slice(0, most);
  return (
    <>
      {named.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <OrganisationLink id={id} />
        </Fragment>
      ))}
      {ids.length > named.length && ` ${t('reach.more', { count: ids.length - named.length })}`}
    </>
  );
}
