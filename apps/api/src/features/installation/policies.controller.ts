import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { Policies } from '@poolshoogte/contracts';
import { Policed } from '../../platform/identity/policy';
import { INSTALLATION_POLICIES } from './installation.policies';
import { policyTable } from './policy-table';
import { ALL_STATED, type AllStated } from './stated';

@Controller('v1/policies')
export class PoliciesController {
  constructor(@Inject(ALL_STATED) private readonly stated: AllStated) {}

  @Get()
  @Policed(INSTALLATION_POLICIES.policies)
  @Header('cache-control', 'no-store')
  policies(): Policies {
    return { policies: policyTable(this.stated) };
  }
}
