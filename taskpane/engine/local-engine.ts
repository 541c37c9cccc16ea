/** Runs tasks in its own thread: the worker's, or a test's. */
import type { Engine, TaskOptions } from "./engine";
import { Cancelled } from "./errors";
import { openBook } from "./open-book";
import type { Book } from "./request";
import type { OpenBook, TaskContext, TaskTable, TypesOf } from "./task";

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class LocalEngine<Table extends TaskTable> implements Engine<TypesOf<Table>> {
  private readonly opened = new WeakMap<Book, Promise<OpenBook>>();

  constructor(
    private readonly tasks: Table,
    /** Lets others have their turn. */
    private readonly pause: () => Promise<void> = nextTurn,
  ) {}

  async run<Name extends keyof Table>(
    name: Name,
    input: TypesOf<Table>[Name]["input"],
    { book, signal, onStep }: TaskOptions<TypesOf<Table>[Name]["step"]> = {},
  ): Promise<TypesOf<Table>[Name]["output"]> {
    const open = book && (await this.open(book));
    const { pause } = this;
    const context: TaskContext<TypesOf<Table>[Name]["step"]> = {
      get book() {
        if (!open) throw new Error("no workbook is open");
        return open;
      },
      async step(step) {
        onStep?.(step);
        await pause();
        if (signal?.aborted) throw new Cancelled();
      },
    };
    return this.tasks[name]!(input as never, context);
  }

  private open(book: Book): Promise<OpenBook> {
    const known = this.opened.get(book);
    if (known) return known;
    const open = openBook(book);
    this.opened.set(book, open);
    return open;
  }
}
