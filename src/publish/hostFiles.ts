import {
  CACHING,
  DATA_FOLDERS,
  EMBED_POLICY,
  EVERYWHERE,
  HOST_SCRIPT,
  MAP_POLICY,
  OFFLINE_FILES,
  OPEN_TO_ALL,
  PAGE_POLICY,
} from './policy';

const DATA_PATHS = DATA_FOLDERS.map((folder) => `/${folder}/*`).join(' ');
const [OPEN_NAME, OPEN_VALUE] = Object.entries(OPEN_TO_ALL)[0]!;

/**
 * `_headers` of Netlify and Cloudflare Pages. Both join the values of every rule that matches, and
 * two joined policies are both enforced, so no header is set by two rules that can match one path.
 * Both also serve a page without its ".html".
 */
export function headersFile(): string {
  const page = (policy: string) => ({
    'Content-Security-Policy': policy,
    'Cache-Control': CACHING.pages,
  });
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', EVERYWHERE],
    ...['/', '/index.html', '/s/*'].map((path) => rule(path, page(MAP_POLICY))),
    ...['/embed', '/embed.html'].map((path) => rule(path, page(EMBED_POLICY))),
    // Workers take their policy from their own file.
    rule('/assets/*', { 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': CACHING.assets }),
    ...OFFLINE_FILES.map((file) => rule(`/${file}`, page(PAGE_POLICY))),
    rule(`/${HOST_SCRIPT}`, { ...OPEN_TO_ALL, 'Cache-Control': CACHING.pages }),
    ...DATA_FOLDERS.map((folder) =>
      rule(`/${folder}/*`, { ...OPEN_TO_ALL, 'Cache-Control': CACHING.data }),
    ),
  ];
  const text = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${text.join('\n\n')}\n`;
}

/** Maps for the `http` block and the server. Headers stand in the server alone: a location with one of its own would lose the rest. */
export function nginxFile(): string {
  return `# Goes into the http block. Set server_name and root; add your certificate.
map $uri $pps_policy {
  default "${MAP_POLICY}";
  /embed.html "${EMBED_POLICY}";
}
map $uri $pps_caching {
  default "${CACHING.pages}";
  ~^/assets/ "${CACHING.assets}";
  ~^/(${DATA_FOLDERS.join('|')})/ "${CACHING.data}";
}
map $uri $pps_open {
  # An empty header is not sent.
  default "";
  /${HOST_SCRIPT} "${OPEN_VALUE}";
  ~^/(${DATA_FOLDERS.join('|')})/ "${OPEN_VALUE}";
}
server {
  listen 80;
  server_name map.example.org;
  root /srv/pps-map;
  index index.html;
  add_header Content-Security-Policy $pps_policy always;
  add_header Cache-Control $pps_caching always;
  add_header ${OPEN_NAME} $pps_open always;
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}}
`;
}

export function caddyFile(): string {
  return `map.example.org {
  root * /srv/pps-map
  file_server
  @embed path /embed.html
  @map not path /embed.html
  header @embed Content-Security-Policy "${EMBED_POLICY}"
  header @map Content-Security-Policy "${MAP_POLICY}"
  @assets path /assets/*
  @data path ${DATA_PATHS}
  @pages not path /assets/* ${DATA_PATHS}
  header @assets Cache-Control "${CACHING.assets}"
  header @data Cache-Control "${CACHING.data}"
  @open path /${HOST_SCRIPT} ${DATA_PATHS}
  header @open ${OPEN_NAME} "${OPEN_VALUE}"
  header @pages Cache-Control "${CACHING.pages}"
  header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `    ${name} "${value}"\n`)
  .join('')}  }
}
`;
}

function rule(
  path: string,
  headers: Readonly<Record<string, string>>,
): [string, Readonly<Record<string, string>>] {
  return [path, headers];
}
