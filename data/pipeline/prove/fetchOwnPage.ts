import { lookup } from 'node:dns/promises';
import { request } from 'node:https';

import { isPublicAddress } from './publicAddress';

/** More than the text of any page that says who somebody is. */
export const MOST_BYTES = 200_000;
const MOST_MS = 15_000;
const MOST_REDIRECTS = 3;

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly type: string;
  readonly body: string;
}

/** How the outside is reached; the tests have their own. */
export interface Outside {
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>;
  /** One request to this very address, so that the name cannot lead elsewhere in between. */
  readonly ask: (url: URL, at: HostAddress) => Promise<Answer>;
}

export const INTERNET: Outside = {
  resolve: async (host) =>
    (await lookup(host, { all: true })).map(({ address, family }) => ({
      address,
      family: family === 6 ? 6 : 4,
    })),
  ask: (url, at) => ask(url, at),
};

/**
 * A page of the host that our table holds: by https, at a public address, on the same host to the end.
 *
 * @throws Error that says what stood against it
 */
export async function fetchOwnPage(
  address: string,
  outside: Outside = INTERNET,
): Promise<{ readonly url: string; readonly html: string }> {
  let url = new URL(address);
  const { hostname } = url;
  // An old record may hold http: the host is the same, and only https is asked.
  url.protocol = 'https:';
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
      throw new Error(`${url.href} is no plain https address`);
    if (bare(url.hostname) !== bare(hostname))
      throw new Error(
        `${hostname} leads elsewhere, to ${url.hostname}: correct the address in the table first`,
      );
    const addresses = await outside.resolve(url.hostname);
    const [first] = addresses;
    if (first === undefined || addresses.some((at) => !isPublicAddress(at.address, at.family)))
      throw new Error(`${url.hostname} is not at a public address`);
    const { status, location, type, body } = await outside.ask(url, first);
    if (status >= 300 && status < 400 && location !== null) {
      url = new URL(location, url);
      continue;
    }
    if (status !== 200) throw new Error(`${url.href} answers ${status}`);
    if (!/^text\/(?:html|plain)\b/iu.test(type))
      throw new Error(`${url.href} is no page but "${type}"`);
    return { url: url.href, html: body };
  }
  throw new Error(`${hostname} leads on more than ${MOST_REDIRECTS} times`);
}

function bare(host: string): string {
  return host.replace(/^www\.|\.$/gu, '');
}

/** @param over how and where the connection is made: the tests have a server without a certificate */
export function ask(
  url: URL,
  at: HostAddress,
  over: { readonly request: typeof request; readonly port: number } = { request, port: 443 },
): Promise<Answer> {
  return new Promise((answer, fail) => {
    const asked = over.request(
      {
        host: at.address,
        family: at.family,
        port: over.port,
        path: `${url.pathname}${url.search}`,
        servername: url.hostname,
        headers: { host: url.hostname, accept: 'text/html', 'user-agent': 'pps-map data:prove' },
        signal: AbortSignal.timeout(MOST_MS),
      },
      (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          parts.push(part);
          if (bytes > MOST_BYTES)
            response.destroy(new Error(`${url.href} is larger than ${MOST_BYTES} bytes`));
        });
        response.on('error', fail);
        response.on('end', () =>
          answer({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? null,
            type: response.headers['content-type'] ?? '',
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}
