import { useTranslation } from 'react-i18next';
import { TableText } from '../../ui/TableText';
import { measuredIn } from './measuredIn';
import './messages';

/** Whether a study measured confidence to act, in the language of the page. */
export function Measured({ measured }: { readonly measured: string }) {
  const { t } = useTranslation('organisation');
  const { answer, how } = measuredIn(measured);
  if (!answer) return <TableText>{measured}</TableText>;
  return (
    <>
      {t(`measured.${answer}`)}
      {how && (
        <>
          {' ('}
          <TableText>{how}</TableText>)
        </>
      )}
    </>
  );
}
