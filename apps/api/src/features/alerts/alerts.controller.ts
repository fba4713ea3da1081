import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  type AlertDetail,
  type AlertPage,
  AlertsQuery,
  CloseAlert,
  FollowUpAlert,
  InMunicipality,
  InterpretAlert,
  SeeAlert,
  type TrackRecords,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { masked } from './alert-life';
import { ALERT_POLICIES } from './alerts.policies';
import { AlertsService } from './alerts.service';

const AlertId = z.uuid();

@Controller('v1/alerts')
export class AlertsController {
  constructor(@Inject(AlertsService) private readonly service: AlertsService) {}

  @Get()
  @Policed(ALERT_POLICIES.list)
  page(@Query() query: unknown): Promise<AlertPage> {
    return this.service.page(parse(AlertsQuery, query));
  }

  @Get('track-record')
  @Policed(ALERT_POLICIES.trackRecord)
  trackRecord(@Query() query: unknown): Promise<TrackRecords> {
    return this.service.trackRecord(parse(InMunicipality, query).municipality);
  }

  @Get(':id')
  @Policed(ALERT_POLICIES.get)
  get(@Param('id') id: string, @Query() query: unknown): Promise<AlertDetail> {
    return this.service.get(parse(InMunicipality, query).municipality, parse(AlertId, id));
  }

  @Post(':id/seen')
  @HttpCode(200)
  @Policed(ALERT_POLICIES.see)
  see(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<AlertDetail> {
    const { municipality } = parse(InMunicipality, query);
    const { version } = parse(SeeAlert, body);
    return this.service.step(municipality, parse(AlertId, id), version, {
      kind: 'seen',
      content: {},
    });
  }

  @Post(':id/interpretation')
  @HttpCode(200)
  @Policed(ALERT_POLICIES.interpret)
  interpret(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<AlertDetail> {
    const { municipality } = parse(InMunicipality, query);
    const { version, ...said } = parse(InterpretAlert, body);
    const interpretation = { ...said, note: masked(said.note) };
    const step = { kind: 'interpreted', content: { interpretation } } as const;
    return this.service.step(municipality, parse(AlertId, id), version, step);
  }

  @Post(':id/follow-up')
  @HttpCode(200)
  @Policed(ALERT_POLICIES.followUp)
  followUp(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<AlertDetail> {
    const { municipality } = parse(InMunicipality, query);
    const { version, dueOn, ...said } = parse(FollowUpAlert, body);
    const [owner, action, feedback] = [said.owner, said.action, said.feedback].map(masked);
    const followUp = { owner: owner ?? '', action: action ?? '', dueOn, feedback: feedback ?? '' };
    const step = { kind: 'followed_up', content: { followUp } } as const;
    return this.service.step(municipality, parse(AlertId, id), version, step);
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Policed(ALERT_POLICIES.close)
  close(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<AlertDetail> {
    const { municipality } = parse(InMunicipality, query);
    const { version, outcome } = parse(CloseAlert, body);
    const step = { kind: 'closed', content: { outcome } } as const;
    return this.service.step(municipality, parse(AlertId, id), version, step);
  }
}
