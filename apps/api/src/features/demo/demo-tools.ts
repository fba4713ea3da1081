import { Inject, Injectable } from '@nestjs/common';
import { DemoAlerts } from './demo-alerts';
import { DemoMunicipalities } from './demo-municipalities';
import { DemoWriter } from './demo-writer';

/** What a demo is made with. */
@Injectable()
export class DemoTools {
  constructor(
    @Inject(DemoMunicipalities) readonly municipalities: DemoMunicipalities,
    @Inject(DemoWriter) readonly writer: DemoWriter,
    @Inject(DemoAlerts) readonly alerts: DemoAlerts,
  ) {}
}
