/**
 * Mends what the spreadsheet library's own bars leave out for screen readers and keyboards: names of buttons, roles
 * that do not exist, places in the tab order before everything else. They are mended again whenever it draws them anew.
 */
import type { GridWords } from "../../src/messages/grid-words";

type Attributes = Readonly<Record<string, string | null>>;
type Mend = readonly [selector: string, attributes: (index: number, count: number) => Attributes];

function mendsWith({ parts }: GridWords): readonly Mend[] {
  return [
    ["[data-u-comp='defined-name'] input", () => ({ "aria-label": parts.address })],
    ["[data-u-comp='defined-name'] > a", () => ({ role: "button", "aria-label": parts.names })],
    ["[data-grid-area] header button.univer-size-4", () => ({ "aria-label": parts.stop })],
    // The list of sheets: its button opens it, what stands around it only holds it in place.
    ["[data-slot='dropdown-menu-trigger']", () => ({ "aria-expanded": null, "aria-haspopup": null })],
    ["button[data-u-comp='sheet-bar-append-button']", () => ({ "aria-label": parts.sheets })],
    ["[role='tablist'][data-u-comp='slide-tab-bar']", () => ({ "aria-label": parts.sheets })],
    [
      "footer button[data-u-comp='button']",
      // Out, in, and the percentage, which says itself what it is.
      (index, count) =>
        index === count - 3
          ? { "aria-label": parts.zoomOut }
          : index === count - 2
            ? { "aria-label": parts.zoomIn }
            : {},
    ],
    ["[role='track'] > a[role='button']", () => ({ role: null, "aria-hidden": "true", tabindex: "-1" })],
    ["[role='track'] > [role='handle']", () => ({ role: null, "aria-label": parts.zoom })],
    ["[role='track']", () => ({ role: null })],
    ["canvas[tabindex='1']", () => ({ tabindex: "-1" })],
    ["[contenteditable][id$='DOCS_NORMAL']", () => ({ role: "textbox", "aria-label": parts.cell })],
    ["[contenteditable][id$='FORMULA_BAR']", () => ({ role: "textbox", "aria-label": parts.formula })],
    // One notification area for each part of the library.
    [
      "section[aria-label][data-react-aria-top-layer]",
      (index) => ({ "aria-label": `${parts.notes} ${index + 1}` }),
    ],
  ];
}

function mend(root: ParentNode, mends: readonly Mend[]): void {
  for (const [selector, attributesOf] of mends) {
    const found = root.querySelectorAll(selector);
    found.forEach((element, index) => {
      for (const [name, value] of Object.entries(attributesOf(index, found.length))) {
        if (element.getAttribute(name) === value) continue;
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    });
  }
}

/** @param root holds all of the library's elements, those that it puts beside the grid among them */
export function keepMended(root: HTMLElement, words: GridWords): void {
  const mends = mendsWith(words);
  const attributeFilter = ["role", "tabindex", "aria-label", "aria-expanded"];
  new MutationObserver(() => mend(root, mends)).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter,
  });
  mend(root, mends);
}
