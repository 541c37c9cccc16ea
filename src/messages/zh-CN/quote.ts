/** A name in quotes; quotes inside it become single ones: “‘三公’经费控制率”. */
export function quote(text: string): string {
  return `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
