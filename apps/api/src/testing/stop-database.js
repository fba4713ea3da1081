// @ts-check

/** Stops the throw-away server, if these tests started one. */
module.exports = async function stopDatabase() {
  const { throwAwayPostgres } = /** @type {{ throwAwayPostgres?: { stop(): Promise<void> } }} */ (
    globalThis
  );
  await throwAwayPostgres?.stop();
};
