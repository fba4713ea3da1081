import {
  Controller,
  Delete,
  Get,
  Headers,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  IdempotencyKey,
  type Import,
  ImportQuery,
  type Imports,
  InMunicipality,
} from '@poolshoogte/contracts';
import type { Request, Response } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { AppError } from '../../platform/errors/app-error';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { IMPORT_POLICIES } from './imports.policies';
import { ImportsService } from './imports.service';
import { sendRefusals } from './send-refusals';

const ImportId = z.uuid();
const RefusalsQuery = InMunicipality.extend({ format: z.enum(['json', 'csv']).optional() });

/** Half a gigabyte: some two million rows. */
const LARGEST_FILE = 512 * 1024 * 1024;
const ACCEPTED = [
  'text/csv',
  'text/plain',
  'application/x-ndjson',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/xml',
  'text/xml',
  'application/rss+xml',
  'application/atom+xml',
  'message/rfc822',
];

@Controller('v1/imports')
export class ImportsController {
  constructor(@Inject(ImportsService) private readonly service: ImportsService) {}

  @Post()
  @Policed(IMPORT_POLICIES.create)
  async import(
    @Query() query: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Import | undefined> {
    try {
      const { filename, municipality } = parse(ImportQuery, query);
      const id = key === undefined ? uuidv7() : parse(IdempotencyKey, key);
      if (!request.is(ACCEPTED)) throw new AppError('file_type_unsupported');
      const bytesTotal = lengthOf(request);
      const [main] = await this.service.importFile({
        id,
        filename,
        municipality,
        bytesTotal,
        bytes: request,
      });
      response.status(201);
      return main;
    } finally {
      // An answer before the end of the file: read on without looking, or the sender never hears it.
      request.resume();
    }
  }

  @Get()
  @Policed(IMPORT_POLICIES.list)
  async newest(@Query() query: unknown): Promise<Imports> {
    return { imports: await this.service.newest(parse(InMunicipality, query).municipality) };
  }

  @Get(':id')
  @Policed(IMPORT_POLICIES.get)
  one(@Param('id') id: string, @Query() query: unknown): Promise<Import> {
    return this.service.get(parse(InMunicipality, query).municipality, parse(ImportId, id));
  }

  @Get(':id/refusals')
  @Policed(IMPORT_POLICIES.refusals)
  async refusals(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const importId = parse(ImportId, id);
    const { format, municipality } = parse(RefusalsQuery, query);
    await this.service.noteExport(municipality, importId);
    const isCsv = format === 'csv' || (!format && request.accepts('json', 'csv') === 'csv');
    const page = (afterRecord: number, limit: number) =>
      this.service.refusals(municipality, importId, { afterRecord, limit });
    await sendRefusals(response, page, isCsv ? 'csv' : 'json');
  }

  @Delete(':id')
  @Policed(IMPORT_POLICIES.undo)
  undo(@Param('id') id: string, @Query() query: unknown): Promise<Import> {
    return this.service.undo(parse(InMunicipality, query).municipality, parse(ImportId, id));
  }
}

/** @throws AppError `body_too_large` */
function lengthOf(request: Request): number | null {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!Number.isFinite(length)) return null;
  if (length > LARGEST_FILE) {
    throw new AppError(
      'body_too_large',
      'Een bestand mag hoogstens 512 MB zijn. Splits het in delen.',
    );
  }
  return length;
}
