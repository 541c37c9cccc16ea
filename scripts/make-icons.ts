/** Draws assets/*.svg as PNG in the sizes that Office asks for: `npm run icons`. The PNGs are committed. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Page } from "playwright-core";

const FOLDER = join(__dirname, "../assets");
/** 16, 32, 80 for the ribbon; 32 and 64 for the list of add-ins. */
const PRODUCT_SIZES = [16, 32, 64, 80];
const COMMAND_SIZES = [16, 32, 80];

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  const style = "position:absolute;inset:0;width:100%;height:100%";
  await page.setContent(`<img src="${image}" style="${style}">`, { waitUntil: "load" });
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

async function main(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  const browser = await playwright.launch({ executablePath, args: chromium.args });
  try {
    const page = await browser.newPage();
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".svg"))) {
      const svg = readFileSync(join(FOLDER, name), "utf8");
      const stem = name.slice(0, -".svg".length);
      for (const size of stem === "icon" ? PRODUCT_SIZES : COMMAND_SIZES) {
        writeFileSync(join(FOLDER, `${stem}-${size}.png`), await draw(page, svg, size));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
