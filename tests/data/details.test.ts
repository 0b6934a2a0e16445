import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildDetails, ORGANISATIONS_PER_PART } from '../../data/pipeline/build/details';
import { detailsFile, loadDetails } from '../../src/dataset';
import { grownDirectory } from '../bench/grownDirectory';
import { DATA_FOLDER, readOnce } from './published';

const SIZE = { organisations: 5_000, sites: 15_000 } as const;
const BASE = 'https://example.org/map/data/';

const manifest = readFileSync(join(DATA_FOLDER, '../public/data/manifest.json'), 'utf8');
const { edition } = JSON.parse(manifest) as { edition: string };
const tables = grownDirectory(readOnce(), SIZE, 1);
const parts = buildDetails(tables);

/** Serves the parts, and tells which were asked for. */
function served(files: ReadonlyMap<string, unknown>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: URL) => {
    const file = address.pathname.split('/').pop() ?? '';
    asked.push(file);
    const content = files.get(file);
    return Promise.resolve(
      content === undefined
        ? new Response('', { status: 404 })
        : new Response(JSON.stringify({ edition, ...(content as object) })),
    );
  });
  return asked;
}

describe('the words of a directory that has grown', () => {
  it('come in parts, so that none keeps the page from moving', () => {
    expect([...parts.keys()]).toEqual([1, 2, 3, 4, 5].map(detailsFile));
    for (const content of parts.values()) {
      const { details } = content as { details: { id: readonly string[] } };
      expect(details.id.length).toBeLessThanOrEqual(ORGANISATIONS_PER_PART);
    }
  });

  it('are whole again when read', async () => {
    const asked = served(parts);
    const { details, siteWords } = await loadDetails(BASE);
    expect(asked).toEqual([...parts.keys()]);
    expect(details.map(({ id, problem }) => [id, problem])).toEqual(
      tables.organisations.map(({ id, problem }) => [id, problem]),
    );
    expect(siteWords).toEqual(
      new Map(tables.sites.map(({ id, name, place }) => [id, { name, place }])),
    );
    const studies = details.flatMap(({ id, evidence }) =>
      evidence.map(({ study }) => `${id}: ${study}`),
    );
    expect(studies.toSorted()).toEqual(
      tables.evidence.map((row) => `${row.organisation_id}: ${row.study}`).toSorted(),
    );
  });

  it('say which part does not come', async () => {
    served(new Map([...parts].filter(([name]) => name !== detailsFile(4))));
    await expect(loadDetails(BASE)).rejects.toMatchObject({
      file: 'details-4.json',
      reason: 'missing',
    });
  });

  it.each([0, 1.5, 1e9, '2', undefined])('are refused where there are %s parts', async (count) => {
    const first = { ...(parts.get(detailsFile(1)) as object), parts: count };
    const asked = served(new Map([[detailsFile(1), first]]));
    await expect(loadDetails(BASE)).rejects.toMatchObject({
      file: 'details.json',
      detail: 'parts is not a whole number from 1 to 1000',
    });
    expect(asked).toEqual([detailsFile(1)]);
  });
});
