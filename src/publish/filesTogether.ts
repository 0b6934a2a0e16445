import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { filesOf } from './bundleFiles';
import { joined, namesOf, type Part } from './joinedParts';
import { PIECES_OF_SHAPES, piecesOfViews } from './pieces';

/** The pages, and what each imports by itself for a state that it may open in. */
const OPENINGS = { 'index.html': piecesOfViews, 'embed.html': () => PIECES_OF_SHAPES };

/**
 * Puts what the same states open with into one file. The bundler makes a file of what the same imports
 * lead to, and an import that waits for a press counts like one of an opening page: a view came in 80
 * files, half of them of less than a kilobyte.
 *
 * It builds once without writing, as only a built page tells what is left of the modules: what the
 * index of a library lists, and nobody uses, counts as imported until then.
 *
 * @param modules the plugins that say what the modules are
 */
export function filesTogether(modules: () => PluginOption[]): Plugin {
  return {
    name: 'pps-files-together',
    apply: 'build',
    async config({ build: options = {}, ...config }) {
      const split = { includeDependenciesRecursively: false };
      const built = await build({
        ...config,
        configFile: false,
        logLevel: 'warn',
        plugins: modules(),
        build: {
          ...options,
          write: false,
          minify: false,
          rolldownOptions: { ...options.rolldownOptions, output: { codeSplitting: split } },
        },
      });
      const names = namesOf(joined(partsOf((built as Rolldown.RolldownOutput).output)));
      const groups = [{ name: (id: string) => names.get(id) ?? null }];
      return {
        build: { rolldownOptions: { output: { codeSplitting: { ...split, groups } } } },
      };
    },
  };
}

function partsOf(output: Rolldown.RolldownOutput['output']): Part[] {
  const bundle = Object.fromEntries(output.map((file) => [file.fileName, file]));
  // An entry runs its page: wherever it were fetched for the sake of something else, two would run.
  const chunks = output.flatMap((file) => (file.type === 'chunk' && !file.isEntry ? [file] : []));
  const places = new Map(chunks.map(({ fileName }, place) => [fileName, place]));
  const opens = new Map<string, string[]>();
  const later = new Map<string, string[]>();
  for (const [page, piecesOf] of Object.entries(OPENINGS)) {
    const openings = Object.entries(piecesOf());
    for (const [state, pieces] of openings)
      note(opens, `${page} ${state}`, filesOf([page, ...pieces], bundle).scripts);
    const pieces = openings.flatMap(([, each]) => each);
    for (const module of importedLater(page, bundle))
      if (!pieces.some((piece) => module.endsWith(piece)))
        note(later, `${page} ${module}`, filesOf([module], bundle).scripts);
  }
  return chunks.map(({ name, moduleIds, code, imports, fileName }) => ({
    name,
    modules: moduleIds,
    size: code.length,
    on: imports.flatMap((file) => places.get(file) ?? []),
    opens: new Set(opens.get(fileName)),
    later: new Set(later.get(fileName)),
  }));
}

/** The modules that a page may come to import by themselves, whatever is pressed. */
function importedLater(page: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const seen = new Set<string>();
  const modules: string[] = [];
  const walk = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) return;
    seen.add(file);
    if (chunk.isDynamicEntry && chunk.facadeModuleId !== null) modules.push(chunk.facadeModuleId);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) walk(other);
  };
  walk(filesOf([page], bundle).scripts[0]!);
  return modules;
}

function note(statesOf: Map<string, string[]>, state: string, files: readonly string[]): void {
  for (const file of files) statesOf.set(file, [...(statesOf.get(file) ?? []), state]);
}
