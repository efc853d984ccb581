/** A small site under a strict content security policy, and a headless Chromium that reads it. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const arimo = join(root, "node_modules/@expo-google-fonts/arimo");

/** Nothing but what the site itself serves; no inline style, no inline script. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

/** Arial is Arimo on every machine. */
const FONTS = [
  [400, "400Regular/Arimo_400Regular.ttf"],
  [700, "700Bold/Arimo_700Bold.ttf"],
] as const;

const STYLE = FONTS.map(([weight]) => `@font-face { font-family: Arial; font-weight: ${weight}; src: url(/arimo-${weight}.ttf); }`).join(
  "\n",
);

/** A file of the site; under a policy of its own where it names one. */
export type File = readonly [type: string, content: string | Buffer, policy?: string];

/** What every site serves. */
const shared: Readonly<Record<string, File>> = {
  "/site.css": ["text/css", STYLE],
  "/bare.css": ["text/css", "body { margin: 0 } svg { display: block }"],
  "/naturallimits.js": ["text/javascript", read("dist/naturallimits.global.js")],
  ...Object.fromEntries(
    FONTS.map(([weight, file]): [string, File] => [`/arimo-${weight}.ttf`, ["font/ttf", readFileSync(join(arimo, file))]]),
  ),
};

/** A file of the repository; says what to run where it has not been built. */
function read(path: string): string {
  if (!existsSync(join(root, path))) throw new Error(`${path} is missing: run npm run build first`);
  return readFileSync(join(root, path), "utf8");
}

/** A page of the site. */
export function html(title: string, body: string): File {
  const head = `<meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/site.css"><link rel="icon" href="/icon.svg">`;
  return [
    "text/html; charset=utf-8",
    `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  ];
}

/** A page that holds one picture in its top left corner, and nothing else. */
export function bare(svg: string): File {
  return [
    "text/html; charset=utf-8",
    `<!doctype html><link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/bare.css"><body>${svg}`,
  ];
}

/** The site, running. */
export interface Site {
  /** Opens a page; what its console says is kept in `said`. */
  readonly open: (path: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<{ readonly page: Page; readonly said: string[] }>;
  /** Stops browser and server. */
  readonly close: () => Promise<void>;
}

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Serves some files, and starts a browser. A missing browser is an error. */
export async function serve(files: Readonly<Record<string, File>>): Promise<Site> {
  const all: Readonly<Record<string, File>> = {
    "/icon.svg": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ...shared,
    ...files,
  };
  const server = createServer((request, response) => {
    const file = all[new URL(request.url ?? "/", "http://localhost").pathname];
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": file?.[0] ?? "text/plain",
      "content-security-policy": file?.[2] ?? POLICY,
    });
    response.end(file?.[1]);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(`no Chromium at ${places.join(", ")}: install it, or name it in the variable CHROMIUM`);
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
  ];
  const browser = await chromium.launch({ executablePath, args });
  return {
    open: async (path, options = {}) => {
      const page = await browser.newPage(options);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: "networkidle" });
      return { page, said };
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
