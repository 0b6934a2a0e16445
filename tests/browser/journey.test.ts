import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { carryOut } from '../../data/pipeline/accept/carryOut';
import { DeskFolder } from '../../data/pipeline/accept/deskFolder';
import { DATA_FOLDER } from '../../data/pipeline/dataFolder';
import { buildDetails } from '../../data/pipeline/build/details';
import { buildDirectory } from '../../data/pipeline/build/directory';
import { proved } from '../../data/pipeline/prove/proved';
import type { Outside } from '../../data/pipeline/prove/fetchOwnPage';
import { readTables } from '../../data/pipeline/tables';
import { expect, test } from './visit';

const ORGANISATION = 'recovery-colleges';
const ROOT = join(DATA_FOLDER, '..');
const DESK = ['node_modules/jiti/lib/jiti-cli.mjs', 'data/pipeline/accept.ts'];
/** Kept as a folder of files each, and the day of them all. */
const TABLES_OF_FILES: ReadonlySet<string> = new Set(['values', 'VERSION']);
const WORDS = 'Courses on living well, written and taught by people who have been there.';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pps-desk-'));
  for (const name of readdirSync(DATA_FOLDER))
    if (name.endsWith('.csv') || TABLES_OF_FILES.has(name))
      cpSync(join(DATA_FOLDER, name), join(folder, name), { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test(
  'a record from the form to the desk, the map, its proof, and its old age',
  { tag: '@map' },
  async ({ page }) => {
    test.slow();
    await page.goto(`#view=record&do=correct&org=${ORGANISATION}`);
    await page
      .getByLabel(/^What it does/)
      .first()
      .fill(WORDS);
    await page.getByRole('radio', { name: /Yes, I work/ }).press('Space');
    await page.getByRole('button', { name: 'Look it over' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await saving).path();
    const pointingBack = await page.getByText(/^<a rel="me"/).innerText();

    expect(desk(file)).toContain(WORDS);
    const edition = new DeskFolder(folder).edition;
    await publish(page, edition);
    await open(page);
    await expect(page.getByText(WORDS)).not.toBeVisible();

    expect(desk(file, '--write')).toContain('organisations.csv');
    await publish(page, edition);
    await open(page);
    await expect(page.getByText(WORDS)).toBeVisible();
    await expect(page.getByText(/^Verified with the organisation/)).toHaveCount(0);

    const today = new DeskFolder(folder).edition;
    const before = new DeskFolder(folder);
    const elsewhere = await proved(
      ORGANISATION,
      { tables: before.tables, today },
      site('<p>Hello'),
    );
    expect(elsewhere.changes).toEqual([]);
    const own = await proved(ORGANISATION, { tables: before.tables, today }, site(pointingBack));
    carryOut(own, before, { today, write: true });
    await publish(page, today);
    await open(page);
    await expect(page.getByText(/^Verified with the organisation on /)).toHaveCount(2);

    await publish(page, `${Number(today.slice(0, 4)) + 2}-01-31`);
    await open(page);
    await expect(page.getByText(/^Ageing: verified with the organisation on /)).toHaveCount(2);
  },
);

/** The command for what people sent, on the tables of this test. */
function desk(file: string, ...flags: readonly string[]): string {
  const words = [...DESK, file, '--folder', folder, ...flags];
  return execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
}

/** What the page reads is built from those tables as they stand, on a day. */
async function publish(page: Page, day: string): Promise<void> {
  const tables = readTables(folder);
  const files = {
    'directory.json': buildDirectory(tables, day),
    ...Object.fromEntries(buildDetails(tables)),
  };
  const manifest = readFileSync(join(ROOT, 'public/data/manifest.json'), 'utf8');
  const { edition } = JSON.parse(manifest) as { readonly edition: string };
  await page.unrouteAll();
  for (const [name, content] of Object.entries(files))
    await page.route(`**/data/${name}`, (route) =>
      route.fulfill({ json: { edition, ...(content as object) } }),
    );
}

/** As if for the first time. */
async function open(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#view=organisation&org=${ORGANISATION}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The organisation's own site, with something on its front page. */
function site(html: string): Outside {
  return {
    resolve: () => Promise.resolve([{ address: '93.184.215.14', family: 4 }]),
    ask: () => Promise.resolve({ status: 200, location: null, type: 'text/html', body: html }),
  };
}
