import {
  LOOK_KINDS,
  RECORD_STATES,
  SITE_UNCHECKED,
  type FrameData,
  type Look,
  type SupplyChance,
} from '../domain';
import type { WireReader } from './wireReader';

/** Every state of a record stands in the table once, so that no record is without a chance. */
export function decodeCertainty(reader: WireReader): readonly SupplyChance[] {
  const rows = reader.records('certainty');
  const states = [...RECORD_STATES, SITE_UNCHECKED] as const;
  return states.map((state) => {
    const [row, ...others] = rows.filter((entry) => entry.text('state') === state);
    if (row === undefined || others.length > 0)
      return reader.fail('certainty', `does not name "${state}" once`);
    const chance = row.value('chance');
    if (typeof chance !== 'number' || !(chance >= 0 && chance <= 1))
      return row.fail('chance', 'is not from 0 to 1');
    return { state, chance, reason: row.text('reason') };
  });
}

export function decodeLooks(
  reader: WireReader,
  { areas, taxonomy }: Pick<FrameData, 'areas' | 'taxonomy'>,
): readonly Look[] {
  const codes = areas.map(({ code }) => code);
  return reader.rows({
    areaCode: reader.indices('areaAt', codes.length).map((at) => codes[at] ?? ''),
    sector: reader.choices(
      'sector',
      taxonomy.sectors.map(({ id }) => id),
    ),
    on: reader.choices('on'),
    kind: reader.choices('kind', LOOK_KINDS),
    found: reader.counts('found'),
    accessBefore: shares(reader, 'accessBefore'),
    accessAfter: shares(reader, 'accessAfter'),
    again: reader.indices('again', 2).map((flag) => flag === 1),
  });
}

function shares(reader: WireReader, key: string): readonly number[] {
  const values = reader.steps(key);
  if (values.some((value) => !(value >= 0 && value <= 1))) reader.fail(key, 'is not from 0 to 1');
  return values;
}
