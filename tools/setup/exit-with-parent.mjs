// @ts-check
// Preloaded into the programs that we start: when we are killed, the channel to us closes and the
// program stops as if asked to. Without this it would keep its port.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
