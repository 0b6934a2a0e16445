import { colourDifference, hexOfLinearRgb, linearRgbOf } from '../../src/map/oklab';

/**
 * What people with a missing cone type see of a colour: matrices for linear RGB at severity 1 from
 * Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color
 * vision deficiency", table 1.
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export const VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

export function seenAs(colour: string, vision: Vision): string {
  if (vision === 'usual') return colour;
  const [red, green, blue] = linearRgbOf(colour);
  const [first, second, third] = DEFICIENCIES[vision];
  const channel = ([r, g, b]: readonly [number, number, number]) => r * red + g * green + b * blue;
  return hexOfLinearRgb([channel(first), channel(second), channel(third)]);
}

/** The smallest difference (OKLab) between two colours over every kind of vision. */
export function worstDifference(first: string, second: string): number {
  return Math.min(
    ...VISIONS.map((vision) => colourDifference(seenAs(first, vision), seenAs(second, vision))),
  );
}
