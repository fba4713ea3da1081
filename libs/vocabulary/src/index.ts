export { type Term, termById } from './term';
export { THEME_IDS, THEMES, type ThemeId } from './themes';
export { DRIVER_IDS, DRIVERS, type DriverId } from './drivers';
export { PHASE_IDS, PHASES, type PhaseId } from './phases';
export { SOURCE_KIND_IDS, SOURCE_KINDS, type SourceKindId } from './source-kinds';
export { ROLE_IDS, ROLES, type RoleId } from './roles';
export { LAYER_IDS, LAYERS, type LayerId } from './layers';
export { DOMAIN_IDS, DOMAINS, type DomainId } from './domains';
