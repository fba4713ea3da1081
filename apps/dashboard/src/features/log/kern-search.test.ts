import { searchKernen } from './kern-search';

const kern = (name: string, ...aliases: string[]) => ({ code: name, name, aliases });
const KERNEN = [
  kern('Den Oever'),
  kern('Nieuwe Niedorp'),
  kern('Oude Niedorp'),
  kern('Sneek', 'Snits'),
  kern("'t Zand"),
  kern('Súdwest-Oost'),
];
const found = (query: string) => searchKernen(KERNEN, query).map(({ name }) => name);

it.each([
  ['nied', ['Nieuwe Niedorp', 'Oude Niedorp']],
  ['oud', ['Oude Niedorp']],
  ['SNI', ['Sneek']],
  ['t za', ["'t Zand"]],
  ['sudwest o', ['Súdwest-Oost']],
  ['oever', ['Den Oever']],
  ['ever', ['Den Oever']],
  ['nergens', []],
])('finds by %s', (query, names) => {
  expect(found(query)).toEqual(names);
});

it('puts names that start so before names that contain it', () => {
  expect(found('o')).toEqual(['Oude Niedorp', 'Den Oever', 'Súdwest-Oost', 'Nieuwe Niedorp']);
});

it('gives all kernen in their order for an empty search', () => {
  expect(found(' ')).toEqual(KERNEN.map(({ name }) => name));
});
