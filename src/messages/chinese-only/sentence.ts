/** Cells seldom end with a full stop; a paper's sentences do. */
export function sentence(text: string): string {
  const said = text.trimEnd().replace(/[；;，,、：:]+$/, "");
  return /[。！？!?…]$|[。！？][”’）)]$/.test(said) ? said : `${said}。`;
}
