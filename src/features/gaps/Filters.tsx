import { useTranslation } from 'react-i18next';
import type { CoreData, NeedClass, ReachClass } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { LeavingButton } from '../../ui/LeavingButton';
import { classWords } from '../../words/gapSentence';
import styles from './Filters.module.css';

/** Filters that are set elsewhere (legend, fold, another view): said here, and cleared here. */
export function Filters({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('gaps');
  const facets = useStore((state) => state.link.facets);
  const classes = useStore((state) => state.link.classes);
  const layer = useStore((state) => state.link.gapLayer);
  const language = useStore((state) => state.link.language);
  const lookedOnly = useStore((state) => state.link.lookedOnly);
  const go = useStore((state) => state.go);

  const regions = core.regions.filter(({ code }) => facets.region.includes(code));
  const named = layer === 'both' ? classes.flatMap((key) => parseClass(key) ?? []) : [];
  return (
    <>
      {facets.region.length > 0 && (
        <p className={styles.filter}>
          {t('filters.regions', {
            names: formatList(
              regions.map((region) => nameIn(language, region)),
              language,
            ),
          })}
          <LeavingButton
            className="button-plain"
            onPress={() => go({ facets: { ...facets, region: [] } })}
          >
            {t('filters.clear')}
          </LeavingButton>
        </p>
      )}
      {lookedOnly && (
        <p className={styles.filter}>
          {t('looks.only')}.
          <LeavingButton className="button-plain" onPress={() => go({ lookedOnly: false })}>
            {t('filters.clear')}
          </LeavingButton>
        </p>
      )}
      {classes.length > 0 && (
        <p className={styles.filter}>
          {named.length > 0
            ? t('filters.classesNamed', {
                names: formatList(
                  named.map(([need, reach]) => classWords(need, reach, t)),
                  language,
                ),
              })
            : t('filters.classes', { count: classes.length })}
          <LeavingButton className="button-plain" onPress={() => go({ classes: [] })}>
            {t('filters.clear')}
          </LeavingButton>
        </p>
      )}
    </>
  );
}

/** "2-0" as need and reach class. A link may hold anything: what is no class is left out. */
function parseClass(key: string): [[NeedClass, ReachClass]] | null {
  const match = /^([012])-([012])$/.exec(key);
  return match ? [[Number(match[1]) as NeedClass, Number(match[2]) as ReachClass]] : null;
}
