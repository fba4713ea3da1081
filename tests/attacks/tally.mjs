// @ts-check

/** Counts what was tried, and keeps what went wrong until everything was tried. */
export class Tally {
  /** @type {Map<string, { attempts: number, leaks: string[] }>} */
  #families = new Map();
  #family = '';

  /** @param {string} family */
  begin(family) {
    this.#family = family;
    this.#families.set(family, { attempts: 0, leaks: [] });
  }

  /**
   * One attempt; `holds` throws when it got anywhere.
   * @template Result
   * @param {string} what
   * @param {() => Promise<Result>} holds
   * @returns {Promise<Result | undefined>}
   */
  async attempt(what, holds) {
    const { attempts, leaks } = this.#present();
    this.#present().attempts = attempts + 1;
    try {
      return await holds();
    } catch (error) {
      leaks.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** @param {string} what that was seen by somebody it is not for */
  leak(what) {
    this.#present().leaks.push(what);
  }

  /** @returns {readonly string[]} of the family at work */
  get leaks() {
    return this.#present().leaks;
  }

  get line() {
    const { attempts, leaks } = this.#present();
    return `${this.#family}: ${attempts} attempts, ${leaks.length} leaks`;
  }

  get total() {
    const all = [...this.#families.values()];
    const attempts = all.reduce((sum, family) => sum + family.attempts, 0);
    const leaks = all.reduce((sum, family) => sum + family.leaks.length, 0);
    return `attacks: ${attempts} attempts, ${leaks} leaks`;
  }

  #present() {
    const family = this.#families.get(this.#family);
    if (family === undefined) throw new Error('No family of attacks was begun.');
    return family;
  }
}
