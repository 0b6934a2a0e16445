import { DatasetError } from '../dataset';

/**
 * Rejects with DatasetError when a worker's own script cannot be loaded or run; otherwise never settles.
 *
 * @param file its script, as a person may be told that it did not come
 */
export function failureOf(worker: Worker, file: string): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      reject(new DatasetError(file, 'missing', message || 'its script did not load'));
    });
  });
}
