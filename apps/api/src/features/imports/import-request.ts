/** A file that is to be imported, as it streams in. */
export interface ImportRequest {
  readonly id: string;
  readonly filename: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly bytesTotal: number | null;
  /** Left out: recognised from the rows, else the home municipality. */
  readonly municipality?: string | undefined;
  readonly onProgress?: (bytesRead: number) => void;
}
