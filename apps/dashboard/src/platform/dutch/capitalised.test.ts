import { capitalised } from './capitalised';

it.each([
  ['elf thema’s', 'Elf thema’s'],
  ['één gemeente', 'Eén gemeente'],
  ['21 kernen', '21 kernen'],
  ['', ''],
])('starts a sentence with %j', (text, start) => {
  expect(capitalised(text)).toBe(start);
});
