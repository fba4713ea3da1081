import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import {
  type AddedEventSource,
  AgendaFileQuery,
  type AgendaPreview,
  type EventSource,
  type EventSources,
  IdempotencyKey,
  InMunicipality,
  NewAgendaAddress,
} from '@poolshoogte/contracts';
import type { Request } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { AppError } from '../../platform/errors/app-error';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { CALENDAR_POLICIES } from './calendar.policies';
import { EventSourcesService } from './event-sources.service';
import { agendaText } from './reading/agenda-text';

const SourceId = z.uuid();

/** What browsers call an iCalendar file; some know no name for it. */
const ACCEPTED = ['text/calendar', 'text/plain', 'application/octet-stream'];

@Controller('v1/event-sources')
export class EventSourcesController {
  constructor(@Inject(EventSourcesService) private readonly service: EventSourcesService) {}

  @Get()
  @Policed(CALENDAR_POLICIES.sources)
  async list(@Query() query: unknown): Promise<EventSources> {
    return { sources: await this.service.list(parse(InMunicipality, query).municipality) };
  }

  @Post('preview')
  @HttpCode(200)
  @Policed(CALENDAR_POLICIES.preview)
  async preview(@Query() query: unknown, @Req() request: Request): Promise<AgendaPreview> {
    parse(AgendaFileQuery, query);
    return this.service.preview(await fileOf(request));
  }

  /** `Idempotency-Key`, when given, becomes the id: a file sent twice is there once. */
  @Post()
  @Policed(CALENDAR_POLICIES.addFile)
  async addFile(
    @Query() query: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<AddedEventSource> {
    const { municipality, filename, kind, effect, kern, theme } = parse(AgendaFileQuery, query);
    const id = key === undefined ? uuidv7() : parse(IdempotencyKey, key);
    const forAll = { kind, effect, kern: kern ?? null, theme: theme ?? null };
    const text = await fileOf(request);
    return this.service.addFile(municipality, { id, title: filename, forAll }, text);
  }

  @Post('addresses')
  @Policed(CALENDAR_POLICIES.addAddress)
  addAddress(@Body() body: unknown): Promise<AddedEventSource> {
    return this.service.addAddress(parse(NewAgendaAddress, body));
  }

  @Post(':id/refresh')
  @HttpCode(200)
  @Policed(CALENDAR_POLICIES.refresh)
  refresh(@Param('id') id: string, @Query() query: unknown): Promise<EventSource> {
    return this.service.refresh(parse(InMunicipality, query).municipality, parse(SourceId, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(CALENDAR_POLICIES.removeSource)
  remove(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.remove(parse(InMunicipality, query).municipality, parse(SourceId, id));
  }
}

/** @throws AppError `file_type_unsupported`, `agenda_too_large`, `agenda_unreadable` */
async function fileOf(request: Request): Promise<string> {
  try {
    if (!request.is(ACCEPTED))
      throw new AppError('file_type_unsupported', 'Kies een agenda (ics).');
    return await agendaText(request);
  } finally {
    // An answer before the end of the file: read on without looking, or the sender never hears it.
    request.resume();
  }
}
