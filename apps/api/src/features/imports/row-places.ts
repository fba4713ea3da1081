import { Inject, Injectable } from '@nestjs/common';
import { findKernen } from '@poolshoogte/tagging';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { allowedIn } from '../../platform/identity/policy-decision';
import { currentActor } from '../../platform/identity/request-context';
import {
  KernDirectory,
  type KernList,
  MunicipalitiesReadModel,
} from '../municipalities/municipalities.public';
import { IMPORT_POLICIES } from './imports.policies';
import type { ParsedRow } from './reading';
import type { ImportRefusalReason } from './refusal-text';

/** Where a row belongs, or why it belongs nowhere here. */
export type RowPlace =
  | {
      readonly ok: true;
      readonly kernen: KernList;
      /** `null`: named but not known here; `undefined`: not named, so look in the text. */
      readonly kern: string | null | undefined;
    }
  | { readonly ok: false; readonly reason: ImportRefusalReason };

/** Finds municipality and kern of rows. */
@Injectable()
export class RowPlaces {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(MunicipalitiesReadModel) private readonly registry: MunicipalitiesReadModel,
  ) {}

  /** Codes and names of the municipalities in which the importer may store, to code. */
  async names(): Promise<ReadonlyMap<string, string>> {
    const all = await this.registry.all(this.database.shared);
    return new Map(
      all
        .filter(({ code }) => isMine(code))
        .flatMap(({ code, name }) => [
          [code, code],
          [name.toLowerCase(), code],
        ]),
    );
  }

  /** Codes of the active municipalities. */
  active(): Promise<string[]> {
    return this.registry.activeCodes(this.database.shared);
  }

  /** Those of them in which the importer may store. */
  async mine(): Promise<string[]> {
    return (await this.active()).filter(isMine);
  }

  /** @throws AppError `not_allowed`; `unknown_municipality` when it is not in use here */
  async ensureMine(municipality: string): Promise<void> {
    if (!isMine(municipality)) throw new AppError('not_allowed');
    await this.kernen.of(municipality);
  }

  /**
   * The municipality of a file that was given none: the one that most rows name, else the one whose
   * kernen the rows name, else the one whose kernen at least half of the texts speak of.
   */
  async recognise(
    rows: readonly ParsedRow[],
    names: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const code = namedMunicipality(row, names);
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most) return most[0];
    const kernNames = rows.flatMap((row) => (row.kernName === undefined ? [] : [row.kernName]));
    return (await this.mostFitting([...new Set(kernNames)])) ?? this.mostSpokenOf(rows);
  }

  /** Where one row of an import belongs; `isBound`: the import was asked for one municipality only. */
  async of(
    row: ParsedRow,
    context: { municipality: string; isBound: boolean; names: ReadonlyMap<string, string> },
  ): Promise<RowPlace> {
    const isNamed = row.municipalityCode !== undefined || row.municipalityName !== undefined;
    const named = namedMunicipality(row, context.names);
    if (isNamed && named === undefined) return { ok: false, reason: 'unknown_municipality' };
    if (context.isBound && named !== undefined && named !== context.municipality) {
      return { ok: false, reason: 'other_municipality' };
    }
    const kernen = await this.kernen.of(named ?? context.municipality);
    const isKernNamed = row.kernCode !== undefined || row.kernName !== undefined;
    if (!isKernNamed) return { ok: true, kernen, kern: undefined };
    const code = row.kernCode ?? kernen.codeOf(row.kernName ?? '');
    const isKnown = code !== undefined && kernen.has(code);
    return { ok: true, kernen, kern: isKnown ? code : null };
  }

  /** The one municipality whose kernen at least half of the texts name. */
  private async mostSpokenOf(rows: readonly ParsedRow[]): Promise<string | undefined> {
    const codes = await this.mine();
    const lists = await Promise.all(codes.map((code) => this.kernen.of(code)));
    const fits = lists
      .map(({ municipality, kernen }) => ({
        municipality,
        texts: rows.filter(({ text }) => findKernen(text, kernen).length > 0).length,
      }))
      .sort((a, b) => b.texts - a.texts);
    const [best, second] = fits;
    if (!best || best.texts * 2 < rows.length || best.texts === 0) return undefined;
    return best.texts === second?.texts ? undefined : best.municipality;
  }

  /** The municipality that knows most of these names, when no other knows as many. */
  private async mostFitting(names: readonly string[]): Promise<string | undefined> {
    if (names.length === 0) return undefined;
    const codes = await this.mine();
    const fits = await Promise.all(
      codes.map(async (code) => {
        const kernen = await this.kernen.of(code);
        return { code, known: names.filter((name) => kernen.codeOf(name) !== undefined).length };
      }),
    );
    const [best, second] = fits.sort((a, b) => b.known - a.known);
    if (!best || best.known === 0 || best.known === second?.known) return undefined;
    return best.code;
  }
}

/** Rows of other municipalities than one's own come in nowhere, as if those were not here. */
const isMine = (code: string): boolean => allowedIn(IMPORT_POLICIES.create, currentActor(), code);

function namedMunicipality(row: ParsedRow, names: ReadonlyMap<string, string>): string | undefined {
  return (
    names.get(row.municipalityCode ?? '') ?? names.get(row.municipalityName?.toLowerCase() ?? '')
  );
}
