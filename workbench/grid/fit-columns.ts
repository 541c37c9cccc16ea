/** Zooms a sheet out until some of its columns fit the window. */
import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Below that the letters of a form can no longer be read. */
const LEAST_ZOOM = 0.7;
/** The heads of the rows, and the scroll bar. */
const BESIDE_PX = 60;

/** @param room width of the window in pixels */
export function fitColumns(sheet: FWorksheet, left: number, right: number, room: number): void {
  let width = 0;
  for (let col = left; col <= right; col++) width += sheet.getColumnWidth(col);
  const zoom = Math.max(LEAST_ZOOM, Math.floor(((room - BESIDE_PX) / width) * 100) / 100);
  if (zoom < sheet.getZoom()) sheet.zoom(zoom);
}
