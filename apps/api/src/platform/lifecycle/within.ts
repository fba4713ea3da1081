/** Waits for something, but not longer than this. @returns whether it came in time */
export async function within(ms: number, awaited: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([awaited.then(() => true as const), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
