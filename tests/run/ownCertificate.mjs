import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';

/**
 * A certificate of this machine's own, for `localhost`, made anew.
 *
 * @returns key and cert as PEM; known, by which a browser is told to know it (base-64 SHA-256 of its
 *   public key). A browser that is told to bear with unknown ones opens every connection twice.
 */
export function ownCertificate() {
  const words = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout - -out -';
  const pem = execFileSync('openssl', words.split(' '), { stdio: ['ignore', 'pipe', 'ignore'] });
  const publicKey = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pem, cert: pem, known: createHash('sha256').update(publicKey).digest('base64') };
}
