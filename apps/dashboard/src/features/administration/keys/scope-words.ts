import type { ScopeId } from '@poolshoogte/contracts';

/** What a key lets a program do, for who gives it out. */
export const SCOPE_WORDS: Record<ScopeId, string> = {
  'signals:write': 'Signalen vastleggen',
  'imports:write': 'Lijsten met signalen importeren',
  'board:read': 'Het bord lezen',
};
