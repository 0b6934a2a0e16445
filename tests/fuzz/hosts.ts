import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCommand } from '../../src/embed/hostMessages';
import { THEMES } from '../../src/store';
import { refusedPairs } from '../../src/store/embedColours';
import {
  EMBED_CONTROLS,
  EMBED_LOCKS,
  EMBED_SHAPES,
  embedParameters,
  formatEmbedOptions,
  parseEmbedOptions,
} from '../../src/store/embedOptions';
import { isId } from '../../src/store/parameter';
import { parseFrameLink, parseLink } from '../../src/store/url';
import { linkLikeText } from '../store/arbitraries';
import { target, type Surface } from './target';
import { anyText, hardText } from './texts';

const text = fc.oneof(anyText, hardText);
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,11}$/);

/** Close to a message: the right names with anything in them. */
const nearlyMessage = fc.record(
  {
    pps: fc.oneof(fc.constant(1), fc.anything()),
    type: fc.oneof(fc.constantFrom('hello', 'select', 'filter', 'view', 'theme'), text),
    autoHeight: fc.anything(),
    selected: fc.oneof(
      fc.record({ kind: fc.constantFrom('area', 'organisation'), code: text, id: text }),
      fc.anything(),
    ),
    link: fc.oneof(text, linkLikeText(), fc.anything()),
    view: fc.oneof(fc.constantFrom('explore', 'gaps', 'area', 'start', 'embed'), text),
    theme: fc.oneof(fc.constantFrom(...THEMES), text),
  },
  { requiredKeys: ['pps', 'type'] },
);

const pps = fc.constant(1 as const);
/** A record as structured cloning makes it. */
const plain = <Fields>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
  fc.record(fields, { noNullPrototype: true });
const rightMessage = fc.oneof(
  plain({ pps, type: fc.constant('hello'), autoHeight: fc.boolean() }),
  plain({
    pps,
    type: fc.constant('select'),
    selected: fc.option(plain({ kind: fc.constant('area'), code: id })),
  }),
  plain({ pps, type: fc.constant('filter'), link: fc.oneof(text, linkLikeText()) }),
  plain({ pps, type: fc.constant('theme'), theme: fc.constantFrom(...THEMES) }),
);

/** Our own names with hard values. */
const optionText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'v what controls lock title ink paper accent theme'.split(' ')),
      fc.oneof(
        text,
        fc.constantFrom('fff', '#000', '12345G', 'list', 'details,search', 'area', 'filters'),
        fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0')),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());

export const hosts: Surface = {
  name: 'hosts and embeds',
  targets: [
    target('Anything that is not on the list is no command.', fc.anything(), (data) => {
      assert.equal(readCommand(data), null);
    }),
    target(
      'What comes of a message is null or a command whose ids are ids; reading it again changes nothing.',
      nearlyMessage,
      (data) => {
        const command = readCommand(data);
        if (command === null) return;
        assert.deepEqual(readCommand(command), command);
        if (command.type === 'select' && command.selected) {
          const { selected } = command;
          assert.ok(isId(selected.kind === 'area' ? selected.code : selected.id));
        }
        if (command.type === 'filter') parseLink(command.link);
      },
    ),
    target('A right message is read as it was meant.', rightMessage, (message) => {
      assert.deepEqual(readCommand(message), message);
    }),
    target(
      'Any address of a frame gives options among the choices, a title of at most 100 characters and colours that can be read; written, they come back the same.',
      fc.oneof(text, optionText),
      (address) => {
        const options = parseEmbedOptions(address);
        assert.ok(EMBED_SHAPES.includes(options.what));
        assert.ok(options.controls.every((control) => EMBED_CONTROLS.includes(control)));
        assert.ok(options.locks.every((lock) => EMBED_LOCKS.includes(lock)));
        assert.ok(Array.from(options.title).length <= 100);
        if (options.colours) assert.deepEqual(refusedPairs(options.colours), []);
        assert.deepEqual(parseEmbedOptions(formatEmbedOptions(options)), {
          ...options,
          refused: [],
        });
      },
    ),
    target(
      'An address of two parts gives a frame both: what the hash says wins, and neither throws.',
      fc.tuple(fc.oneof(text, linkLikeText()), fc.oneof(text, optionText)),
      ([hash, search]) => {
        const joined = embedParameters({
          hash: `#view=gaps&${hash}`,
          search: `?view=need&${search}`,
        });
        assert.equal(parseFrameLink(joined).view, 'gaps');
        parseEmbedOptions(joined);
      },
    ),
  ],
};
