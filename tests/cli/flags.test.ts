import { describe, expect, it } from 'vitest';
import { CommandError } from '../../src/cli/commandError';
import { chosen, chosenList, numberWithin, readFlags } from '../../src/cli/flags';
import { FORMATS, readQuestion } from '../../src/cli/question';
import { makeCountry } from '../fixtures/country';

const KNOWN = { sector: 'value', lambda: 'value', 'one-per-region': 'switch' } as const;

describe('flags', () => {
  it('are read with a space, with an equals sign and as switches', () => {
    expect(readFlags(['--sector', 'health', '--lambda=0.2', '--one-per-region'], KNOWN)).toEqual({
      sector: 'health',
      lambda: '0.2',
      'one-per-region': true,
    });
  });

  it('take a negative number as a value, to be refused by its own sentence', () => {
    const flags = readFlags(['--lambda', '-1'], KNOWN);
    expect(() => numberWithin(flags, 'lambda', { min: 0, max: 1 }, 0.5)).toThrow(
      '--lambda "-1" is not a number from 0 to 1.',
    );
  });

  it.each([[['--frob', 'x']], [['stray']], [['--sector']]])(
    'that are not understood end with the list of flags: %j',
    (argv) => {
      expect(() => readFlags(argv, KNOWN)).toThrow(CommandError);
      expect(() => readFlags(argv, KNOWN)).toThrow(
        'The flags are: --sector, --lambda, --one-per-region.',
      );
    },
  );

  it('with an unknown choice end with the list of choices', () => {
    expect(() => chosen({ mode: 'median' }, 'mode', ['mean', 'severe'], 'mean')).toThrow(
      '--mode does not know "median". Choose from: mean, severe.',
    );
    expect(() => chosenList({ indicators: 'a,zz' }, 'indicators', ['a', 'b'])).toThrow(
      '--indicators does not know "zz". Choose from: a, b.',
    );
  });

  it.each(['', 'many', '2.5', '0', '51', 'NaN', 'Infinity'])(
    'want a whole number within limits, not %j',
    (value) => {
      const limits = { min: 1, max: 50, whole: true };
      expect(() => numberWithin({ choose: value }, 'choose', limits, 5)).toThrow(
        `--choose "${value}" is not a whole number from 1 to 50.`,
      );
    },
  );

  it('left out take the default', () => {
    expect(chosen({}, 'mode', ['mean'], 'mean')).toBe('mean');
    expect(chosenList({}, 'indicators', ['a'])).toBeNull();
    expect(numberWithin({}, 'choose', { min: 1, max: 50 }, 5)).toBe(5);
  });
});

describe('a question', () => {
  const input = makeCountry();

  it('becomes a scenario', () => {
    const flags = {
      lens: 'perHead',
      mode: 'severe',
      catchment: '35',
      lambda: '0',
      nation: 'wales',
    };
    const { scenario, nation, format } = readQuestion(flags, input, FORMATS);
    expect(scenario).toMatchObject({ lens: 'per-head', mode: 'severe', catchmentKm: 35 });
    expect(scenario.readinessWeight).toBe(0);
    expect([nation, format]).toEqual(['wales', 'table']);
  });

  it('about some indicators weighs them equally within a theme and across themes', () => {
    // poverty and claimants share the theme "money"; life has its own.
    const { scenario } = readQuestion({ indicators: 'poverty,claimants,life' }, input, FORMATS);
    expect(scenario.weights).toEqual({ poverty: 0.5, claimants: 0.5, life: 1 });
  });
});
