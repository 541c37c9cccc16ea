/** Typing slips that can be recognised by the digits of a wrong number. */
import { decimal, round, type Decimal } from "../../decimal";

/** The number with each pair of neighbouring digits exchanged, as many decimals as it was printed with. */
export function transpositions(value: Decimal, decimals: number): Decimal[] {
  const text = value.toFixed(decimals);
  const found: Decimal[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    // A decimal point between two digits does not prevent an exchange.
    const next = text[i + 1] === "." ? i + 2 : i + 1;
    const [a, b] = [text[i]!, text[next] ?? ""];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b) continue;
    const chars = [...text];
    [chars[i], chars[next]] = [b, a];
    found.push(decimal(chars.join("")));
  }
  return found;
}

/** Whether one printed number is the other with two neighbouring digits exchanged. */
export function areTransposed(a: Decimal, b: Decimal, decimals: number): boolean {
  return transpositions(round(a, decimals), decimals).some((other) => other.eq(round(b, decimals)));
}

/** Cut off after so many decimals, towards zero. */
export function truncated(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, 0);
}
