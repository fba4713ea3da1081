import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import {
  type AlertSettingsAnswer,
  type BackTest,
  BackTestRequest,
  ChangeAlertSettings,
  InMunicipality,
} from '@poolshoogte/contracts';
import { parse } from '../../../platform/http/parse';
import { Policed } from '../../../platform/identity/policy';
import { ALERT_SETTINGS_POLICIES } from '../alerts.policies';
import { AlertSettingsService } from './alert-settings.service';

@Controller('v1/alert-settings')
export class AlertSettingsController {
  constructor(@Inject(AlertSettingsService) private readonly service: AlertSettingsService) {}

  @Get()
  @Policed(ALERT_SETTINGS_POLICIES.get)
  get(@Query() query: unknown): Promise<AlertSettingsAnswer> {
    return this.service.get(parse(InMunicipality, query).municipality);
  }

  @Post('back-test')
  @HttpCode(200)
  @Policed(ALERT_SETTINGS_POLICIES.backTest)
  backTest(@Body() body: unknown): Promise<BackTest> {
    const { municipality, settings } = parse(BackTestRequest, body);
    return this.service.backTest(municipality, settings);
  }

  @Put()
  @Policed(ALERT_SETTINGS_POLICIES.change)
  change(@Query() query: unknown, @Body() body: unknown): Promise<AlertSettingsAnswer> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.change(municipality, parse(ChangeAlertSettings, body));
  }
}
