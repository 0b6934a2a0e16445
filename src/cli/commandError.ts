import { ScenarioError } from '../analysis';

/** A command that cannot be carried out as written, in a sentence that says what can be. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Exit code of a command that was not understood. */
const MISUSED = 2;

/**
 * Runs a command; one that was not understood, or that asks for what cannot be worked out, ends
 * with its sentence and exit code 2.
 */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    sayMisuse(error);
  }
}

/** The same for a command that waits for something. */
export async function runLongCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    sayMisuse(error);
  }
}

/** @throws whatever is no misuse */
function sayMisuse(error: unknown): void {
  if (!(error instanceof CommandError || error instanceof ScenarioError)) throw error;
  console.error(error.message);
  process.exitCode = MISUSED;
}
