import { useAnalysis } from '../parts/useAnalysis';
import { useCertainty } from './useCertainty';

/**
 * Has worked out what is on screen. Draws nothing: a component, so that no change of the question
 * draws the page around it again.
 */
export function Answers(): null {
  useAnalysis();
  useCertainty();
  return null;
}
