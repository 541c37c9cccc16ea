/** The keys of the page and the grid. */
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useWorkbench } from "../workbench-context";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

export function KeysDialog() {
  const styles = useStyles();
  const { workbench, words } = useWorkbench();
  const close = () => workbench.store.set({ listingKeys: false });
  return (
    <DialogBody>
      <DialogTitle>{words.keys.heading}</DialogTitle>
      <DialogContent>
        <dl className={styles.keys}>
          {words.keys.list.flatMap(([key, what]) => [
            <dt key={key}>{key}</dt>,
            <dd key={`${key} does`}>{what}</dd>,
          ])}
        </dl>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={close}>
          {words.close}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
