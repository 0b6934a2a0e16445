/** Where a build sends suggested corrections; see src/publish/README.md. */
interface ImportMetaEnv {
  readonly VITE_CORRECTIONS_TO?: string;
  readonly VITE_CORRECTIONS_ISSUES?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
