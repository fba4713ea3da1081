import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { SHIPPED, type Tagger, taggerOf } from './tagger';
import { TaggerSources } from './tagger-sources';
import { TaggingListener } from './tagging-listener';

/** Models that are kept ready; one is a megabyte, and who was not asked for long is loaded again. */
const MOST_KEPT = 64;

interface Kept {
  readonly change: string | null;
  readonly tagger: Tagger;
}

/** With what signals of a municipality are tagged now. Kept in memory for as long as changes are heard. */
@Injectable()
export class LiveTaggers {
  private readonly kept = new Map<string, Kept>();
  private readonly fresh = new Set<string>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TaggerSources) private readonly sources: TaggerSources,
    @Inject(TaggingListener) private readonly listener: TaggingListener,
  ) {
    listener.onChanged((municipality) => {
      if (municipality === 'any') this.fresh.clear();
      else this.fresh.delete(municipality);
    });
  }

  async of(municipality: string): Promise<Tagger> {
    const known = this.kept.get(municipality);
    if (known && this.fresh.has(municipality) && this.listener.isTrustworthy) return known.tagger;
    // Said before reading: a change while it reads is heard, and makes it stale again.
    this.fresh.add(municipality);
    const kept = await this.database
      .read(municipality, async (manager) => {
        const change = await this.sources.latestChange(manager);
        if (known !== undefined && known.change === change) return known;
        const source = change === null ? null : await this.sources.live(manager);
        return { change, tagger: source === null ? SHIPPED : taggerOf(source) };
      })
      .catch((error: unknown) => {
        this.fresh.delete(municipality);
        throw error;
      });
    this.keep(municipality, kept);
    return kept.tagger;
  }

  private keep(municipality: string, kept: Kept): void {
    this.kept.delete(municipality);
    this.kept.set(municipality, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
