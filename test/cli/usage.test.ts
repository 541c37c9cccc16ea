import { folderWith, run } from "./support";

test.each([
  [["check"], "缺少参数：文件或文件夹。"],
  [["check", "--colour", "x"], "没有 --colour 这个选项"],
  [["check", "--formt", "json", "x"], "是不是 --format？"],
  [["check", "x.xlsx", "--format", "xml"], "选项 --format 不能是“xml”，只能是 text、json、sarif。"],
  [["check", "x.xlsx", "--out"], "选项 --out <dir> 后面缺少内容"],
  [["chek", "x.xlsx"], "没有 chek 这个命令。 是不是 check？"],
  [["评分表.xlsx"], "scoresheet check 评分表.xlsx"],
  [["unmark", "a.xlsx", "b.xlsx"], "参数太多"],
  [["check", "x.xlsx", "--lang", "fr"], "只能是 zh、en"],
  [["fill"], "缺少参数：表样。"],
  [
    ["frameworks", "nonsense"],
    "scoresheet frameworks 后面没有 nonsense 这个命令，只有 list、show、check、from、diff。",
  ],
  [["frameworks", "list", "nonsense"], "参数太多"],
  [["frameworks", "diff", "a"], "缺少参数：框架乙。"],
])("%j is refused in Chinese, with status 2", async (argv, said) => {
  const { status, stdout, stderr } = await run(argv);
  expect(stderr).toContain(said);
  expect(stderr).toContain("--help");
  expect(stderr).not.toMatch(/\n\s+at /);
  expect([status, stdout]).toEqual([2, ""]);
});

test.each(["check", "unmark", "native", "papers", "what-if", "fill", "bureau"])(
  "%s with an empty name, as of a variable that nobody set, does not take the folder it stands in",
  async (command) => {
    const { status, stdout, stderr } = await run(
      [command, "", "--out", "x"].slice(0, command === "what-if" ? 2 : 4),
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("有一个参数是空的");
  },
);

test("frameworks from names the file that it cannot read", async () => {
  const { status, stderr } = await run(["frameworks", "from", "没有.xlsx"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("没有.xlsx：没有这个文件或文件夹")]);
});

test("a file that is no framework at all is said to be none", async () => {
  const cwd = folderWith({ "清单.yaml": "- 一\n- 二\n" });
  const { status, stderr } = await run(["frameworks", "check", "清单.yaml"], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringContaining("没有一个框架该有的内容")]);
});

test("errors are in English when asked", async () => {
  const { stderr } = await run(["check", "--colour", "--lang", "en"]);
  expect(stderr).toBe("error: there is no option --colour. Run scoresheet --help --lang en for usage.\n");
});

test.each([[["--help"]], [["check", "--help"]], [["frameworks", "--help"]], [["frameworks", "diff", "-h"]]])(
  "%j is in the user's language throughout",
  async (argv) => {
    const chinese = await run(argv);
    expect(chinese.status).toBe(0);
    expect(chinese.stdout).toContain("用法：");
    expect(chinese.stdout).not.toMatch(
      /Usage|Options:|Commands:|Arguments:|default|display help|\[options\]/,
    );
    const english = await run([...argv, "--lang", "en"]);
    expect(english.stdout).toContain("Usage:");
    expect(english.stdout).not.toMatch(/[选命]/);
  },
);

test("without arguments the help is shown, and the status says that nothing was done", async () => {
  const { status, stdout } = await run([]);
  expect(status).toBe(2);
  expect(stdout).toContain("check");
});

test("--version prints the version alone", async () => {
  const { status, stdout } = await run(["--version"]);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});
