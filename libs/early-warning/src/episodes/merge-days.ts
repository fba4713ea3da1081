/** Rises at most so many days apart are one episode. */
export const MERGE_DAYS = 7;
