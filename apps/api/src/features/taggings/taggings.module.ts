import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { CorrectionsReadModel } from './corrections.read-model';
import { CorrectionsStore } from './corrections.store';
import { LessonsReadModel } from './lessons.read-model';
import { LexiconController } from './lexicon.controller';
import { LexiconService } from './lexicon.service';
import { LexiconStore } from './lexicon.store';
import { LiveTaggers } from './live-taggers';
import { ModelsStore } from './models.store';
import { QualityReadModel } from './quality.read-model';
import { QualityService } from './quality.service';
import { RefitService } from './refit.service';
import { SecondCodingsController } from './second-codings.controller';
import { SecondCodingsService } from './second-codings.service';
import { SecondCodingsStore } from './second-codings.store';
import { TaggerSources } from './tagger-sources';
import { TaggingListener } from './tagging-listener';
import { TaggingsController } from './taggings.controller';
import { TaggingsService } from './taggings.service';

@Module({
  imports: [AccessLogModule],
  controllers: [LexiconController, SecondCodingsController, TaggingsController],
  providers: [
    CorrectionsReadModel,
    CorrectionsStore,
    LessonsReadModel,
    LexiconService,
    LexiconStore,
    LiveTaggers,
    ModelsStore,
    QualityReadModel,
    QualityService,
    RefitService,
    SecondCodingsService,
    SecondCodingsStore,
    TaggerSources,
    TaggingListener,
    TaggingsService,
  ],
  exports: [CorrectionsStore, LiveTaggers],
})
export class TaggingsModule {}
