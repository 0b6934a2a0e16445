import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { nameIn } from '../../i18n';
import { Name } from '../../parts/Name';
import { useStore, valueOf } from '../../store';
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
  const working = status === 'working' || status === 'idle';
  return (
    <section
      ref={region}
      className={styles.region}
      aria-labelledby={labelledBy}
      {...REACHED_BY_TAB}
    >
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('what')}</span>
            </th>
            {areas.map((area) => (
              <AreaHead
                key={area.code}
                area={area}
                core={core}
                // The button that had the focus goes with its column.
                onRemoved={() => region.current?.focus({ preventScroll: true })}
              />
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

interface HeadProps {
  readonly area: Area;
  readonly core: CoreData;
  readonly onRemoved: () => void;
}

function AreaHead({ area, core, onRemoved }: HeadProps) {
  const { t } = useTranslation('compare');
  const language = useStore((state) => state.link.language);
  const codes = useStore((state) => state.link.compare);
  const go = useStore((state) => state.go);
  const name = nameIn(language, area);
  /** Codes of earlier years stand for the same area and leave with it. */
  const isHere = (code: string): boolean =>
    code === area.code ||
    (!core.areas.some((other) => other.code === code) &&
      area.formerCodes.some((former) => former.code === code));
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
          onClick={() => {
            go({ compare: codes.filter((code) => !isHere(code)) });
            onRemoved();
          }}
        >
          <X aria-hidden size={18} />
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
