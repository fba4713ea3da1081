import { ERROR_CODES, ERROR_STATUS, ERROR_TEXT } from '../index';

it('says of every error in Dutch what is wrong and what to do', () => {
  for (const code of ERROR_CODES) {
    expect(ERROR_STATUS[code]).toBeGreaterThanOrEqual(400);
    expect(ERROR_TEXT[code].title).toMatch(/^[A-Z].{8,}[^.]$/);
    expect(ERROR_TEXT[code].advice).toMatch(/^[A-Z].{15,}\.$/);
  }
});
