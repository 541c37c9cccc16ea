/**
 * Before any test: unpacks the browser that npm brings. Test files run side by side, and two that unpacked it at once
 * would each find the other's half of it.
 */
module.exports = async () => {
  if (process.env.PERF_BROWSER) return;
  const own = { ...process.env };
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x"; // see chromium.ts
  const { default: packed } = await import("@sparticuz/chromium");
  await packed.executablePath();
  // The package's libraries and fonts are for its browser alone: other programs that tests start have their own.
  for (const name of Object.keys(process.env)) if (!(name in own)) delete process.env[name];
  Object.assign(process.env, own);
};
