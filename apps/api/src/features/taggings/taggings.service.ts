import { Inject, Injectable } from '@nestjs/common';
import type {
  ChosenModel,
  TagCorrections,
  Tagger as SentTagger,
  Taggings,
  TaggingSettings,
} from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { CorrectionsReadModel } from './corrections.read-model';
import { ModelsStore } from './models.store';
import { SecondCodingsStore } from './second-codings.store';
import { SHIPPED, taggerOf, type TaggerSource } from './tagger';
import { TaggerSources } from './tagger-sources';

/** One method a use case: what suggestions are made with, and which version that is. */
@Injectable()
export class TaggingsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ModelsStore) private readonly models: ModelsStore,
    @Inject(TaggerSources) private readonly sources: TaggerSources,
    @Inject(CorrectionsReadModel) private readonly log: CorrectionsReadModel,
    @Inject(SecondCodingsStore) private readonly codings: SecondCodingsStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  overview(municipality: string): Promise<Taggings> {
    return this.database.read(municipality, async (manager) => {
      const { modelVersion, lexiconVersion } = taggerOf(await this.sources.live(manager));
      return {
        live: { modelVersion, lexiconVersion },
        models: await this.models.all(manager),
        settings: { secondCodingShare: await this.codings.share(manager) },
      };
    });
  }

  corrections(municipality: string): Promise<TagCorrections> {
    return this.database.read(municipality, (manager) => this.log.newest(manager));
  }

  /** Another one as soon as suggestions are made otherwise; also with another product. */
  async liveSince(municipality: string): Promise<string> {
    const change = await this.database.read(municipality, (manager) =>
      this.sources.latestChange(manager),
    );
    return `${municipality} ${SHIPPED.lexiconVersion} ${change ?? 'as shipped'}`;
  }

  live(municipality: string): Promise<SentTagger> {
    return this.database.read(municipality, async (manager) =>
      asSent(await this.sources.live(manager)),
    );
  }

  /** @throws AppError `unknown_model` */
  version(municipality: string, version: number): Promise<SentTagger> {
    return this.database.read(municipality, async (manager) => {
      const source = await this.sources.version(manager, version);
      if (source === undefined) throw new AppError('unknown_model');
      return asSent(source);
    });
  }

  /** @throws AppError `unknown_model` */
  async choose({ municipality, version }: ChosenModel): Promise<void> {
    await this.database.transaction(municipality, async (manager) => {
      await this.models.hold(manager, municipality);
      if ((await this.models.liveVersion(manager)) === version) return;
      await this.models.retire(manager, ['live'], 'Door een beheerder vervangen.');
      const isPut =
        version === 0 ||
        (await this.models.putLive(manager, version, 'Door een beheerder gekozen.'));
      if (!isPut) throw new AppError('unknown_model');
      await this.sources.noteChange(manager, municipality);
      const object = { kind: 'tagging_model', id: String(version) };
      await this.accessLog.record(manager, municipality, { action: 'tagging_changed', object });
    });
  }

  async setShare({ municipality, secondCodingShare }: TaggingSettings): Promise<void> {
    await this.database.transaction(municipality, async (manager) => {
      await this.codings.setShare(manager, municipality, secondCodingShare);
      const object = { kind: 'setting', id: 'second_coding_share' };
      await this.accessLog.record(manager, municipality, { action: 'tagging_changed', object });
    });
  }
}

function asSent(source: TaggerSource): SentTagger {
  const { modelVersion, lexiconVersion } = taggerOf(source);
  return {
    modelVersion,
    lexiconVersion,
    revision: source.revision,
    changes: [...source.changes],
    weights: source.weights === null ? null : Buffer.from(source.weights).toString('base64'),
  };
}
