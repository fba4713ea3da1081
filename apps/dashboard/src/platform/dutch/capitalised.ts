/** For the start of a sentence: `elf` becomes `Elf`, and `één` `Eén`, without a second accent. */
export function capitalised(text: string): string {
  if (text.startsWith('éé')) return `E${text.slice(1)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
