import { describe, expect, it } from 'vitest';
import { aboutPlace } from '../../src/embed/aboutPlace';
import { parseLink } from '../../src/store/url';

const insideOf = (link: string): string | null => aboutPlace(parseLink(link)).inside;

describe('a frame that opens on an area', () => {
  it('is about the pioneers of that area', () => {
    expect(insideOf('area=E06000001')).toBe('E06000001');
    expect(insideOf('sector=health&area=E06000001')).toBe('E06000001');
  });

  it('keeps what a link says of where to look, and the surroundings of coloured areas', () => {
    expect(insideOf('area=E06000001&inside=E12000001')).toBe('E12000001');
    expect(insideOf('area=E06000001&near=54.6,-1.2,20')).toBeNull();
    expect(insideOf('view=gaps&area=E06000001')).toBeNull();
    expect(insideOf('org=camerados')).toBeNull();
    expect(insideOf('')).toBeNull();
  });
});
