import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { InMunicipality, type LexiconChanges, NewLexiconChange } from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { LexiconService } from './lexicon.service';
import { TaggingListener } from './tagging-listener';
import { TAGGING_POLICIES } from './taggings.policies';

const ChangeId = z.uuid();

@Controller('v1/lexicon-changes')
export class LexiconController {
  constructor(
    @Inject(LexiconService) private readonly service: LexiconService,
    @Inject(TaggingListener) private readonly listener: TaggingListener,
  ) {}

  @Get()
  @Policed(TAGGING_POLICIES.words)
  words(@Query() query: unknown): Promise<LexiconChanges> {
    return this.service.words(parse(InMunicipality, query).municipality);
  }

  @Post()
  @HttpCode(204)
  @Policed(TAGGING_POLICIES.addWord)
  async add(@Body() body: unknown): Promise<void> {
    await this.service.add(parse(NewLexiconChange, body));
    await this.listener.caughtUp();
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(TAGGING_POLICIES.withdrawWord)
  async withdraw(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    const { municipality } = parse(InMunicipality, query);
    await this.service.withdraw(municipality, parse(ChangeId, id));
    await this.listener.caughtUp();
  }
}
