/** The bands of an indicator as a small table to correct. */
import { mergeClasses } from "../shared/merge-classes";
import { viewWords } from "../shared/view-words";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { Button } from "../shared/Button";
import { BLANK_BAND, type BandFields } from "./band-fields";
import { useOwnFormStyles } from "./OwnForm.styles";

interface BandTableProps {
  readonly name: string;
  readonly bands: readonly BandFields[];
  readonly onChange: (bands: readonly BandFields[]) => void;
}

export function BandTable({ name, bands, onChange }: BandTableProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const words = usePaneWords(viewWords).choose.form;
  const change = (index: number, part: Partial<BandFields>) =>
    onChange(bands.map((band, i) => (i === index ? { ...band, ...part } : band)));
  const number = (index: number, key: "from" | "to" | "points", label: string) => (
    <input
      className={mergeClasses(shared.input, styles.number)}
      inputMode="decimal"
      aria-label={`${words.bands(name)} ${index + 1} ${label}`}
      value={bands[index]![key]}
      onChange={(event) => change(index, { [key]: event.target.value })}
    />
  );
  const includes = (index: number, key: "hasFrom" | "hasTo", label: string) => (
    <label className={styles.limit}>
      <input
        type="checkbox"
        className={shared.checkbox}
        aria-label={`${words.bands(name)} ${index + 1} ${label}${words.includes}`}
        checked={bands[index]![key]}
        onChange={(event) => change(index, { [key]: event.target.checked })}
      />
      {words.includes}
    </label>
  );
  return (
    <div className={shared.stack}>
      <table className={styles.table} aria-label={words.bands(name)}>
        <thead>
          <tr>
            {[words.from, words.to, words.points].map((text) => (
              <th key={text} scope="col" className={styles.heading}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((_, index) => (
            <tr key={index}>
              <td>
                <div className={styles.limit}>
                  {number(index, "from", words.from)}
                  {includes(index, "hasFrom", words.from)}
                </div>
              </td>
              <td>
                <div className={styles.limit}>
                  {number(index, "to", words.to)}
                  {includes(index, "hasTo", words.to)}
                </div>
              </td>
              <td>{number(index, "points", words.points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button
          size="small"
          aria-label={words.addBandTo(name)}
          onClick={() => onChange([...bands, BLANK_BAND])}
        >
          {words.addBand}
        </Button>
      </div>
    </div>
  );
}
