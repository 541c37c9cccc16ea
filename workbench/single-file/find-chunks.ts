import { assetUrl } from "./asset-url";

/** webpack's: the file of a chunk. */
declare let __webpack_get_script_filename__: (chunk: string) => string;

/** To be called first, in the page and in its worker: from then on chunks are found inside the page, too. */
export function findChunksInside(): void {
  const named = __webpack_get_script_filename__;
  __webpack_get_script_filename__ = (chunk) => assetUrl(named(chunk));
}
