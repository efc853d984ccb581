// Runs the notebooks of examples/notebooks headlessly with the packed package: `npm run build` first. Installs tslab and Deno from the npm
// registry into an empty folder, and Jupyter by apt-get where it is missing (as root, on Debian and its kin).
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed, must, root } from "./installed.js";

const JUPYTER = ["jupyter-client", "jupyter-core", "jupyter-notebook", "python3-nbclient", "jupyter-nbconvert", "python3-ipykernel"];
/** The interpreter that Debian's Jupyter belongs to; another one earlier in the path has none. */
const PYTHON = "/usr/bin/python3";

function jupyter() {
  if (existsSync("/usr/bin/jupyter-nbconvert") && existsSync("/usr/bin/jupyter")) return;
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  execFileSync("apt-get", ["update", "-qq"], quiet);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...JUPYTER], quiet);
}

/** What each notebook must show: so many pictures, and these words. */
const EXPECTED = {
  deno: { pictures: 2, words: ["p chart", "24 of 25 months", "2023-04", "2022-01"] },
  tslab: { pictures: 2, words: ["XmR chart", "unusually high at observation 12", "12 observations"] },
  python: { pictures: 1, words: ["New triage", "'waited': None", "1 month without data", "p chart"] },
};

jupyter();
const { folder, run, remove } = installed(["tslab@1", "deno@2"]);
try {
  const bin = join(folder, "node_modules/.bin");
  const home = join(folder, "jupyter/share/jupyter");
  const env = { ...process.env, PATH: `${bin}:/usr/bin:${process.env.PATH}`, JUPYTER_PATH: home, DENO_NO_UPDATE_CHECK: "1" };
  run("tslab", ["install", `--python=${PYTHON}`, `--prefix=${join(folder, "jupyter")}`], { env, stdio: "ignore" });
  mkdirSync(join(home, "kernels/deno"), { recursive: true });
  const argv = [join(bin, "deno"), "jupyter", "--kernel", "--conn", "{connection_file}"];
  writeFileSync(join(home, "kernels/deno/kernel.json"), JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
  cpSync(join(root, "examples/waits.csv"), join(folder, "waits.csv"));
  for (const name of Object.keys(EXPECTED)) {
    cpSync(join(root, `examples/notebooks/${name}.ipynb`), join(folder, `${name}.ipynb`));
    const execute = ["nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=300"];
    const checked = () => {
      run("jupyter", [...execute, `${name}.ipynb`, "--output", `${name}.out.ipynb`], { env, stdio: ["ignore", "ignore", "pipe"] });
      return check(name, JSON.parse(readFileSync(join(folder, `${name}.out.ipynb`), "utf8")));
    };
    console.log(retried(checked));
  }
} finally {
  remove();
}

/** nbconvert now and then loses what a kernel says right after its start. */
function retried(task, tries = 5) {
  for (let left = tries - 1; left > 0; left--) {
    try {
      return task();
    } catch (error) {
      console.log(`once more: ${error.message.split("\n")[0]}`);
    }
  }
  return task();
}

function check(name, { cells }) {
  const outputs = cells.flatMap(({ outputs = [] }) => outputs);
  const failed = outputs.find(({ output_type }) => output_type === "error");
  must(failed === undefined, `${name}: ${failed?.ename}: ${failed?.evalue}`);
  const text = (part) => (Array.isArray(part) ? part.join("") : String(part ?? ""));
  const pictures = outputs.map(({ data }) => text(data?.["image/svg+xml"])).filter((svg) => svg.includes("<svg "));
  const { pictures: wanted, words } = EXPECTED[name];
  must(pictures.length === wanted, `${name}: ${pictures.length} pictures, expected ${wanted}`);
  must(
    pictures.every((svg) => svg.includes("<desc ") && svg.includes("<path ")),
    `${name}: a picture is empty`,
  );
  const said = outputs.map(({ data, text: printed }) => `${text(printed)}\n${text(data?.["text/plain"])}`).join("\n");
  for (const word of words) must(said.includes(word), `${name}: nothing says ${word}`);
  return `${name}: ${cells.length} cells, ${pictures.length} pictures, the words, no error`;
}
