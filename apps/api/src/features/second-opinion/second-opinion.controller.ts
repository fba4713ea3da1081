import { Body, Controller, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { NewSecondOpinion, type SecondOpinion } from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { SECOND_OPINION_POLICIES } from './second-opinion.policies';
import { SecondOpinionService } from './second-opinion.service';

@Controller('v1/second-opinions')
export class SecondOpinionController {
  constructor(@Inject(SecondOpinionService) private readonly service: SecondOpinionService) {}

  @Post()
  @HttpCode(200)
  @Policed(SECOND_OPINION_POLICIES.ask)
  @Header('cache-control', 'no-store')
  ask(@Body() body: unknown): Promise<SecondOpinion> {
    return this.service.ask(parse(NewSecondOpinion, body).text);
  }
}
