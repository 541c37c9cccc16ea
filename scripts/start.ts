/**
 * `npm start`: the workbench in the browser. Builds it when it is missing or older than its sources, serves it to this
 * machine and opens it. `--port 8080` that port; `--no-open` no browser; `--host 0.0.0.0` lets other machines in.
 */
import { parseArgs } from "node:util";
import { openBrowser } from "./start/open-browser";
import { build, DIST, isStale } from "./start/build";
import { LOCAL, pageOf, serve } from "./start/server";

const USAGE = `用法：npm start -- [--port 端口] [--host 地址] [--no-open]

  --port 端口   用指定的端口（默认从 3000 起找第一个空闲的）
  --host 地址   监听别的地址，例如 0.0.0.0，让同一网络里的其他电脑也能打开（默认只有本机）
  --no-open     不自动打开浏览器
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** On a terminal one updated line; in a log a line for each fifth. */
function progress(): (done: number) => void {
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    const step = process.stdout.isTTY ? 1 : 20;
    if (percent < shown + step && percent !== 100) return;
    if (percent <= shown) return;
    shown = percent;
    process.stdout.write(
      process.stdout.isTTY ? `\r  ${percent}%${percent === 100 ? "\n" : ""}` : `  ${percent}%\n`,
    );
  };
}

async function ready(): Promise<void> {
  if (!isStale(pageOf(DIST))) return;
  say("正在构建工作台（第一次，或源文件有改动；一般不到两分钟）……");
  const from = performance.now();
  await build(DIST, progress());
  say(`构建完成，用了 ${Math.round((performance.now() - from) / 1000)} 秒。`);
}

interface Options {
  readonly port?: number;
  readonly host: string;
  readonly open: boolean;
}

/** @returns null for invalid arguments */
function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string", default: LOCAL },
        "no-open": { type: "boolean", default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) return null;
    return { ...(port === undefined ? {} : { port }), host: values.host, open: !values["no-open"] };
  } catch {
    return null;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  await ready();
  const { port } = await serve({ folder: DIST, ...options });
  const isAnywhere = options.host === "0.0.0.0" || options.host === "::";
  const address = `http://${isAnywhere ? LOCAL : options.host}:${port}/`;
  say(`\n绩效评分表工作台：${address}\n打开的文件只在这台电脑的浏览器里处理，不上传。按 Ctrl+C 结束。`);
  if (options.host !== LOCAL)
    say(`注意：正在监听 ${options.host}，同一网络里的其他电脑也能打开这个页面（但看不到您打开的文件）。`);
  if (options.open) openBrowser(address);
  return 0;
}

void main(process.argv.slice(2)).then(
  (status) => {
    // The server keeps the process alive; Ctrl+C ends it.
    process.exitCode = status;
  },
  (fault: NodeJS.ErrnoException) => {
    const text =
      fault.code === "EADDRINUSE"
        ? "这个端口已被别的程序占用。请换一个端口，或去掉 --port 让程序自己找。"
        : fault.message;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
