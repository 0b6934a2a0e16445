import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { useStore } from '../../store';
import { useStateLink } from '../../parts/useStateLink';
import { ChipList } from '../../ui/ChipList';
import { conditions, startsWith } from './conditions';
import { useDraft } from './draft';
import styles from './EmbedBuilder.module.css';
import type { Subject } from './subject';

interface Props {
  readonly core: CoreData;
  readonly subject: Subject;
}

/** What else narrows the frame, each removable, and the way back to where more can be chosen. */
export function AlsoKept({ core, subject }: Props) {
  const { t } = useTranslation(['domain', 'embedBuilder', 'gaps']);
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const back = useStateLink({ view: link.framed });
  const what = useDraft((draft) => draft.what);
  const found = [
    ...conditions(core, link, what, t),
    ...(what === 'card' || what === 'figure' ? [] : startsWith(core, link, what, t)),
  ];
  return (
    <div className={styles.block}>
      {subject !== 'card' && subject !== 'areaFigure' && (
        <p className={found.length > 0 ? styles.label : undefined}>
          {t(found.length > 0 ? 'embedBuilder:kept.label' : 'embedBuilder:noFilters')}
        </p>
      )}
      <ChipList
        label={t('embedBuilder:kept.label')}
        chips={found.map(({ key, name, without }) => ({
          key,
          name,
          removeWords: t('embedBuilder:kept.remove', { name }),
          onRemove: () => go(without),
        }))}
      />
      <p>
        <a {...back}>{t('embedBuilder:change')}</a>
      </p>
    </div>
  );
}
