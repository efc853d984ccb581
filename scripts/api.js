// Records the public surface in test/api, a report for each door of the package, read off the built declarations: `npm run build` first.
// With --check it writes nothing and exits 1 where a report is another, so that no change of the surface goes unseen in a review.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = join(import.meta.dirname, "..");
const { exports: doors } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.entries(doors).flatMap(([, door]) => (typeof door === "string" ? [] : [door.import.types]));
const check = process.argv.includes("--check");

const silent = { logLevel: "none" };
const recorded = { logLevel: "none", addToApiReportFile: true };
mkdirSync(join(root, "test/api"), { recursive: true });
const changed = entries.filter((entry) => !isAsRecorded(entry));
if (check && changed.length > 0) {
  console.error(`the public surface of ${changed.join(", ")} is not the one of test/api: npm run api, and look at what it changes`);
  process.exit(1);
}
console.log(`api: ${entries.length} doors, ${changed.length === 0 ? "as recorded" : `${changed.length} recorded anew`}`);

function isAsRecorded(entry) {
  const name = entry.slice("./dist/".length, -".d.ts".length);
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: join(root, entry),
    // The reports are about published declarations, which need DOM and Node beside them only where they name them.
    compiler: { overrideTsconfig: { compilerOptions: compilerOptions(), include: [join(root, entry)] } },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: join(root, "test/api"),
      reportTempFolder: join(root, "node_modules/.cache/api"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    messages: {
      compilerMessageReporting: { default: { logLevel: "error" } },
      // Documentation is held by typedoc, and there are no release tags.
      extractorMessageReporting: { default: recorded, "ae-missing-release-tag": silent, "ae-undocumented": silent },
      tsdocMessageReporting: { default: silent },
    },
  };
  const packageJsonFullPath = join(root, "package.json");
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
  const { apiReportChanged, errorCount } = Extractor.invoke(config, { localBuild: !check, messageCallback: quietly });
  if (errorCount > 0) process.exit(1);
  return !apiReportChanged;
}

function compilerOptions() {
  return {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2023", "DOM"],
    types: [],
    strict: true,
    skipLibCheck: true,
  };
}

/** What is not an error is told by the reports. */
function quietly(message) {
  if (message.logLevel !== "error") message.logLevel = "none";
}
