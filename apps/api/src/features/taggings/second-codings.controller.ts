import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import {
  InMunicipality,
  NewSecondCoding,
  type NextSecondCoding,
  type SecondCodings,
} from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { SecondCodingsService } from './second-codings.service';
import { SECOND_CODING_POLICIES } from './taggings.policies';

@Controller('v1/second-codings')
export class SecondCodingsController {
  constructor(@Inject(SecondCodingsService) private readonly service: SecondCodingsService) {}

  @Get()
  @Policed(SECOND_CODING_POLICIES.waiting)
  waiting(@Query() query: unknown): Promise<SecondCodings> {
    return this.service.waiting(parse(InMunicipality, query).municipality);
  }

  @Get('next')
  @Policed(SECOND_CODING_POLICIES.next)
  next(@Query() query: unknown): Promise<NextSecondCoding> {
    return this.service.next(parse(InMunicipality, query).municipality);
  }

  @Post()
  @HttpCode(204)
  @Policed(SECOND_CODING_POLICIES.add)
  add(@Body() body: unknown): Promise<void> {
    return this.service.add(parse(NewSecondCoding, body));
  }
}
