import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCitation } from '../parts/edition/useCitation';
import { CopyButton } from '../ui/CopyButton';

/** Copies a citation of what is on screen, which names the edition. */
export function Cite() {
  const { t } = useTranslation('edition');
  const citation = useCitation();
  return (
    <CopyButton text={citation}>
      <Quote aria-hidden size={18} />
      {t('cite')}
    </CopyButton>
  );
}
