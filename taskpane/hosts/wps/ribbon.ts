/** What ribbon.xml calls: global functions, answered at once. */
import { COMMAND_NAMES, type CommandName } from "../../command-names";
import type { Wps } from "./jsapi";
import { sendCommand } from "./pane-link";
import { showPane } from "./ribbon-pane";

/** A button of the ribbon, as WPS hands it to a callback. */
export interface RibbonControl {
  readonly Id: string;
}

export interface RibbonCallbacks {
  perfOnLoad(): boolean;
  perfOnAction(control: RibbonControl): boolean;
  perfGetLabel(control: RibbonControl): string;
  perfGetImage(control: RibbonControl): string;
}

interface Button {
  readonly zh: string;
  readonly en: string;
  /** Of the files in assets/. */
  readonly icon: string;
}

export const BUTTONS: Readonly<Record<CommandName | "showPane", Button>> = {
  checkScoreSheet: { zh: "校验评分表", en: "Check score sheet", icon: "check" },
  clearMarks: { zh: "清除标记", en: "Clear marks", icon: "clear" },
  showPane: { zh: "打开窗格", en: "Open pane", icon: "icon" },
  newWorkbook: { zh: "新建标准工作簿", en: "New standard workbook", icon: "workbook" },
  insertFunction: { zh: "插入函数", en: "Insert function", icon: "function" },
  toNativeFormulas: { zh: "转为原生公式", en: "To native formulas", icon: "native" },
};
const TITLE = { zh: "绩效评分", en: "Score Sheet" };

const buttonOf = ({ Id }: RibbonControl): Button | undefined => BUTTONS[Id as keyof typeof BUTTONS];

/** @param folder address of the folder that the add-in's pages are in, with "/" at its end */
export function ribbonCallbacks(wps: Wps, folder: string, language: "zh" | "en"): RibbonCallbacks {
  return {
    perfOnLoad: () => true,
    perfOnAction(control) {
      const link = showPane(wps, folder, TITLE[language]);
      const command = COMMAND_NAMES.find((name) => name === control.Id);
      // A pane that is only just being made finds it when it is there.
      if (command) sendCommand(wps.PluginStorage, link, command);
      return true;
    },
    perfGetLabel: (control) => buttonOf(control)?.[language] ?? "",
    perfGetImage: (control) => `assets/${buttonOf(control)?.icon ?? "icon"}-32.png`,
  };
}
