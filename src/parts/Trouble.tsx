import { useStore, type DataFileName } from '../store';
import { DataTrouble } from '../ui/DataTrouble';

/** Those of these files that did not arrive whole, each named, with a retry. */
export function FileTrouble({ files }: { readonly files: readonly DataFileName[] }) {
  const data = useStore((state) => state.data);
  const retry = useStore((state) => state.retry);
  return files.map((name) => {
    const loadable = data[name];
    if (loadable.state !== 'failed') return null;
    const { file, problem } = loadable;
    return <DataTrouble key={name} {...{ file, problem }} onRetry={() => retry(name)} />;
  });
}

/** The file for lack of which the question could not be worked out, if that is so, with a retry. */
export function AnalysisTrouble() {
  const status = useStore((state) => state.analysisStatus);
  const analyse = useStore((state) => state.analyse);
  const scenario = useStore((state) => state.link.scenario);
  if (status.state !== 'failed') return null;
  const { file, problem } = status;
  return <DataTrouble {...{ file, problem }} onRetry={() => void analyse(scenario)} />;
}
