import { createHash } from "node:crypto";
import { sha256 } from "../../files/sha256";

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])("is SHA-256 for %i bytes", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
  expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
