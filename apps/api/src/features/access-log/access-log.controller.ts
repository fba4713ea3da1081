import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import {
  AccessLogExportQuery,
  type AccessLogPage,
  AccessLogQuery,
  type AccessLogVerification,
  InMunicipality,
  ProcessingQuery,
} from '@poolshoogte/contracts';
import type { Response } from 'express';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { ACCESS_LOG_POLICIES } from './access-log.policies';
import { AccessLogReadModel } from './access-log.read-model';
import { AccessLog } from './access-log.service';
import { processingLinesOf } from './processing/processing-lines';
import { exportedAs } from './sending/exported-lines';
import { sendLines } from './sending/send-lines';

/** The log for the privacy officer. Who reads it is in it: written down before anything is read. */
@Controller('v1/access-log')
export class AccessLogController {
  constructor(
    @Inject(AccessLog) private readonly log: AccessLog,
    @Inject(AccessLogReadModel) private readonly readModel: AccessLogReadModel,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Policed(ACCESS_LOG_POLICIES.read)
  async page(@Query() query: unknown): Promise<AccessLogPage> {
    const asked = parse(AccessLogQuery, query);
    await this.recordRead(asked.municipality, 'page');
    return this.readModel.page(asked);
  }

  @Get('verification')
  @Header('cache-control', 'no-store')
  @Policed(ACCESS_LOG_POLICIES.verify)
  async verification(@Query() query: unknown): Promise<AccessLogVerification> {
    const { municipality } = parse(InMunicipality, query);
    await this.recordRead(municipality, 'verification');
    return this.readModel.verification(municipality);
  }

  @Get('export')
  @Header('cache-control', 'no-store')
  @Policed(ACCESS_LOG_POLICIES.export)
  async export(@Query() query: unknown, @Res() response: Response): Promise<void> {
    const { municipality, format } = parse(AccessLogExportQuery, query);
    await this.recordExport(municipality, format);
    const lastSeq = await this.readModel.lastSeq(municipality);
    const pieces = exportedAs(format, this.readModel.reading(municipality), {
      municipality,
      lastSeq,
    });
    await sendLines(response, `toegangslogboek-${municipality}.${format}`, pieces);
  }

  @Get('processing')
  @Header('cache-control', 'no-store')
  @Policed(ACCESS_LOG_POLICIES.processing)
  async processing(@Query() query: unknown, @Res() response: Response): Promise<void> {
    const { municipality, since } = parse(ProcessingQuery, query);
    await this.recordExport(municipality, 'processing');
    const lastSeq = await this.readModel.lastSeq(municipality);
    const pieces = processingLinesOf(this.readModel.reading(municipality), {
      municipality,
      since,
      lastSeq,
    });
    await sendLines(response, `dataverwerkingen-${municipality}.jsonl`, pieces);
  }

  private recordRead(municipality: string, id: string): Promise<void> {
    return this.log.recordFor(municipality, {
      action: 'access_log_read',
      object: { kind: 'access_log', id },
    });
  }

  private recordExport(municipality: string, id: string): Promise<void> {
    return this.log.recordFor(municipality, {
      action: 'access_log_exported',
      object: { kind: 'access_log', id },
    });
  }
}
