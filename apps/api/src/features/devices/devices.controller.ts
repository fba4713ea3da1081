import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  type Devices,
  type Enrolled,
  Enrolment,
  InMunicipality,
  type IssuedDevice,
  NewDevice,
} from '@poolshoogte/contracts';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { clientName } from '../../platform/identity/client-name';
import { Identification } from '../../platform/identity/identify';
import { Policed } from '../../platform/identity/policy';
import { requestContext } from '../../platform/identity/request-context';
import { sessionCookie } from '../../platform/identity/session-cookie';
import { DEVICE_POLICIES } from './devices.policies';
import { DevicesService } from './devices.service';
import { EnrolmentService } from './enrolment.service';

const DeviceId = z.uuid();

@Controller('v1/devices')
export class DevicesController {
  constructor(
    @Inject(DevicesService) private readonly service: DevicesService,
    @Inject(EnrolmentService) private readonly enrolment: EnrolmentService,
    @Inject(Identification) private readonly identification: Identification,
  ) {}

  @Get()
  @Policed(DEVICE_POLICIES.list)
  @Header('cache-control', 'no-store')
  list(@Query() query: unknown): Promise<Devices> {
    return this.service.list(parse(InMunicipality, query).municipality);
  }

  @Post()
  @Policed(DEVICE_POLICIES.issue)
  @Header('cache-control', 'no-store')
  issue(@Body() body: unknown): Promise<IssuedDevice> {
    return this.service.issue(parse(NewDevice, body));
  }

  @Post('enrolment')
  @HttpCode(200)
  @Policed(DEVICE_POLICIES.enrol)
  @Header('cache-control', 'no-store')
  async enrol(
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Enrolled> {
    const { municipality, session } = await this.enrolment.enrol(parse(Enrolment, body).code, {
      before: requestContext().actor,
      client: clientName(request.headers['user-agent']),
    });
    const { token, expiresAt } = session;
    const cookie = sessionCookie(token, expiresAt, this.identification.isSecure);
    response.appendHeader('set-cookie', cookie);
    return { municipality };
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(DEVICE_POLICIES.remove)
  remove(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.remove(parse(InMunicipality, query).municipality, parse(DeviceId, id));
  }
}
