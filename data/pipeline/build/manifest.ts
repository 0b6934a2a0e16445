import { createHash } from 'node:crypto';

/** Raised when a published file changes in a way that breaks those who read it. */
const FORMAT_VERSION = 3;

/** To be shown wherever the data are shown. */
const ATTRIBUTION = [
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  'Contains OS data © Crown copyright and database right 2024-26.',
  'Contains Royal Mail data © Royal Mail copyright and database right.',
  'Index of Multiple Deprivation 2025: MHCLG, Open Government Licence v3.0.',
  'Index of deprivation of neighbourhoods: Welsh Government 2025, Scottish Government 2020, NISRA 2017, Open Government Licence v3.0. Boundaries of Scottish neighbourhoods: Scottish Government, intermediate zones of 2011, Open Government Licence v3.0.',
  'Composite UK index of deprivation: mySociety, Creative Commons Attribution 4.0.',
  'Neighbourhood names: House of Commons Library, Open Parliament Licence v3.0.',
  'Neighbouring land: Natural Earth, public domain.',
];

/**
 * Names every file with its size and checksum, so that a reader can tell a cut or stale one.
 *
 * @param edition stands in every file that belongs together with the others
 */
export function buildManifest(
  dataDate: string,
  edition: string,
  files: ReadonlyMap<string, string>,
): unknown {
  return {
    formatVersion: FORMAT_VERSION,
    dataDate,
    edition,
    attribution: ATTRIBUTION,
    files: Object.fromEntries(
      [...files].map(([name, text]) => [
        name,
        { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') },
      ]),
    ),
  };
}
