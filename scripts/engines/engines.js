// The engines, as packages of the registry and a way to run the exercise in each.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { must } from "../installed.js";

const NODES = ["20", "22", "24"];
const windows = process.platform === "win32";
/** Node's own files are published once for each platform. */
const nodePackage = `node-${windows ? "win" : process.platform}-${process.arch}`;
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const enginePackages = [...NODES.map((version) => `node${version}@npm:${nodePackage}@${version}`), "deno@2", "bun@1"];

/** Each engine with its version and `exercise(place)`, which gives what run.js prints. */
export async function enginesIn(folder) {
  const file = (path) => join(folder, "node_modules", windows ? `${path}.exe` : path);
  // Bun and Deno publish their files as optional packages for each platform; this fetches those that npm could not.
  for (const installer of ["bun/install.js", "deno/install.cjs"])
    execFileSync(process.execPath, [join(folder, "node_modules", installer)], { cwd: folder, stdio: "ignore" });
  const nodes = NODES.flatMap((version) => {
    const command = file(windows ? `node${version}/node` : `node${version}/bin/node`);
    return [local(folder, "Node", command, ["run.js"]), local(folder, "Node, CommonJS", command, ["run.cjs"])];
  });
  const deno = local(folder, "Deno", file("deno/deno"), ["run", "--quiet", "--no-prompt", "--allow-read=data.json", "run.js"]);
  return [...nodes, deno, local(folder, "Bun", join(folder, "node_modules/bun/bin/bun.exe"), ["run.js"]), await browser(folder)];
}

function local(folder, name, command, args) {
  const run = (what, env) => {
    const done = spawnSync(command, what, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: { ...process.env, NO_COLOR: "1", ...env },
    });
    must(done.status === 0, `${name}: ${(done.error?.message ?? done.stderr).slice(0, 600)}`);
    return done.stdout;
  };
  const [version] = /\d+\.\d+\.\d+/.exec(run(["--version"], {}));
  return {
    name: `${name} ${version}`,
    exercise({ zone, language }) {
      const posix = `${language.replace("-", "_")}.UTF-8`;
      return JSON.parse(run(args, { TZ: zone, LANG: posix, LC_ALL: posix }));
    },
    end: () => undefined,
  };
}

/** Chromium with the script for pages; files of the folder stand under an address that is never asked for. */
async function browser(folder) {
  const executablePath = process.env.CHROMIUM ?? CHROMIUM.find((place) => existsSync(place));
  const chrome = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const address = "http://exercise.invalid/";
  return {
    name: `Chromium ${chrome.version()}`,
    async exercise({ zone, language }) {
      const context = await chrome.newContext({ timezoneId: zone, locale: language });
      const page = await context.newPage();
      await page.route(`${address}**`, (route) => {
        const path = new URL(route.request().url()).pathname.slice(1);
        return path === ""
          ? route.fulfill({ contentType: "text/html", body: "<!doctype html>" })
          : route.fulfill({ path: join(folder, path) });
      });
      await page.goto(address);
      await page.addScriptTag({ url: "node_modules/naturallimits/dist/naturallimits.global.js" });
      const made = await page.evaluate(async () => {
        const { exercise, surroundings } = await import("/exercise/index.js");
        const data = await (await fetch("data.json")).json();
        return { ...surroundings(), made: exercise(globalThis.naturallimits, data) };
      });
      await context.close();
      return made;
    },
    end: () => chrome.close(),
  };
}
