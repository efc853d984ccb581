// Builds and runs every example with the packed package: `npm run build` first. Needs the npm registry, and Chromium (or its path in CHROMIUM).
import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { installed, must, root } from "./installed.js";

const PACKAGES = [
  ...["react@19", "react-dom@19", "esbuild@0.28", "@types/react@19", "@types/react-dom@19", "@types/node@20"],
  ...["apache-arrow@21", "vega@6", "vega-lite@6", "@observablehq/plot@0.6", "jsdom@29.1.1"],
];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".csv": "text/csv" };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const { folder, run, remove } = installed(PACKAGES);
try {
  cpSync(join(root, "examples"), folder, { recursive: true });
  cpSync(join(root, "scripts/examples"), join(folder, "checks"), { recursive: true });
  const library = join(folder, "node_modules/naturallimits/dist/naturallimits.global.js");
  cpSync(library, join(folder, "page/naturallimits.global.js"));
  cpSync(join(folder, "waits.csv"), join(folder, "page/waits.csv"));
  run("node_modules/.bin/esbuild", [
    "react/main.tsx",
    "--bundle",
    "--minify",
    "--jsx=automatic",
    "--outfile=react/main.js",
    "--log-level=error",
  ]);
  types();
  await pages();
  await endpoint();
  arrow();
  console.log(run(process.execPath, ["checks/drawn.js"]).trim());
} finally {
  remove();
}

/** The React example is held to the types of the package as strictly as the package itself. */
function types() {
  const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, jsx: "react-jsx", module: "NodeNext", target: "ES2022" };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...options, lib: ["ES2022", "DOM"] }, include: ["react"] }),
  );
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { stdio: "inherit" });
  console.log("react: types hold");
}

async function pages() {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const found = existsSync(path);
    response.writeHead(found ? 200 : 204, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-security-policy": POLICY });
    response.end(found ? readFileSync(path) : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const open = async (path) => {
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`, { waitUntil: "networkidle" });
    return { page, said };
  };
  try {
    await plainPage(await open("page/index.html"));
    await reactPage(await open("react/index.html"));
  } finally {
    await browser.close();
    server.close();
  }
}

async function plainPage({ page, said }) {
  must((await page.locator("#chart svg").count()) === 1, "page: no picture");
  must((await page.locator("#words").textContent()).includes("January 2022 to January 2024"), "page: no words");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const focused = await page.evaluate("document.activeElement.getAttribute('aria-label')");
  must(focused?.startsWith("January 2024"), `page: the keyboard reaches ${focused}`);
  const wrong = { name: "wrong.csv", mimeType: "text/csv", buffer: Buffer.from("month,waited,attended\n2024-01,many,100\n") };
  await page.setInputFiles("input", wrong);
  await page.waitForFunction("document.querySelector('#words').textContent.includes('many')");
  must((await page.locator("#words").textContent()).includes("expected a number"), "page: a wrong file is not explained");
  must((await page.locator("#chart svg").count()) === 0, "page: the picture of another file stands beside the error");
  must(said.length === 0, `page: the console says ${said.join("; ")}`);
  console.log("page: a chart from CSV under a strict policy, its words, its points by keyboard, a wrong file explained");
}

async function reactPage({ page, said }) {
  const shown = async () => [await page.locator("svg[role=group]").count(), await page.locator("svg[role=img]").count()];
  must(String(await shown()) === "1,1", `react: pictures are ${await shown()}, expected one of each`);
  const title = () => page.locator("svg[role=img] > title").textContent();
  const before = await title();
  await page.getByRole("button").click();
  await page.waitForFunction("document.body.textContent.includes('unusually high')");
  must(before !== (await title()), "react: the picture as text does not follow its chart");
  must(String(await shown()) === "1,1", `react: pictures are ${await shown()} after an update, expected one of each`);
  must(said.length === 0, `react: the console says ${said.join("; ")}`);
  console.log("react: mounted once, as nodes and as text, and drawn anew with new data, in strict mode");
}

async function endpoint() {
  const child = spawn(process.execPath, ["endpoint/server.js"], { cwd: folder, env: { ...process.env, PORT: "0" } });
  try {
    const url = await new Promise((found, failed) => {
      child.stdout.on("data", (text) => found(/http:\S+/.exec(String(text))?.[0]));
      child.on("exit", () => failed(new Error("endpoint: the server ended")));
    });
    const picture = await fetch(`${url}?width=640`);
    const text = await picture.text();
    must(picture.headers.get("content-type") === "image/svg+xml; charset=utf-8", "endpoint: not an SVG");
    must(text.startsWith("<svg ") && text.includes('width="640"'), "endpoint: no picture");
    const refused = await fetch(`${url}?width=5`);
    must(refused.status === 422 && (await refused.json()).code === "unknown-value", "endpoint: a wrong width is not refused");
    must((await fetch(url.replace("waits", "other"))).status === 404, "endpoint: a chart that is not there is found");
    must((await fetch(url.replace("waits.svg", "/"))).status === 404, "endpoint: the path // is found, or ends the server");
    console.log("endpoint: a picture, a refusal with its reason, and nothing where there is no chart");
  } finally {
    child.kill();
  }
}

function arrow() {
  const said = run(process.execPath, ["arrow/arrow.js"]);
  must(said.includes("January 2024 to April 2024") && said.trim().endsWith("4"), `arrow: said ${said}`);
  console.log(`arrow: ${said.split(".")[0]}`);
}
