import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A sign-in leaves five entries; a demo of hundreds of visitors an hour stays below this. */
const MOST_ENTRIES = 5_000;

/** What nothing says an end of: an hour. */
const DEFAULT_SECONDS = 3_600;

/**
 * Where the embedded provider keeps sessions, codes and tokens: in the memory of this process, gone
 * when it stops, and never more than so many, so that nobody fills the memory by asking.
 */
export class MemoryStore {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly now: () => number,
    private readonly mostEntries = MOST_ENTRIES,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** A view of the store for one kind of thing, as the library asks for it. */
  readonly adapter: AdapterFactory = (kind): Adapter => ({
    upsert: async (id, payload, seconds = DEFAULT_SECONDS) =>
      this.put(`${kind} ${id}`, { payload, expiresAt: this.now() + seconds * 1_000 }),
    find: async (id) => this.get(`${kind} ${id}`)?.payload,
    findByUid: async (uid) => this.search(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.search(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const entry = this.get(`${kind} ${id}`);
      // Kept, marked: a code that is used twice is noticed by it.
      if (entry) entry.payload.consumed = Math.floor(this.now() / 1_000);
    },
    destroy: async (id) => void this.entries.delete(`${kind} ${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.entries) {
        if (payload.grantId === grantId) this.entries.delete(key);
      }
    },
  });

  private put(key: string, entry: Entry): void {
    this.entries.delete(key);
    if (this.entries.size >= this.mostEntries) this.makeRoom();
    this.entries.set(key, entry);
  }

  private get(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.expiresAt > this.now()) return entry;
    this.entries.delete(key);
    return undefined;
  }

  private search(
    kind: string,
    holds: (payload: AdapterPayload) => boolean,
  ): AdapterPayload | undefined {
    for (const [key, { payload }] of this.entries) {
      if (key.startsWith(`${kind} `) && holds(payload)) return this.get(key)?.payload;
    }
    return undefined;
  }

  /** What is over goes first; when all is still going on, what was written longest ago. */
  private makeRoom(): void {
    const now = this.now();
    for (const [key, { expiresAt }] of this.entries) {
      if (expiresAt <= now) this.entries.delete(key);
    }
    const [oldest] = this.entries.keys();
    if (this.entries.size >= this.mostEntries && oldest !== undefined) this.entries.delete(oldest);
  }
}
