/** The pane's page: for now it says what works, and answers the ribbon's buttons by showing itself. */
import { createRoot } from "react-dom/client";

const COMMANDS = ["checkScoreSheet", "clearMarks", "newWorkbook", "insertFunction", "toNativeFormulas"];

const FRAME = {
  font: "14px/1.6 'Microsoft YaHei', 'Segoe UI', sans-serif",
  color: "#242424",
  padding: "16px",
} as const;
const HEAD = { display: "flex", alignItems: "center", gap: "8px", fontSize: "18px", margin: 0 } as const;
const CODE = {
  background: "#f0f4f9",
  borderRadius: "4px",
  padding: "8px",
  overflowWrap: "anywhere",
} as const;

function Page() {
  return (
    <main style={FRAME}>
      <h1 style={HEAD}>
        <img src="assets/icon-32.png" width={24} height={24} alt="" />
        绩效评分
      </h1>
      <p>
        现在可以在单元格里使用 PERF 函数：输入 =PERF. 就能看到全部函数和说明。例如四个季度的支出进度在 B2:E2：
      </p>
      <p style={CODE}>
        <code>=PERF.QUARTERLY_EXEC_SCORE(B2:E2)</code>
      </p>
      <p>整张评分表的校验，目前在命令行里：</p>
      <p style={CODE}>
        <code>npm run -s scoresheet -- check 评分表.xlsx</code>
      </p>
      <p>
        选项卡上的其他按钮还在制作中，现在点击只会打开本窗格，不会改动工作簿。所有数据只在本机处理，不上传。
      </p>
    </main>
  );
}

async function showPane(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
if (typeof Office !== "undefined") {
  void Office.onReady(() =>
    COMMANDS.forEach((name) => Office.actions.associate(name, (event) => void showPane(event))),
  );
}
