import { describe, expect, it } from 'vitest';
import { compareNames, formatDate, formatFigure, formatList, formatPeriod } from '../../src/i18n';
import { rulesOf } from '../../src/i18n/rules';
import { rowsOf } from '../fixtures/tables';

const column = (table: string, name: string): string[] => [
  ...new Set(rowsOf(table).map((row) => row[name] ?? '')),
];
const welsh = rulesOf('cy');
const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => compareNames(a, b, 'cy'));

describe('a list in Welsh', () => {
  it.each([
    [[], ''],
    [['Gwynedd'], 'Gwynedd'],
    [['Gwynedd', 'Abertawe'], 'Gwynedd ac Abertawe'],
    [['Abertawe', 'Gwynedd', 'Wrecsam'], 'Abertawe, Gwynedd a Wrecsam'],
    [['Gwynedd', 'Ynys Môn'], 'Gwynedd ac Ynys Môn'],
    [['Lloegr', 'Yr Alban'], 'Lloegr a’r Alban'],
    [['Lloegr', 'Cymru'], 'Lloegr a Chymru'],
    [['Abertawe', 'Pen-y-bont ar Ogwr'], 'Abertawe a Phen-y-bont ar Ogwr'],
    [['Camden', 'Torbay'], 'Camden a Torbay'],
    [['Leeds', 'York'], 'Leeds a York'],
    [['3 dda', '1 gymysg'], '3 dda ac 1 gymysg'],
    [['3 dda', '12 gymysg'], '3 dda a 12 gymysg'],
    [['3 dda', '8 gymysg'], '3 dda ac 8 gymysg'],
    [['iechyd', 'âr'], 'iechyd ac âr'],
  ])('of %j', (items, words) => {
    expect(formatList(items, 'cy')).toBe(words);
  });

  it('stays English in English', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});

describe('a date in Welsh', () => {
  it.each([
    ['2026-11-23', '23 Tachwedd 2026'],
    ['2026-01-01', '1 Ionawr 2026'],
    ['soon', 'soon'],
  ])('of %s', (date, words) => {
    expect(formatDate(date, 'cy')).toBe(words);
  });
});

describe('Welsh order', () => {
  it('has letters of two signs, each after the one it begins with', () => {
    const names = ['Llanelli', 'Lydd', 'Chepstow', 'Cwm', 'Ddu', 'Dwyran', 'Rhyl', 'Rugby', 'Cam'];
    expect(inOrder(names)).toEqual([
      'Cam',
      'Cwm',
      'Chepstow',
      'Dwyran',
      'Ddu',
      'Lydd',
      'Llanelli',
      'Rugby',
      'Rhyl',
    ]);
  });

  it('has ng after g, and not where n and g only meet', () => {
    expect(inOrder(['Ngog', 'Hwlffordd', 'Gwent'])).toEqual(['Gwent', 'Ngog', 'Hwlffordd']);
    expect(inOrder(['Bangor', 'Bala', 'Banbury'])).toEqual(['Bala', 'Banbury', 'Bangor']);
    expect(inOrder(['Llangefni', 'Llanelli', 'Llandudno'])).toEqual([
      'Llandudno',
      'Llanelli',
      'Llangefni',
    ]);
  });

  it('counts numbers as numbers, and leaves English order to English', () => {
    expect(inOrder(['Ward 10', 'Ward 9'])).toEqual(['Ward 9', 'Ward 10']);
    expect(compareNames('Chepstow', 'Cwm', 'en')).toBeLessThan(0);
  });
});

describe('a period of the tables in Welsh', () => {
  it.each([
    ['April 2022 to March 2023', 'Ebrill 2022 i Fawrth 2023'],
    ['16 November 2024 to 15 November 2025', '16 Tachwedd 2024 i 15 Tachwedd 2025'],
    ['August 2024 to July 2025', 'Awst 2024 i Orffennaf 2025'],
    ['October 2024 to December 2024', 'Hydref 2024 i Ragfyr 2024'],
    ['2022 to 2024', '2022 i 2024'],
    ['School year 2024/25', 'Blwyddyn ysgol 2024/25'],
    ['One quarter, before May 2024', 'Un chwarter, cyn Mai 2024'],
    ['Census 2021; mid-2022 in Scotland', 'Cyfrifiad 2021; canol 2022 yn yr Alban'],
    [
      '2017 to 2020 (2019 in England and Wales, 2020 in Scotland, 2017 in Northern Ireland)',
      '2017 i 2020 (2019 yng Nghymru a Lloegr, 2020 yn yr Alban, 2017 yng Ngogledd Iwerddon)',
    ],
  ])('%s', (english, words) => {
    expect(formatPeriod(english, 'cy')).toBe(words);
  });

  it('is not guessed where a part of it is not known', () => {
    expect(welsh.period('April 2022 to the day after')).toBeNull();
    expect(welsh.period('2019 in Atlantis')).toBeNull();
    expect(formatPeriod('2019 in Atlantis', 'cy')).toBe('2019 in Atlantis');
  });

  it('is known for every period that the tables have', () => {
    const periods = [...column('indicators', 'period'), ...column('trends', 'period')];
    expect(periods.filter((period) => welsh.period(period) === null)).toEqual([]);
  });
});

describe('a figure in Welsh', () => {
  it.each([
    ['%', 1, '7.2%'],
    ['£ a year', 0, '£7 y flwyddyn'],
    ['out of 10', 1, '7.2 allan o 10'],
    ['per 1,000 households', 1, '7.2 fesul 1,000 o aelwydydd'],
    ['years', 1, '7.2 o flynyddoedd'],
    ['score', 1, '7.2'],
    ['furlongs', 1, '7.2 furlongs'],
  ])('in %s', (unit, decimals, words) => {
    expect(formatFigure(7.2, { unit, decimals }, 'cy')).toBe(words);
  });

  it('has every unit that the tables have', () => {
    const units = column('indicators', 'unit');
    expect(units.filter((unit) => welsh.unit(unit) === null)).toEqual([]);
  });
});
