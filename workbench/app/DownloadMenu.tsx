import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DOWNLOADS, type DownloadKind } from "../download/names";
import { DownloadIcon } from "./icons";
import { useMenuStyles } from "./menus.styles";
import { useWorkbench } from "./workbench-context";

export function DownloadMenu() {
  const styles = useMenuStyles();
  const { workbench, words, state } = useWorkbench();
  const help = (kind: DownloadKind) => words.downloads[`${kind}Help`];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DownloadIcon />} disabledFocusable={state.downloading !== null}>
          {words.download}
        </Button>
      </MenuTrigger>
      <MenuPopover role="region" aria-label={words.download} className={styles.popover}>
        <MenuList>
          {DOWNLOADS.map((kind) => (
            <MenuItem key={kind} data-download={kind} onClick={() => void workbench.download(kind)}>
              <span className={styles.name}>{words.downloads[kind]}</span>
              <span className={styles.help}>{help(kind)}</span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
