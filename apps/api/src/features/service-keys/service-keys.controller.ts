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
} from '@nestjs/common';
import {
  InMunicipality,
  type IssuedServiceKey,
  NewServiceKey,
  Rotation,
  type ServiceKeys,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { SERVICE_KEY_POLICIES } from './service-keys.policies';
import { ServiceKeysService } from './service-keys.service';

const KeyId = z.uuid();

@Controller('v1/service-keys')
export class ServiceKeysController {
  constructor(@Inject(ServiceKeysService) private readonly service: ServiceKeysService) {}

  @Get()
  @Policed(SERVICE_KEY_POLICIES.list)
  @Header('cache-control', 'no-store')
  list(@Query() query: unknown): Promise<ServiceKeys> {
    return this.service.list(parse(InMunicipality, query).municipality);
  }

  @Post()
  @Policed(SERVICE_KEY_POLICIES.issue)
  @Header('cache-control', 'no-store')
  issue(@Body() body: unknown): Promise<IssuedServiceKey> {
    return this.service.issue(parse(NewServiceKey, body));
  }

  @Post(':id/rotation')
  @Policed(SERVICE_KEY_POLICIES.rotate)
  @Header('cache-control', 'no-store')
  rotate(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<IssuedServiceKey> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.rotate(municipality, parse(KeyId, id), parse(Rotation, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(SERVICE_KEY_POLICIES.revoke)
  revoke(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.revoke(parse(InMunicipality, query).municipality, parse(KeyId, id));
  }
}
