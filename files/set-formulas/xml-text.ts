/** Text between tags, without its entities. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  const plain = text.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, inner: string) => inner.replace(/&/g, "&amp;"));
  return plain.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return NAMED[name ?? ""] ?? whole;
    },
  );
}
