/** Several values in one cell: `zorg, voorzieningen`. */
export function listOf(cell: string): string[] {
  return cell
    .split(/[,;|/\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
