export { ImportsModule } from './imports.module';
export { IMPORT_JOBS } from './imports.policies';
export { ImportsService } from './imports.service';
export { LostImports } from './lost-imports';
export { importRowsPerSecond } from './import-metrics';
