/** Starts Univer, once per page. */
import { type ILanguagePack, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../src/messages/messages";
import { HIDDEN_MENU } from "./commands/hidden-menu";
import { perfDescriptions, perfExecutors } from "./formulas/perf-functions";
import { BLOCKED_FUNCTIONS } from "./formulas/blocked-functions";

/** Beside the cells, as everywhere else: nothing shines through. */
const SCROLL_BARS = {
  barSize: 14,
  trackBackgroundColor: "#F3F2F1",
  trackBorderColor: "#D1D1D1",
  thumbBackgroundColor: "#A19F9D",
  thumbHoverBackgroundColor: "#797775",
  thumbActiveBackgroundColor: "#605E5C",
};

export interface StartedUniver {
  readonly univer: Univer;
  readonly container: HTMLElement;
  readonly api: FUniver;
  readonly locale: LocaleType;
}

export function startUniver(container: HTMLElement, language: Language, words: ILanguagePack): StartedUniver {
  const locale = language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: words },
    // The page itself reports problems to the user.
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    sheets: { scrollConfig: SCROLL_BARS },
    disableAutoFocus: true,
    menu: HIDDEN_MENU,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    formula: {
      function: [...BLOCKED_FUNCTIONS, ...perfExecutors()],
      description: perfDescriptions(language),
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return { univer, container, api: FUniver.newAPI(univer), locale };
}
