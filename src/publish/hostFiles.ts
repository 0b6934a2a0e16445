import { LISTS, OPEN_REFERRAL, pagePath } from './openReferral/paths';
import {
  API_TYPE,
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
const ANY_LIST = LISTS.join('|');

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
      rule(`/${folder}/*`, {
        ...OPEN_TO_ALL,
        'Cache-Control': CACHING.data,
        ...(folder === OPEN_REFERRAL ? { 'Content-Type': API_TYPE } : {}),
      }),
    ),
  ];
  const text = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${text.join('\n\n')}\n`;
}

/**
 * `_redirects` of the same hosts: the paths of the API that are no file. `?page=2` is understood by
 * Netlify; Cloudflare Pages leaves such a line out and answers with the first page.
 */
export function redirectsFile(): string {
  const lists = LISTS.flatMap((list) => {
    const path = `/${OPEN_REFERRAL}/${list}`;
    const page = (number: string): string => `/${OPEN_REFERRAL}/${pagePath(list, number)}`;
    return [`${path} page=:page ${page(':page')} 200`, `${path} ${page('1')} 200`];
  });
  return `${[`/${OPEN_REFERRAL}/ /${OPEN_REFERRAL}/index.json 200`, ...lists].join('\n')}\n`;
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
map $arg_page $pps_page {
  default 1;
  ~^[0-9]+$ $arg_page;
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
  .join('')}  location /${OPEN_REFERRAL}/ {
    index index.json;
    types { }
    default_type "${API_TYPE}";
    # By name, as the map of the page number has a pattern of its own.
    rewrite ^/${OPEN_REFERRAL}/(?<pps_list>${ANY_LIST})/?$ /${OPEN_REFERRAL}/$pps_list/pages/$pps_page last;
  }
}
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
  @api path /${OPEN_REFERRAL}/*
  header @api Content-Type "${API_TYPE}"
  @page {
    path_regexp page ^/${OPEN_REFERRAL}/(${ANY_LIST})/?$
    query page=*
  }
  @list path_regexp list ^/${OPEN_REFERRAL}/(${ANY_LIST})/?$
  rewrite @page /${OPEN_REFERRAL}/{re.page.1}/pages/{query.page}
  rewrite @list /${OPEN_REFERRAL}/{re.list.1}/pages/1
  rewrite /${OPEN_REFERRAL}/ /${OPEN_REFERRAL}/index.json
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
