import { Body, Controller, Get, Header, Inject, Param, Post } from '@nestjs/common';
import {
  ActivateMunicipality,
  type Kernen,
  type Municipalities,
  type Municipality,
  MunicipalityCode,
} from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { currentActor } from '../../platform/identity/request-context';
import { MUNICIPALITY_POLICIES } from './municipalities.policies';
import { MunicipalitiesService } from './municipalities.service';

@Controller('v1/municipalities')
export class MunicipalitiesController {
  constructor(@Inject(MunicipalitiesService) private readonly service: MunicipalitiesService) {}

  @Get()
  @Policed(MUNICIPALITY_POLICIES.list)
  async list(): Promise<Municipalities> {
    return { municipalities: await this.service.listFor(currentActor()) };
  }

  @Post()
  @Policed(MUNICIPALITY_POLICIES.activate)
  activate(@Body() body: unknown): Promise<Municipality> {
    return this.service.activateFor(currentActor(), parse(ActivateMunicipality, body).code);
  }

  @Get(':code/kernen')
  @Policed(MUNICIPALITY_POLICIES.kernen)
  @Header('cache-control', 'no-cache')
  kernen(@Param('code') code: string): Promise<Kernen> {
    return this.service.kernen(parse(MunicipalityCode, code));
  }
}
