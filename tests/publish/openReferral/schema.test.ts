import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openReferralFiles } from '../../../src/publish/openReferral/files';
import { readOpenReferralTables } from '../../../src/publish/openReferral/plugin';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const schema = JSON.parse(readFileSync('src/publish/openReferral/schema.json', 'utf8')) as {
  readonly $id: string;
};
ajv.addSchema(schema);

const tables = readOpenReferralTables();
const published = openReferralFiles(tables, '2026-11-28', false);
const everybody = openReferralFiles(tables, '2026-11-28', true);

describe('what is published as Open Referral UK', () => {
  it.each([
    ['without the unknown', published],
    ['with the unknown', everybody],
  ])('is valid by the schema, %s', (_, files) => {
    const faults = [...files].flatMap(([path, content]) =>
      faultsOf(shapeOf(path), JSON.parse(JSON.stringify(content))).map((fault) => path + fault),
    );
    expect(faults).toEqual([]);
  });

  it('gives each thing an id of its own', () => {
    const items = [...everybody.keys()].filter((path) => path.split('/').length === 2);
    const ids = items.map((path) => path.split('/')[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds everybody but those of whom nobody could tell', () => {
    const { organisations } = tables;
    const known = organisations.filter(({ status }) => status !== 'unknown');
    expect(published.get('services.json')).toMatchObject({ total_items: known.length });
    expect(everybody.get('services.json')).toMatchObject({ total_items: organisations.length });
  });
});

describe('the schema', () => {
  const download = JSON.parse(JSON.stringify(published.get('services.json'))) as {
    contents: Record<string, unknown>[];
  };
  const first = download.contents[0]!;

  it.each([
    ['no status', { status: undefined }],
    ['a status of its own', { status: 'unknown' }],
    ['an id that is no UUID', { id: 'brightside' }],
    ['a value that is null', { url: null }],
    ['empty words', { description: ' ' }],
    ['a list of nothing', { service_areas: [] }],
    ['a date that is none', { assured_date: '2026-02-30' }],
    ['a field of no standard', { practices: 'peer-support' }],
  ])('refuses a service with %s', (_, given) => {
    expect(faultsOf('service', first)).toEqual([]);
    const changed: unknown = JSON.parse(JSON.stringify({ ...first, ...given }));
    expect(faultsOf('service', changed)).not.toEqual([]);
  });
});

function shapeOf(path: string): string {
  const [list = '', kind] = path.split('/');
  if (path === 'index.json') return 'about';
  if (path === 'services.json') return 'download';
  if (kind === 'pages') return list;
  return { taxonomies: 'taxonomy', taxonomy_terms: 'term' }[list] ?? list.replace(/s$/u, '');
}

function faultsOf(shape: string, content: unknown): readonly string[] {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${shape}`);
  if (!validate) throw new Error(`no shape "${shape}" in the schema`);
  if (validate(content) === true) return [];
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}
