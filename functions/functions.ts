/** The entry of the bundle: every custom function. Each file tells Excel of its own (added by the build). */
import "./execution";
import "./ratios";
import "./funds";
import "./tasks";
import "./outcome";
import "./sheet";
