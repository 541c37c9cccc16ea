/** Answers request batches as Excel does: in order, up to the first error, with limits on their size. */
import {
  type Action,
  ActionType,
  type Arguments,
  ExcelError,
  PathType,
  type RequestBody,
  type Response,
  type ResponseBody,
} from "./protocol";
import { Remote } from "./remote";

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Tree = Map<string, Tree>;

/** ["name", "protection/protected"] → a tree of names. */
function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split(/[/.]/).filter((part) => part.toLowerCase() !== "items")) {
      const next = at.get(name) ?? (new Map() as Tree);
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

function member(remote: Remote, name: string): unknown {
  const read = remote.members.get?.[name];
  if (!read) throw new ExcelError("PropertyDoesNotExist", `the fake knows no property ${name}`);
  return read();
}

/** What a load answers. The id goes under its private name unless asked for, as an unloaded id must not be readable. */
function query(remote: Remote | null, tree: Tree): unknown {
  if (remote === null) return null;
  const { items, id } = remote.members;
  if (items) return { _Items: items().map((item) => query(item, tree)) };
  const value: Record<string, unknown> = id === undefined ? {} : { _Id: id };
  for (const [name, below] of tree) {
    if (name === "*") throw new ExcelError("InvalidArgument", "say what to load");
    const found = member(remote, pascal(name));
    value[pascal(name)] =
      found instanceof Remote || below.size > 0 ? query(found as Remote | null, below) : found;
  }
  return value;
}

/** One batch being worked through. Paths are followed once: following "Add" twice would add twice. */
class Batch {
  private readonly followed = new Map<number, Remote | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: Remote,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : target.members.id === undefined ? {} : { Id: target.members.id };
      case ActionType.query:
      case ActionType.queryAsJson:
        return query(target, treeOf(action.QueryInfo?.Select ?? []));
      case ActionType.method:
        return target === null ? null : this.call(target, action.Name, action.ArgumentInfo);
      case ActionType.setProperty:
        return this.set(target, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(target, pascal(name), value);
        return null;
      default:
        throw new ExcelError("NotImplemented", `the fake knows no action of type ${action.ActionType}`);
    }
  }

  private set(target: Remote | null, name: string, value: unknown): null {
    const write = target?.members.set?.[name];
    if (!write) throw new ExcelError("InvalidArgument", `the fake cannot set ${name}`);
    write(value as never);
    return null;
  }

  private call(target: Remote, name: string, given: Arguments | undefined): unknown {
    const method = target.members.call?.[name];
    if (!method) throw new ExcelError("NotImplemented", `the fake knows no method ${name}`);
    const references = given?.ReferencedObjectPathIds;
    const args = (given?.Arguments ?? []).map((argument, index) => {
      const path = references?.[index];
      return typeof path === "number" && path > 0 ? this.follow(path) : argument;
    });
    return method(...(args as never[])) ?? null;
  }

  private follow(id: number): Remote | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.followed.set(id, found);
    return found;
  }

  private find(id: number): Remote | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidObjectPath");
    if (path.ObjectPathType === PathType.global) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    const parent = path.ParentObjectPathId === undefined ? null : this.follow(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return member(parent, path.Name) as Remote | null;
      case PathType.method:
        return this.call(parent, path.Name, path.ArgumentInfo) as Remote | null;
      case PathType.indexer: {
        const item = parent.members.item?.(String(path.ArgumentInfo?.Arguments?.[0]));
        if (!item) throw new ExcelError("ItemNotFound");
        return item;
      }
      default:
        throw new ExcelError("NotImplemented", `the fake knows no path of type ${path.ObjectPathType}`);
    }
  }
}

function answer(code: string, message: string, status: number, body: ResponseBody | null): Response {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: null, Body: body };
}

/** A reason to refuse an action, for tests; null to let it pass. */
export type Refuse = (action: Action) => ExcelError | null;

function bytes(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}

/**
 * @param root the workbook
 * @param limited whether requests and answers may not grow beyond 5 MB, as on the web
 */
export function execute(body: RequestBody, root: Remote, refuse: Refuse, limited: boolean): Response {
  if (limited && bytes(body) > PAYLOAD_LIMIT) {
    return answer("RequestPayloadSizeLimitExceeded", "the request is too large", 400, null);
  }
  const response: ResponseBody = { Results: [] };
  const batch = new Batch(body, root);
  for (const [index, action] of body.Actions.entries()) {
    try {
      const refused = refuse(action);
      if (refused) throw refused;
      response.Results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (fault) {
      if (!(fault instanceof ExcelError)) throw fault;
      const { code: Code, message: Message } = fault;
      response.Error = { Code, Message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 };
      break;
    }
  }
  if (limited && bytes(response) > PAYLOAD_LIMIT) {
    return answer("ResponsePayloadSizeLimitExceeded", "the response is too large", 400, null);
  }
  // What goes over the wire is a copy: nothing of the workbook can be reached through an answer.
  return answer("", "", 200, JSON.parse(JSON.stringify(response)) as ResponseBody);
}
