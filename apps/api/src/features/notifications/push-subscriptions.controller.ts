import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  InMunicipality,
  NewPushSubscription,
  type PushSubscriptionAnswer,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { NOTIFICATION_POLICIES } from './notifications.policies';
import { NotificationsService } from './notifications.service';

@Controller('v1/push-subscriptions')
export class PushSubscriptionsController {
  constructor(@Inject(NotificationsService) private readonly service: NotificationsService) {}

  @Post()
  @Policed(NOTIFICATION_POLICIES.putOn)
  async putOn(@Query() query: unknown, @Body() body: unknown): Promise<PushSubscriptionAnswer> {
    const { municipality } = parse(InMunicipality, query);
    return { id: await this.service.putOn(municipality, parse(NewPushSubscription, body)) };
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(NOTIFICATION_POLICIES.putOff)
  putOff(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.putOff(municipality, parse(z.uuid(), id));
  }
}
