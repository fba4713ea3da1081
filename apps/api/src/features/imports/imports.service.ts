import { Inject, Injectable } from '@nestjs/common';
import type { Import, Refusals } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { observeImport } from './import-metrics';
import { AccessLog } from '../access-log/access-log.public';
import type { ImportRequest } from './import-request';
import { CUT_OFF, CutShort, ImportRun } from './import-run';
import { ImportTools } from './import-tools';
import { ImportsReadModel } from './imports.read-model';
import { ImportsStore } from './imports.store';
import { readImport, UnreadableFileError } from './reading';

/** Imports files: one job per municipality that the file speaks of. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ImportTools) private readonly tools: ImportTools,
    @Inject(ImportsStore) private readonly store: ImportsStore,
    @Inject(ImportsReadModel) private readonly readModel: ImportsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /**
   * Reads a file to its end. What was stored before an interruption stays, and the same file again
   * adds only what is missing.
   * @throws AppError when nothing of the file can be used, `import_already_running` for a used id
   */
  importFile(request: ImportRequest): Promise<Import[]> {
    return this.tools.draining.protect(() => this.readFile(request));
  }

  private async readFile(request: ImportRequest): Promise<Import[]> {
    const existing = await this.earlier(request);
    if (existing) return [existing];
    const reading = readImport(request.bytes, { filename: request.filename });
    const run = new ImportRun(request, reading, this.tools, this.clock.now());
    try {
      await observeImport(() => run.readAll());
    } catch (error) {
      await run.stop(error instanceof UnreadableFileError ? error.dutchMessage : CUT_OFF);
      if (error instanceof UnreadableFileError) {
        throw new AppError(
          error.code === 'empty_file' ? 'file_empty' : 'file_unreadable',
          error.dutchMessage,
        );
      }
      // The product is stopping: the answer says how far it came, and that it can be sent again.
      if (error instanceof CutShort) return this.allOf(run);
      throw error;
    }
    for (const { id, municipality } of run.imports()) {
      const object = { kind: 'import', id };
      await this.accessLog.recordFor(municipality, { action: 'import_done', object });
    }
    return this.allOf(run);
  }

  private allOf(run: ImportRun): Promise<Import[]> {
    return Promise.all(run.imports().map(({ id, municipality }) => this.get(municipality, id)));
  }

  /** @throws AppError `unknown_import` */
  get(municipality: string, id: string): Promise<Import> {
    return this.database.read(municipality, (manager) => this.existing(manager, id));
  }

  newest(municipality: string): Promise<Import[]> {
    return this.database.read(municipality, (manager) =>
      this.readModel.newest(manager, municipality, 50),
    );
  }

  /** A page of refused rows after a record number. @throws AppError `unknown_import` */
  refusals(
    municipality: string,
    id: string,
    page: { afterRecord: number; limit: number },
  ): Promise<Refusals['refusals']> {
    return this.database.read(municipality, async (manager) => {
      await this.existing(manager, id);
      return this.readModel.refusals(manager, id, page.afterRecord, page.limit);
    });
  }

  /** Writes down that the refused rows of an import were exported. @throws AppError `unknown_import` */
  async noteExport(municipality: string, id: string): Promise<void> {
    await this.get(municipality, id);
    const object = { kind: 'import', id };
    await this.accessLog.recordFor(municipality, { action: 'refusals_exported', object });
  }

  /** Takes back everything this import added. @throws AppError `unknown_import`, `import_already_*` */
  undo(municipality: string, id: string): Promise<Import> {
    return this.database.transaction(municipality, async (manager) => {
      const { state } = await this.existing(manager, id);
      if (state === 'running') throw new AppError('import_already_running');
      const isUndone = await this.store.markUndone(manager, id);
      if (!isUndone) throw new AppError('import_already_undone');
      await this.tools.signals.removeImport(manager, municipality, id);
      const object = { kind: 'import', id };
      await this.accessLog.record(manager, municipality, { action: 'import_undone', object });
      return this.existing(manager, id);
    });
  }

  /** The import that was done before under this id, for the municipality that was asked for. */
  private async earlier({ id, municipality }: ImportRequest): Promise<Import | undefined> {
    if (municipality === undefined) return undefined;
    await this.tools.places.ensureMine(municipality);
    const found = await this.database.read(municipality, (manager) =>
      this.readModel.one(manager, id),
    );
    if (found?.state === 'running') throw new AppError('import_already_running');
    return found;
  }

  private async existing(manager: EntityManager, id: string): Promise<Import> {
    const found = await this.readModel.one(manager, id);
    if (!found) throw new AppError('unknown_import');
    return found;
  }
}
