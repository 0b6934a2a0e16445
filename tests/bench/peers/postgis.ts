import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { missing, PEERS, type PeerAnswer, type Question } from './peer';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
const EXTENSION = '/usr/share/postgresql/15/extension/postgis.control';
const SCRIPT = join(PEERS, 'reach.sql');

/**
 * A throwaway cluster in a temporary folder, heard on a socket in it and nowhere else, and gone
 * afterwards. Needs Debian's postgresql-15-postgis-3; as root it runs as the user postgres.
 */
export function askPostgis({
  folder,
  km,
  sitesToAnOrganisation,
  rounds,
  points,
}: Question): PeerAnswer {
  if (!existsSync(join(PROGRAMS, 'initdb')) || !existsSync(EXTENSION))
    return missing('PostGIS is not here: apt-get install postgresql-15-postgis-3.');
  const home = mkdtempSync(join(tmpdir(), 'postgis-'));
  const data = join(home, 'data');
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, ...rest: string[]): string => {
    const command = [join(PROGRAMS, program), ...rest];
    const [first, ...others] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return execFileSync(first!, others, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };
  mkdirSync(data);
  if (isRoot) execFileSync('chown', ['-R', 'postgres', home]);
  // The files of the question are read by that user.
  chmodSync(folder, 0o755);
  try {
    run('initdb', '-D', data, '-A', 'trust', '-U', 'bench', '--no-sync');
    const options = `-k ${home} -c listen_addresses='' -c fsync=off -c shared_buffers=512MB -c work_mem=512MB`;
    run('pg_ctl', '-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start');
    const psql = (...rest: string[]): string =>
      run(
        'psql',
        '-h',
        home,
        '-U',
        'bench',
        '-X',
        '-q',
        '-t',
        '-A',
        '-v',
        'ON_ERROR_STOP=1',
        ...rest,
        'postgres',
      );
    psql('-c', 'create extension postgis');
    const set = (name: string, value: number): string[] => ['-v', `${name}=${value}`];
    const asked = [
      ...set('km', km),
      ...set('own', sitesToAnOrganisation),
      ...set('rounds', rounds + 1),
    ];
    const said = psql(...asked, '-f', SCRIPT);
    const pioneers = new Float64Array(points);
    const seconds: number[] = [];
    for (const [what, first, second] of said.split('\n').map((line) => line.split(','))) {
      if (what === 'seconds') seconds.push(Number(first));
      if (what === 'pioneers') pioneers[Number(first)] = Number(second);
    }
    return { seconds: seconds.slice(1), pioneers };
  } finally {
    if (existsSync(join(data, 'postmaster.pid')))
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(home, { recursive: true });
  }
}
