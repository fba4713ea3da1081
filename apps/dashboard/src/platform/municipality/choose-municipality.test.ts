import type { Municipality } from '@poolshoogte/contracts';
import { buildMunicipality } from '../testing/municipality-builder';
import { chooseMunicipality } from './choose-municipality';

const municipality = (code: string, state: Municipality['state'] = 'active') =>
  buildMunicipality({ code, name: `Gemeente ${code}`, state });

const ALL = [municipality('GM0001'), municipality('GM0002'), municipality('GM0003', 'available')];

describe('chooseMunicipality', () => {
  it('takes the one of the address, else home, else the first that is active', () => {
    const code = (asked: string | null, home: string | null) => {
      const choice = chooseMunicipality(asked, home, ALL);
      return choice.status === 'chosen' ? choice.municipality.code : choice.status;
    };
    expect(code('GM0001', 'GM0002')).toBe('GM0001');
    expect(code(null, 'GM0002')).toBe('GM0002');
    expect(code(null, null)).toBe('GM0001');
    expect(code(null, 'GM0003')).toBe('GM0001');
  });

  it('does not know one that is not in use, also when it is available', () => {
    expect(chooseMunicipality('GM0003', 'GM0001', ALL)).toEqual({
      status: 'unknown',
      code: 'GM0003',
    });
  });

  it('says that none is in use yet', () => {
    expect(chooseMunicipality(null, null, [municipality('GM0003', 'available')])).toEqual({
      status: 'none',
    });
  });
});
