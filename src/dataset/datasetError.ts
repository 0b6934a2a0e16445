export type DatasetErrorReason = 'missing' | 'cut-off' | 'malformed' | 'other-edition';

/**
 * Why a published file cannot be used: it did not arrive (missing), ended too early (cut-off), does
 * not hold what it should (malformed) or belongs to other files than this page (other-edition). `detail` says where: a path such as
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
