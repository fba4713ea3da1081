import { Inject, Injectable } from '@nestjs/common';
import type { DemoMunicipality } from '@poolshoogte/demo';
import { MunicipalitiesService } from '../municipalities/municipalities.public';

/** Inhabitants where they are not known: a middling municipality. */
const MIDDLING = 10_000;

/** The municipalities that get synthetic signals. */
@Injectable()
export class DemoMunicipalities {
  constructor(
    @Inject(MunicipalitiesService) private readonly municipalities: MunicipalitiesService,
  ) {}

  /** Takes all of the shipped reference data into use. @returns the codes that were new */
  async activateAll(): Promise<string[]> {
    const all = await this.municipalities.list();
    const available = all.filter(({ state }) => state === 'available').map(({ code }) => code);
    for (const code of available) await this.municipalities.activate(code);
    return available;
  }

  async active(): Promise<DemoMunicipality[]> {
    const active = (await this.municipalities.list()).filter(({ state }) => state === 'active');
    return Promise.all(
      active.map(async ({ code, name, population }) => ({
        code,
        name,
        population: population ?? MIDDLING,
        kernen: (await this.municipalities.kernen(code)).kernen,
      })),
    );
  }
}
