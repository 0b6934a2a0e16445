import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program usually is. */
const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * Finds a program, or installs Debian's package of it when this is root on Debian.
 *
 * @param name of the program
 * @returns path of the program; null when it could not be had
 */
export function findOrInstall(name: string, debianPackage: string): string | null {
  const found = find(name);
  if (found || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return found;
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', debianPackage],
  ])
    spawnSync('apt-get', words, { stdio: 'ignore' });
  return find(name);
}

function find(name: string): string | null {
  return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)) ?? null;
}
