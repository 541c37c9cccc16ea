/** Reading a form as a framework: from a file, or from the workbook that is open. */
import { useState } from "react";
import type { OwnForm } from "../../engine/tasks/own-form";
import { usePane } from "../pane-context";

export interface FormSource {
  /** null: the workbook that is open. */
  readonly file: File | null;
  /** null: the sheet with the most criteria. */
  readonly sheet: string | null;
  /** null: as the form says. */
  readonly year: number | null;
}

export const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

export interface ReadForm {
  readonly form: OwnForm;
  /** Of the file, or of the sheet that was read. */
  readonly name: string;
  readonly source: FormSource;
}

export function useReadForm() {
  const { state, controller } = usePane();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [found, setFound] = useState<ReadForm | null>(null);
  /** A form that does not say its year. */
  const [yearless, setYearless] = useState<FormSource | null>(null);

  async function ask({ file, sheet, year }: FormSource) {
    const request = { sheet, year, language: state.language };
    if (file) return controller.run("read-form", { ...request, name: file.name, bytes: await bytesOf(file) });
    return (await controller.openBook()).run("read-open-form", request);
  }

  async function read(source: FormSource) {
    setBusy(true);
    setFault(null);
    try {
      const form = await ask(source);
      setYearless("fault" in form && form.needsYear ? source : null);
      if ("fault" in form) setFault(form.fault);
      else setFound({ form, name: source.file?.name ?? form.sheet, source });
    } catch (error) {
      controller.fail(error, "other");
    } finally {
      setBusy(false);
    }
  }

  return { read, isBusy, fault, found, yearless, clear: () => setFound(null) };
}
