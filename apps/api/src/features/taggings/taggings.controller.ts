import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ChosenModel,
  InMunicipality,
  type LiveTagger,
  type TagCorrections,
  type TaggerOfVersion,
  type TaggingChanges,
  type TaggingQuality,
  type Taggings,
  TaggingSettings,
} from '@poolshoogte/contracts';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { QualityService } from './quality.service';
import { TaggingListener } from './tagging-listener';
import { TAGGING_POLICIES } from './taggings.policies';
import { TaggingsService } from './taggings.service';

const OfVersion = InMunicipality.extend({ version: z.coerce.number().int().min(0).max(1_000_000) });

const place = (query: unknown): string => parse(InMunicipality, query).municipality;

@Controller('v1/taggings')
export class TaggingsController {
  constructor(
    @Inject(TaggingsService) private readonly service: TaggingsService,
    @Inject(QualityService) private readonly figures: QualityService,
    @Inject(TaggingListener) private readonly listener: TaggingListener,
  ) {}

  @Get()
  @Policed(TAGGING_POLICIES.overview)
  overview(@Query() query: unknown): Promise<Taggings> {
    return this.service.overview(place(query));
  }

  @Get('quality')
  @Policed(TAGGING_POLICIES.quality)
  quality(@Query() query: unknown): Promise<TaggingQuality> {
    return this.figures.quality(place(query));
  }

  @Get('corrections')
  @Policed(TAGGING_POLICIES.corrections)
  corrections(@Query() query: unknown): Promise<TagCorrections> {
    return this.service.corrections(place(query));
  }

  /** Asked again each time, and answered with 304 as long as it is the same. */
  @Get('live')
  @Header('Cache-Control', 'private, no-cache')
  @Policed(TAGGING_POLICIES.live)
  async live(
    @Query() query: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LiveTagger | undefined> {
    const municipality = place(query);
    response.set('ETag', `"${await this.service.liveSince(municipality)}"`);
    if (request.fresh) {
      response.status(304);
      return undefined;
    }
    return { live: await this.service.live(municipality) };
  }

  @Get('changes')
  @Policed(TAGGING_POLICIES.changes)
  async changes(@Query() query: unknown): Promise<TaggingChanges> {
    return { changes: await this.figures.changes(place(query)) };
  }

  @Get('version')
  @Policed(TAGGING_POLICIES.version)
  async version(@Query() query: unknown): Promise<TaggerOfVersion> {
    const { municipality, version } = parse(OfVersion, query);
    return { tagger: await this.service.version(municipality, version) };
  }

  @Put('live')
  @HttpCode(204)
  @Policed(TAGGING_POLICIES.choose)
  async choose(@Body() body: unknown): Promise<void> {
    await this.service.choose(parse(ChosenModel, body));
    await this.listener.caughtUp();
  }

  @Put('settings')
  @HttpCode(204)
  @Policed(TAGGING_POLICIES.settings)
  set(@Body() body: unknown): Promise<void> {
    return this.service.setShare(parse(TaggingSettings, body));
  }
}
