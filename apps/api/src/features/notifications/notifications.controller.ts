import { Body, Controller, Get, Header, Inject, Put, Query } from '@nestjs/common';
import {
  InMunicipality,
  NotificationPreferences,
  type OwnNotifications,
} from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { NOTIFICATION_POLICIES } from './notifications.policies';
import { NotificationsService } from './notifications.service';

@Controller('v1/notification-preferences')
export class NotificationsController {
  constructor(@Inject(NotificationsService) private readonly service: NotificationsService) {}

  @Get()
  @Policed(NOTIFICATION_POLICIES.get)
  @Header('cache-control', 'no-store')
  own(@Query() query: unknown): Promise<OwnNotifications> {
    return this.service.own(parse(InMunicipality, query).municipality);
  }

  @Put()
  @Policed(NOTIFICATION_POLICIES.change)
  change(@Query() query: unknown, @Body() body: unknown): Promise<OwnNotifications> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.change(municipality, parse(NotificationPreferences, body));
  }
}
