/** A scenario that cannot be worked out, in words fit for the person who chose it. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}
