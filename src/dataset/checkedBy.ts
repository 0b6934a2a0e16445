import * as v from 'valibot';

import { DatasetError } from './datasetError';

/** The content when it fits the schema; else a DatasetError that names the path of the first misfit. */
export function checkedBy<TOutput>(
  schema: v.GenericSchema<unknown, TOutput>,
  file: string,
  content: unknown,
  path = '',
): TOutput {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = [path, v.getDotPath(issue)]
    .filter((part) => part !== null && part !== '')
    .join('.');
  throw new DatasetError(
    file,
    'malformed',
    `${where === '' ? 'the file' : where}: ${issue.message}`,
  );
}
