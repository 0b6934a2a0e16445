import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PpsElementCommand, PpsEmbedMessage, PpsHostCommand } from '../../public/pps-map';
import type { EmbedMessage, HostCommand } from '../../src/embed/hostMessages';
import { EMBED_COLOURS } from '../../src/store/embedColours';

// `npm run types` fails here when the types that hosts read no longer say what the embed does.
describe('the types for hosts', () => {
  it('are those of the messages', () => {
    expectTypeOf<PpsEmbedMessage>().toExtend<EmbedMessage>();
    expectTypeOf<EmbedMessage>().toExtend<PpsEmbedMessage>();
    expectTypeOf<PpsHostCommand>().toExtend<HostCommand>();
    expectTypeOf<HostCommand>().toExtend<PpsHostCommand>();
  });

  it('leave hello and the version to the element', () => {
    expectTypeOf<PpsElementCommand['type']>().toEqualTypeOf<
      'select' | 'filter' | 'view' | 'theme'
    >();
    expectTypeOf<{ type: 'theme'; theme: 'dark' }>().toExtend<PpsElementCommand>();
    expectTypeOf<{ type: 'theme'; theme: 'pink' }>().not.toExtend<PpsElementCommand>();
  });
});

it('the element passes on every option of an embed', () => {
  const script = readFileSync('public/pps-map.js', 'utf8');
  const names = [...script.matchAll(/'([a-z ]+)'/g)].flatMap(([, text]) => text?.split(' ') ?? []);
  for (const option of ['what', 'controls', 'lock', ...EMBED_COLOURS]) {
    expect(names).toContain(option);
  }
});
