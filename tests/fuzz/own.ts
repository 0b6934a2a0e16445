import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { formatCsv } from '../../src/dataset/csv';
import { MEANINGS, type Meanings } from '../../src/dataset/own/meanings';
import { openOwnFile } from '../../src/dataset/own/openOwnFile';
import { isOwnId, ownPioneers } from '../../src/dataset/own/ownPioneers';
import { OWN_PRECISIONS, ROW_FAULTS, type OwnPoint } from '../../src/dataset/own/ownPoint';
import { NUMBER_KINDS } from '../../src/dataset/own/ownFigure';
import { readFigure } from '../../src/dataset/own/readFigure';
import { readPoints, type OwnReading } from '../../src/dataset/own/readPoints';
import { OVERALL, PLANNED_WITHIN } from '../../src/domain';
import { figureOfKept, keptFigureText, keptText, ownOfKept } from '../../src/features/own/kept';
import { realAreas, realPlaces } from '../dataset/own/realPlaces';
import { target, type Surface } from './target';
import { anyText, hardText } from './texts';

const CELLS = [
  'WN1 1YN|m25pd|LS2|ZZ9 9ZZ|53.5|-2,6|53,5° N|−2.6|1e308|NaN|358000|E07000026|E06000063|Leeds',
  'Lancashire|=cmd()|@SUM(1)|javascript:alert(1)|data:text/html,<script>|https://hub.example/a',
  'www.example.org|<img onerror=x>|Total|mental-health|"|""|__proto__|constructor|0|\u0000|=1+1',
  '12.5|12,5|1,234|1.234,5|£9|7%|-|..|n/a|[c]|1.2E+05|E07000004|Aylesbury Vale|Cyngor Caerdydd',
].flatMap((line) => line.split('|'));
const NAMES = [
  'Name|name|Postcode|Latitude|Longitude|Easting|Northing|Council|Sector|Website|__proto__|',
  'Rate|Value|Number of cases|Canran|LAD24CD|Year',
].flatMap((line) => line.split('|'));

const cell = fc.oneof(fc.constantFrom(...CELLS), hardText, anyText);
/** A table as somebody saves it, more or less. */
const table = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('', 'sep=;\n', 'Example Council\n\n', '\uFEFF'),
    fc.array(fc.oneof(fc.constantFrom(...NAMES), cell), { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(
    ([delimiter, above, names, rows, quoted]) =>
      above + Papa.unparse([names, ...rows], { delimiter, quotes: quoted }),
  );
/** Something shaped as Open Referral, with anything in any place. */
const anything = fc.oneof(cell, fc.integer(), fc.constant(null), fc.object({ maxDepth: 1 }));
const places = fc.array(
  fc.oneof(
    anything,
    fc.record({
      location: fc.record({ latitude: anything, longitude: anything, addresses: anything }),
    }),
  ),
  { maxLength: 3 },
);
const service = fc.oneof(
  anything,
  fc.record({ name: anything, url: anything, status: anything, service_at_locations: places }),
);
const feed = fc
  .tuple(fc.constantFrom('contents', 'content', 'services'), fc.array(service, { maxLength: 4 }))
  .map(([name, list]) => JSON.stringify({ [name]: list }));

/** A file of any bytes: of a table or a feed in some encoding, cut somewhere, or of none. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .tuple(
      fc.oneof(table, table, feed, cell),
      fc.constantFrom('utf-8', 'utf-16', 'latin'),
      fc.nat(),
    )
    .map(([text, encoding, cut]) => {
      const all = encoded(text, encoding);
      return cut % 4 === 0 ? all.slice(0, cut % (all.length + 1)) : all;
    }),
);

const meanings = fc
  .array(fc.constantFrom(...MEANINGS, null), { minLength: 6, maxLength: 6 })
  .map((list): Meanings => list.map((one, at) => (list.indexOf(one) === at ? one : null)));

export const own: Surface = {
  name: 'own files',
  targets: [
    target(
      'Any file is a table or refused; whatever its columns are said to mean, its rows are points in the United Kingdom or told of: never an error.',
      fc.tuple(bytes, fc.option(meanings)),
      ([file, chosen]) => {
        const reading = readWhole(file, chosen);
        if (!reading) return;
        for (const point of reading.points) assertPoint(point);
        for (const { fault, row, content } of reading.problems) {
          assert.ok(ROW_FAULTS.includes(fault) && row >= 1 && content.length <= 200, fault);
        }
      },
      3,
    ),
    target(
      'Nothing of a file becomes a formula in what is downloaded, or an id of the directory.',
      bytes,
      (file) => {
        const points = readWhole(file, null)?.points ?? [];
        const { organisations } = ownPioneers(points, OVERALL, ({ name }) => name);
        for (const { id, name } of organisations) {
          assert.ok(isOwnId(id));
          const [, line = ''] = formatCsv([{ nearest: name }], ['nearest']).split('\n');
          assert.doesNotMatch(line.replace(/^"/u, ''), /^\s*[=@]/u);
        }
      },
    ),
    target(
      'Whatever its columns are said to mean, its figures are finite numbers of districts of today, kept and read back as they are.',
      fc.tuple(bytes, fc.option(meanings), fc.constantFrom(...NUMBER_KINDS, null)),
      ([file, chosen, kind]) => {
        const opened = openOwnFile(file, realPlaces);
        if (opened.kind === 'refused') return;
        const steps = readFigure(opened.table, chosen ?? opened.meanings, realPlaces, kind);
        const { values, problems, kind: told } = last(steps);
        for (const [code, value] of Object.entries(values))
          assert.ok(codes.has(code) && Number.isFinite(value), `${code} ${value}`);
        for (const { fault, row, content } of problems)
          assert.ok(ROW_FAULTS.includes(fault) && row >= 1 && content.length <= 200, fault);
        const figure = { label: 'x', direction: 'lower-is-more-need', values } as const;
        const data = { fileName: 'mine.csv', figure: { ...figure, kind: told ?? 'rate' } };
        if (Object.keys(values).length > 0)
          assert.deepEqual(figureOfKept(keptFigureText(data)), data);
      },
      2,
    ),
    target(
      'What is kept on the device is read back as it was; any other text is none.',
      fc.tuple(bytes, anyText),
      ([file, text]) => {
        const points = readWhole(file, null)?.points ?? [];
        const data = { fileName: 'mine.csv', points, twins: null };
        if (points.length > 0) assert.deepEqual(ownOfKept(keptText(data)), data);
        assert.equal(ownOfKept(text), null);
        assert.equal(figureOfKept(text), null);
      },
    ),
  ],
};

const codes = new Set(realAreas.map(({ code }) => code));

function assertPoint({ position, precision, areaCode, address, name, row }: OwnPoint): void {
  const [west, south, east, north] = PLANNED_WITHIN;
  const [longitude, latitude] = position;
  assert.ok(longitude >= west && longitude <= east && latitude >= south && latitude <= north);
  assert.ok(OWN_PRECISIONS.includes(precision) && row >= 1 && name.length <= 200);
  assert.ok(areaCode === null || codes.has(areaCode), String(areaCode));
  assert.ok(address === null || /^https?:\/\//u.test(address), String(address));
}

function readWhole(file: Uint8Array, chosen: Meanings | null): OwnReading | null {
  const opened = openOwnFile(file, realPlaces);
  if (opened.kind === 'refused') return null;
  return last(readPoints(opened.table, chosen ?? opened.meanings, realPlaces));
}

function last<Answer>(steps: Generator<number, Answer>): Answer {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function encoded(text: string, encoding: 'utf-8' | 'utf-16' | 'latin'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const units = Array.from(text.slice(0, 5000), (_, at) => text.charCodeAt(at));
  return encoding === 'latin'
    ? Uint8Array.from(units, (unit) => unit & 0xff)
    : Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
}
