/**
 * Before any test: unpacks the browser that npm brings. Test files run side by side, and two
 * that unpacked it at once would each find the other's half of it.
 */
module.exports = async () => {
  if (process.env.PERF_BROWSER) return;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x"; // see chromium.ts
  const { default: packed } = await import("@sparticuz/chromium");
  await packed.executablePath();
};
