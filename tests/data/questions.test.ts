import { describe, expect, it } from 'vitest';
import { buildQuestions } from '../../data/pipeline/build/questions';
import { DatasetError } from '../../src/dataset';
import { decodeQuestions } from '../../src/dataset/decodeQuestions';
import { publicFile } from '../fixtures/realCountry';
import { readOnce } from './published';

const tables = readOnce();
const content = JSON.stringify(buildQuestions(tables));
const { control, foundations } = decodeQuestions(JSON.parse(content));

describe('what leads from three answers to practices', () => {
  it('is the file that the page loads', () => {
    expect(decodeQuestions(JSON.parse(publicFile('questions.json')))).toEqual({
      control,
      foundations,
    });
  });

  it('says of every practice who gains control by it', () => {
    expect([...control]).toEqual(tables.practices.map((row) => [row.id, row.control]));
  });

  it('holds every row of the table, under the name of its foundation', () => {
    const rows = foundations.flatMap(({ id, practices }) =>
      practices.map(({ practice }) => `${id} ${practice}`),
    );
    expect(rows.toSorted()).toEqual(
      tables.foundations.map((row) => `${row.foundation} ${row.practice}`).toSorted(),
    );
    expect(foundations.filter(({ name, nameWelsh }) => name === nameWelsh)).toEqual([]);
  });

  it('leads to every practice from something', () => {
    const led = new Set(foundations.flatMap((one) => one.practices.map((row) => row.practice)));
    expect(tables.practices.filter(({ id }) => !led.has(id))).toEqual([]);
  });

  it('is refused where control is given to nobody that is known', () => {
    const broken = content.replaceAll('delivery-staff', 'nobody');
    expect(() => decodeQuestions(JSON.parse(broken))).toThrow(DatasetError);
  });
});
