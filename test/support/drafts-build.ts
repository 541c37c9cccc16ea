/** The drafts' test page, as one script: built like the product's pages, served to a browser without a server. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Configuration } from "webpack";
import { compile } from "../../scripts/start/build";

export async function draftsScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "perf-drafts-"));
  const config: Configuration = {
    mode: "development",
    devtool: false,
    target: ["web", "es2020"],
    entry: "./test/support/drafts-page.ts",
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2020" } },
          },
        },
      ],
    },
    output: { filename: "drafts.js" },
  };
  try {
    await compile([config], folder);
    return readFileSync(join(folder, "drafts.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves the page at every address. Web Locks exist over https only. */
export async function serveDrafts(context: BrowserContext, script: string): Promise<void> {
  await context.route("**/*", (route) =>
    route.request().url().endsWith("/drafts.js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({
          contentType: "text/html",
          body: "<!doctype html><meta charset=utf-8><script src=/drafts.js></script>",
        }),
  );
}
