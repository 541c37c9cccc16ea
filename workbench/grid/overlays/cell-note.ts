/** A line below the cells about the selected one, for what Univer itself cannot show. */
const STYLE: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  left: "8px",
  right: "8px",
  bottom: "52px",
  padding: "6px 10px",
  font: "13px/1.5 system-ui, sans-serif",
  color: "#242424",
  background: "#FFFFFF",
  border: "1px solid #D1D1D1",
  borderRadius: "4px",
  boxShadow: "0 2px 8px rgba(0, 0, 0, 0.14)",
  pointerEvents: "none",
  zIndex: "10",
};

export class CellNote {
  private readonly element = document.createElement("div");

  constructor(container: HTMLElement) {
    this.element.setAttribute("role", "status");
    // Property by property: the page's policy allows no style that stands as text.
    Object.assign(this.element.style, STYLE);
    this.element.hidden = true;
    container.append(this.element);
  }

  show(text: string | null): void {
    this.element.hidden = text === null;
    if (this.element.textContent !== (text ?? "")) this.element.textContent = text ?? "";
  }
}
