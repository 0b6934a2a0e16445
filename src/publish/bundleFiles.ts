import type { Rolldown } from 'vite';

/** What a browser fetches for a piece of the page, by its path in the built folder. */
export interface BundleFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * What is fetched for pieces that come by themselves: each, and all that it stands on, once.
 *
 * @param sources ends of the paths of modules
 */
export function filesOf(sources: readonly string[], bundle: Rolldown.OutputBundle): BundleFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const walk = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || scripts.has(file)) return;
    scripts.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const other of chunk.imports) walk(other);
  };
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  for (const source of sources) {
    // What is imported by itself has a chunk that stands for it, or is put into one with others.
    const chunk =
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source)) ??
      chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)));
    if (!chunk) throw new Error(`no chunk is built of ${source}`);
    walk(chunk.fileName);
  }
  return { scripts: [...scripts], styles: [...styles] };
}
