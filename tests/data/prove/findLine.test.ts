import { describe, expect, it } from 'vitest';

import { findLine } from '../../../data/pipeline/prove/findLine';

describe('the line on an own site', () => {
  it.each([
    ['<p>pps-map: tea-room</p>', 'a line of text'],
    ['<p>pps-map:&nbsp;tea-room.</p>', 'a line of text'],
    ["<META content='tea-room' NAME='pps-map'>", 'a meta tag'],
    [
      '<a href="https://map.example/#view=record&amp;org=tea-room" rel="noopener me">us</a>',
      'a link with rel="me"',
    ],
    ['<link rel=me href=https://map.example/#view=record&org=tea-room>', 'a link with rel="me"'],
  ])('is in %s', (html, line) => {
    expect(findLine(html, 'tea-room')).toBe(line);
  });

  it.each([
    '',
    'tea-room',
    '<p>pps-map: tea-room-two</p>',
    '<!-- pps-map: tea-room -->',
    '<!-- pps-map: tea-room',
    '<script>"pps-map: tea-room"</script>',
    '<textarea>pps-map: tea-room</textarea>',
    '<template><meta name="pps-map" content="tea-room"></template>',
    '<p title="pps-map: tea-room">',
    '<meta name="pps-map" content="tea-room-two">',
    '<meta name="description" content="tea-room">',
    '<a href="https://map.example/#org=tea-room">us</a>',
    '<a rel="me" href="https://map.example/#org=tea-room-two">us</a>',
  ])('is not in %s', (html) => {
    expect(findLine(html, 'tea-room')).toBeNull();
  });

  it('is looked for in no time in what is made to hold a search up', () => {
    const page = '<!--'.repeat(20_000) + '<script'.repeat(15_000) + '<a '.repeat(9000);
    const from = performance.now();
    expect(findLine(page, 'tea-room')).toBeNull();
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
