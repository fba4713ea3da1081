// @ts-check
// Preloaded into the programs under test: their wall clock can be moved from outside, as a virtual
// machine that was paused or a time server that was wrong does it. Timers go on as they were.
let aheadMs = 0;
const RealDate = Date;
const realNow = Date.now;

class MovedDate extends RealDate {
  /** @param {ConstructorParameters<DateConstructor> | []} given */
  constructor(...given) {
    if (given.length === 0) super(realNow() + aheadMs);
    else super(...given);
  }

  /** @override */
  static now() {
    return realNow() + aheadMs;
  }

  /**
   * A moment made before is a moment still.
   * @override
   * @param {unknown} value
   */
  static [Symbol.hasInstance](value) {
    return Object.prototype.toString.call(value) === '[object Date]';
  }
}

process.on('message', (/** @type {unknown} */ message) => {
  if (typeof message !== 'object' || message === null || !('clockAheadMs' in message)) return;
  aheadMs = Number(message.clockAheadMs);
  globalThis.Date = /** @type {DateConstructor} */ (MovedDate);
});
process.channel?.unref();
