import { useTranslation } from 'react-i18next';
import { TableText } from '../../ui/TableText';

const ANSWERS = ['yes', 'partly', 'no'] as const;
/** "partly (activation)": an answer, and what it was in words of the tables. */
const ANSWER = /^(\w+)(?: \((.+)\))?$/;

/** Whether a study measured confidence to act, in the language of the page. */
export function Measured({ measured }: { readonly measured: string }) {
  const { t } = useTranslation('organisation');
  const [, said, how] = ANSWER.exec(measured) ?? [];
  const answer = ANSWERS.find((one) => one === said);
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
