import { X } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore, valueOf } from '../../store';
import { focusPart } from '../../ui/focusPart';
import { AboutBody } from './AboutBody';
import styles from './CompareView.module.css';
import { FigureBody } from './FigureBody';
import { GapBody } from './GapBody';

interface Props {
  readonly core: CoreData;
  readonly areas: readonly Area[];
  readonly labelledBy: string;
}

/** What scrolls must be within reach of the keyboard (WCAG 2.1.1). */
const REACHED_BY_TAB = { tabIndex: 0 } as const;

/** Areas as columns. Scrolls by itself, so that the page never does. */
export function CompareTable({ core, areas, labelledBy }: Props) {
  const { t } = useTranslation('compare');
  const analysis = useStore((state) => state.analysis);
  const status = useStore((state) => state.analysisStatus.state);
  const data = useStore((state) => valueOf(state.data.figures));
  const region = useRef<HTMLElement>(null);
  const go = useStore((state) => state.go);
  const language = useStore((state) => state.link.language);
  /** The button that has the focus goes with its column: the one that takes its place gets it. */
  const remove = (area: Area, button: HTMLElement): void => {
    focusPart(button);
    const rest = areas.filter((other) => other !== area);
    flushSync(() => go({ compare: rest.map(({ code }) => code) }));
    const buttons = region.current?.querySelectorAll<HTMLElement>(`.${styles.remove}`) ?? [];
    buttons[Math.min(areas.indexOf(area), buttons.length - 1)]?.focus();
  };
  const working = status === 'working' || status === 'idle';
  return (
    <section
      ref={region}
      className={styles.region}
      aria-labelledby={labelledBy}
      {...REACHED_BY_TAB}
    >
      <table
        className={styles.table}
        aria-labelledby={labelledBy}
        style={areasForStyle(areas, language)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('what')}</span>
            </th>
            {areas.map((area) => (
              <AreaHead key={area.code} area={area} onRemove={(button) => remove(area, button)} />
            ))}
          </tr>
        </thead>
        <AboutBody areas={areas} />
        {analysis && data ? (
          <GapBody core={core} analysis={analysis} indicators={data.indicators} areas={areas} />
        ) : (
          working && <WaitingBody words={t('working')} columns={areas.length} />
        )}
        {data ? (
          <FigureBody core={core} data={data} areas={areas} />
        ) : (
          <WaitingBody words={t('loading')} columns={areas.length} />
        )}
      </table>
    </section>
  );
}

/** How many areas there are, and their names: on a phone the style writes them beside each figure. */
function areasForStyle(areas: readonly Area[], language: string): CSSProperties {
  const names = areas.map((area, index) => [
    `--area-${index + 1}`,
    JSON.stringify(nameIn(language, area)),
  ]);
  return Object.fromEntries([['--areas', areas.length], ...names]) as CSSProperties;
}

interface HeadProps {
  readonly area: Area;
  readonly onRemove: (button: HTMLElement) => void;
}

function AreaHead({ area, onRemove }: HeadProps) {
  const { t } = useTranslation('compare');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const name = nameIn(language, area);
  return (
    <th scope="col">
      <span aria-hidden className={styles.printedName}>
        {name}
      </span>
      <div className={styles.area}>
        <button
          type="button"
          className="button-plain"
          onClick={() => go({ selected: { kind: 'area', code: area.code } })}
        >
          <Name of={area} />
        </button>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('remove', { name })}
          onClick={({ currentTarget }) => onRemove(currentTarget)}
        >
          <X aria-hidden size={14} />
          {t('removeShort')}
        </button>
      </div>
    </th>
  );
}

function WaitingBody({ words, columns }: { readonly words: string; readonly columns: number }) {
  return (
    <tbody>
      <tr>
        <td colSpan={columns + 1}>{words}</td>
      </tr>
    </tbody>
  );
}
