import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  EventFields,
  type ExpectedEvent,
  type ExpectedEvents,
  ExpectedEventsQuery,
  InMunicipality,
  NewExpectedEvent,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { CALENDAR_POLICIES } from './calendar.policies';
import { ExpectedEventsService } from './expected-events.service';

const EventId = z.uuid();

@Controller('v1/expected-events')
export class ExpectedEventsController {
  constructor(@Inject(ExpectedEventsService) private readonly service: ExpectedEventsService) {}

  @Get()
  @Policed(CALENDAR_POLICIES.list)
  list(@Query() query: unknown): Promise<ExpectedEvents> {
    return this.service.list(parse(ExpectedEventsQuery, query));
  }

  @Post()
  @Policed(CALENDAR_POLICIES.add)
  add(@Body() body: unknown): Promise<ExpectedEvent> {
    return this.service.add(parse(NewExpectedEvent, body));
  }

  @Put(':id')
  @Policed(CALENDAR_POLICIES.change)
  change(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<ExpectedEvent> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.change(municipality, parse(EventId, id), parse(EventFields, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(CALENDAR_POLICIES.remove)
  remove(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.remove(parse(InMunicipality, query).municipality, parse(EventId, id));
  }
}
