export { KernDirectory, type KernList } from './kern-directory';
export { MunicipalitiesModule } from './municipalities.module';
export { MunicipalitiesReadModel } from './municipalities.read-model';
export { MunicipalitiesService } from './municipalities.service';
export { NewMunicipality } from './new-municipality';
export { readKernen } from './read-kernen';
