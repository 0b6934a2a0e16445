import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { ElsewhereBlock, NeedBlock, ReachBlock, StartBlock } from '../../parts/answer/blocks';
import { useAnswerWords, useAreaAnswer } from '../../parts/answer/useAreaAnswer';
import { ANSWER_FILES } from '../../store';
import { FileTrouble } from '../../parts/Trouble';

interface Props {
  readonly area: Area;
  readonly core: CoreData;
}

/** The four answers of the page of the area, in short. */
export function ShortAnswer({ area, core }: Props) {
  const { t } = useTranslation('answer');
  const words = useAnswerWords(core, useAreaAnswer(core, area), 'panel');
  if (!words) {
    return (
      <>
        <FileTrouble files={ANSWER_FILES} />
        <p role="status">{t('working')}</p>
      </>
    );
  }
  return (
    <>
      <NeedBlock words={words} heading="h3" />
      <ReachBlock words={words} heading="h3" />
      <ElsewhereBlock words={words} heading="h3" />
      <StartBlock words={words} heading="h3" area={area} />
    </>
  );
}
