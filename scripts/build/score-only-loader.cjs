/**
 * Leaves out of the rules what the functions in cells never ask for, so that their bundle stays small: rules score,
 * explain and word their criteria there, but look for no slips or other readings, propose no improvements
 * and write no native formulas.
 * The minifier then drops whatever only those faces used. Option `leaveOut` names other properties, as for the definitions
 * of the functions.
 */
const ts = require("typescript");

const LEFT_OUT = ["alternatives", "improvements", "reach", "native", "formula", "inReading"];

const withoutFaces = (leftOut) => (context) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    const kept = visited.properties.filter(
      ({ name }) => !(name && ts.isIdentifier(name) && leftOut.has(name.text)),
    );
    return kept.length === visited.properties.length
      ? visited
      : ts.factory.updateObjectLiteralExpression(visited, kept);
  };
  return (file) => ts.visitNode(file, visit);
};

module.exports = function scoreOnly(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const leftOut = new Set(this.getOptions().leaveOut ?? LEFT_OUT);
  const { transformed, dispose } = ts.transform(file, [withoutFaces(leftOut)]);
  const text = ts.createPrinter().printFile(transformed[0]);
  dispose();
  return text;
};
