/** Starts Univer, once per page. */
import { type ILanguagePack, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../src/messages/messages";
import { HIDDEN_MENU } from "./commands/hidden-menu";
import { perfDescriptions, perfExecutors } from "./formulas/perf-functions";
import { BLOCKED_FUNCTIONS } from "./formulas/blocked-functions";

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
  return { univer, container, api: FUniver.newAPI(univer), locale };
}
