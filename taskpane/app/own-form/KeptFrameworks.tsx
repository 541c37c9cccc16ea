/** Frameworks kept in this browser for other workbooks: nothing is kept before the user asks for it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { FrameworkShelf, KeptFramework } from "../../hosts/host";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";

interface KeptFrameworksProps {
  readonly shelf: FrameworkShelf;
}

export function KeptFrameworks({ shelf }: KeptFrameworksProps) {
  const shared = useSharedStyles();
  const { state, controller } = usePane();
  const words = usePaneWords(viewWords).choose.kept;
  const [kept, setKept] = useState<readonly KeptFramework[]>([]);
  const refresh = useCallback(() => void shelf.list().then(setKept), [shelf]);
  useEffect(refresh, [refresh]);

  const whole = useRef<HTMLDivElement>(null);
  const change = (work: Promise<void>) => {
    // The button that was pressed goes away: the focus must not go with it.
    whole.current?.focus();
    void work.catch((error: unknown) => controller.fail(error, "other")).then(refresh);
  };

  const own = state.framework?.kind === "own" ? state.framework : null;
  const isKept = kept.some(({ file, text }) => file === own?.file && text === own.text);
  return (
    <div ref={whole} tabIndex={-1} role="group" aria-label={words.heading} className={shared.stack}>
      {own && !isKept && (
        <div className={shared.stack}>
          <div>
            <Button onClick={() => change(shelf.keep({ file: own.file, text: own.text }))}>
              {words.keep}
            </Button>
          </div>
          <p className={shared.small}>{words.help}</p>
        </div>
      )}
      {kept.length > 0 && (
        <section className={shared.stack} data-kept="">
          <h3 className={shared.heading}>{words.heading}</h3>
          {kept.map(({ file, text }) => (
            <div key={file} className={shared.between}>
              <span className={shared.text}>{file}</span>
              <span className={shared.row}>
                <Button
                  size="small"
                  aria-label={words.useLabel(file)}
                  onClick={() => void controller.loadOwnFramework(text, file)}
                >
                  {words.use}
                </Button>
                <Button
                  size="small"
                  aria-label={words.removeLabel(file)}
                  onClick={() => change(shelf.remove(file))}
                >
                  {words.remove}
                </Button>
              </span>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
