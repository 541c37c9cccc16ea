import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { SAMPLES } from "../open/samples";
import { fromSample } from "../open/source";
import { SamplesIcon } from "./icons";
import { useMenuStyles } from "./menus.styles";
import { useWorkbench } from "./workbench-context";

export function SampleMenu() {
  const styles = useMenuStyles();
  const { workbench, words } = useWorkbench();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SamplesIcon />}>
          {words.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover role="region" aria-label={words.samples} className={styles.popover}>
        <MenuList>
          {SAMPLES.map((id) => (
            <MenuItem key={id} onClick={() => void workbench.open(fromSample(id))}>
              <span className={styles.name}>{words.sample[id].name}</span>
              <span className={styles.help}>{words.sample[id].about}</span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
