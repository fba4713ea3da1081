import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { Installation } from '@poolshoogte/contracts';
import { Policed } from '../../platform/identity/policy';
import { INSTALLATION_POLICIES } from './installation.policies';
import { InstallationService } from './installation.service';

@Controller('v1/installation')
export class InstallationController {
  constructor(@Inject(InstallationService) private readonly service: InstallationService) {}

  @Get()
  @Policed(INSTALLATION_POLICIES.describe)
  @Header('cache-control', 'no-store')
  describe(): Promise<Installation> {
    return this.service.describe();
  }
}
