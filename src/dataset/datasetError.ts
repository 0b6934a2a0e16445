export type DatasetErrorReason = 'missing' | 'cut-off' | 'malformed';

/**
 * Why a published file cannot be used: it did not arrive (missing), ended too early (cut-off) or
 * does not hold what it should (malformed). `detail` says where: a path such as
 * "sites.name[12]", or the status of the answer.
 */
export class DatasetError extends Error {
  readonly file: string;
  readonly reason: DatasetErrorReason;
  readonly detail: string;

  constructor(file: string, reason: DatasetErrorReason, detail: string) {
    super(`${file} is ${reason}: ${detail}`);
    this.name = 'DatasetError';
    this.file = file;
    this.reason = reason;
    this.detail = detail;
  }
}
