export { CorrectionsStore, type Retagging, type TagsBefore } from './corrections.store';
export { judge, type Judgement, type Suggested, suggestedBy } from './judgement';
export { LiveTaggers } from './live-taggers';
export { RefitService } from './refit.service';
export { SHIPPED, type Tagger } from './tagger';
export { TAGGING_JOBS } from './taggings.policies';
export { TaggingsModule } from './taggings.module';
export { TaggingListener } from './tagging-listener';
