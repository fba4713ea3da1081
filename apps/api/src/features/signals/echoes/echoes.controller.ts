import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  type EchoChanged,
  EchoMerging,
  InMunicipality,
  type SignalEvent,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../../platform/http/parse';
import { Policed } from '../../../platform/identity/policy';
import { ECHO_POLICIES } from './echoes.policies';
import { EchoesService } from './echoes.service';

const Id = z.uuid();

@Controller('v1/echoes')
export class EchoesController {
  constructor(@Inject(EchoesService) private readonly service: EchoesService) {}

  @Get(':id')
  @Policed(ECHO_POLICIES.event)
  event(@Param('id') id: string, @Query() query: unknown): Promise<SignalEvent> {
    return this.service.event(placeOf(query), parse(Id, id));
  }

  @Post(':id/merging')
  @HttpCode(200)
  @Policed(ECHO_POLICIES.merge)
  merge(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<EchoChanged> {
    return this.service.merge(placeOf(query), parse(Id, id), parse(EchoMerging, body).with);
  }

  @Post(':id/splitting')
  @HttpCode(200)
  @Policed(ECHO_POLICIES.split)
  split(@Param('id') id: string, @Query() query: unknown): Promise<EchoChanged> {
    return this.service.split(placeOf(query), parse(Id, id));
  }
}

@Controller('v1/echo-changes')
export class EchoChangesController {
  constructor(@Inject(EchoesService) private readonly service: EchoesService) {}

  @Post(':id/undoing')
  @HttpCode(200)
  @Policed(ECHO_POLICIES.undo)
  undo(@Param('id') id: string, @Query() query: unknown): Promise<EchoChanged> {
    return this.service.undo(placeOf(query), parse(Id, id));
  }
}

const placeOf = (query: unknown): string => parse(InMunicipality, query).municipality;
