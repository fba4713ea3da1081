/** A day that is the same in the whole country and that nobody has to enter. */
export interface NationalDay {
  readonly day: string;
  /** In Dutch, as it is shown. */
  readonly name: string;
  readonly kind: 'holiday' | 'tradition' | 'election';
  /** What says that it is on this day, in Dutch. */
  readonly basis: string;
}
