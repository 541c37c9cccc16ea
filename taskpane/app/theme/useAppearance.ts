/** Light or dark, and the theme for it. The dark theme is a lazy chunk. */
import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { lightTheme } from "./light-theme";

export type Appearance = "light" | "dark" | "system";

const DARK = "(prefers-color-scheme: dark)";

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => typeof matchMedia === "function" && matchMedia(DARK).matches);
  useEffect(() => {
    if (typeof matchMedia !== "function") return;
    const query = matchMedia(DARK);
    const changed = () => setDark(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return dark;
}

/** Chinese fonts first, as in Office; Fluent's own stack has none. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

export function useAppearance(wanted: Appearance): { readonly theme: Theme; readonly dark: boolean } {
  const systemDark = useSystemDark();
  const dark = wanted === "dark" || (wanted === "system" && systemDark);
  const [darkTheme, setDarkTheme] = useState<Theme | null>(null);
  useEffect(() => {
    if (dark) void import("./dark-theme").then((loaded) => setDarkTheme(loaded.darkTheme));
  }, [dark]);
  const theme = dark && darkTheme ? darkTheme : lightTheme;
  return { theme: { ...theme, fontFamilyBase: FONTS }, dark: dark && darkTheme !== null };
}
