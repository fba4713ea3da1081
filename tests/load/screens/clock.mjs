// @ts-check

/** Milliseconds on the clock that all processes of a Linux machine share; of no day. */
export const sharedNow = () => Number(process.hrtime.bigint()) / 1e6;
