import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { MunicipalitiesReadModel } from './municipalities.read-model';
import type { NamedKern } from './named-kern';

/** One municipality with its kernen, for looking up what a signal names. */
export interface KernList {
  readonly municipality: string;
  readonly kernen: readonly NamedKern[];
  has(code: string): boolean;
  /** The code of the kern with this name, however it is written; `undefined` when there is none. */
  codeOf(name: string): string | undefined;
}

const normalised = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Kernen per municipality, kept in memory: they change only when a municipality is added. */
@Injectable()
export class KernDirectory {
  private readonly lists = new Map<string, KernList>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MunicipalitiesReadModel) private readonly readModel: MunicipalitiesReadModel,
  ) {}

  /** @throws AppError `unknown_municipality` when it is not active here */
  async of(municipality: string): Promise<KernList> {
    const kept = this.lists.get(municipality);
    if (kept) return kept;
    const kernen = await this.readModel.kernNames(this.database.shared, municipality);
    if (kernen.length === 0) throw new AppError('unknown_municipality');
    const list = kernList(municipality, kernen);
    this.lists.set(municipality, list);
    return list;
  }
}

function kernList(municipality: string, kernen: readonly NamedKern[]): KernList {
  const codes = new Set(kernen.map((kern) => kern.code));
  const byName = new Map(
    kernen.flatMap((kern) =>
      [...kern.aliases, kern.name].map((name) => [normalised(name), kern.code] as const),
    ),
  );
  return {
    municipality,
    kernen,
    has: (code) => codes.has(code),
    codeOf: (name) => byName.get(normalised(name)),
  };
}
