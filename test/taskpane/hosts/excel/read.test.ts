/** @jest-environment jsdom */
import { createExcelHost } from "../../../../taskpane/hosts/excel/excel-host";
import { fakeBook } from "../../../support/fake-excel/data";
import { installFakeExcel } from "../../../support/fake-excel/install";
import { loadClientLibrary } from "../../../support/fake-excel/load-office";
import { readSample } from "../../../support/samples";

beforeAll(loadClientLibrary);

test("reads", async () => {
  const workbook = await readSample("longgang-office-2022");
  const { fake } = installFakeExcel(fakeBook(workbook));
  const host = createExcelHost();
  const { workbook: read } = await host.read();
  expect(fake.trips).toBe(2);
  expect(read).toEqual(workbook);
});
