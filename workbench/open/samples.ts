/** The three real score sheets that come with the page. */
import type { CheckId } from "../../src/checks/catalogue";
import { assetUrl } from "../single-file/asset-url";

export const SAMPLES = ["longgang-office-2022", "longgang-cost-station-2021", "futian-org-2020"] as const;
export type SampleId = (typeof SAMPLES)[number];

export const sampleFile = (id: SampleId): string => `${id}.xlsx`;
export const sampleUrl = (id: SampleId): string => assetUrl(`samples/${sampleFile(id)}`);

/** The findings that the tour shows of each sample: three different checks that are easy to follow. */
export const TOUR_CHECKS: Readonly<Record<SampleId, readonly [CheckId, CheckId, CheckId]>> = {
  "longgang-office-2022": ["score-missing", "reading-differs", "rate-mismatch"],
  "longgang-cost-station-2021": ["sum-mismatch", "score-not-a-step", "rate-mismatch"],
  "futian-org-2020": ["sum-mismatch", "rate-mismatch", "figures-conflict"],
};
