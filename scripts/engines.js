// Runs one exercise with the packed package on Node 20, 22 and 24, Deno, Bun and Chromium, in two time zones and two languages of the
// machine, and compares all that it makes: `npm run build` first. Needs the npm registry, and Chromium (or its path in CHROMIUM).
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { differences, parting, roundedCount } from "./engines/compare.js";
import { exerciseData, recordedPictures } from "./engines/data.js";
import { enginePackages, enginesIn } from "./engines/engines.js";
import { installed, must, root } from "./installed.js";

const PLACES = ["Pacific/Auckland", "America/Los_Angeles"].flatMap((zone) => ["de-DE", "en-US"].map((language) => ({ zone, language })));
/** Minutes between UTC and local time on 1 July 2024. */
const MINUTES = { "Pacific/Auckland": -720, "America/Los_Angeles": 420 };

const { folder, remove } = installed(enginePackages);
try {
  for (const name of ["run.js", "run.cjs", "exercise"])
    cpSync(join(root, "scripts/engines", name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, "data.json"), JSON.stringify(exerciseData()));
  const engines = await enginesIn(folder);
  const { reference, found } = await compared(engines);
  const recorded = recordedPictures();
  const drawn = reference.filter(({ name }) => recorded.has(name));
  for (const { name, text } of drawn)
    if (text !== recorded.get(name)) found.push(`docs/gallery/${name}.svg: ${parting(recorded.get(name), text)}`);
  for (const one of found.slice(0, 40)) console.log(one);
  must(found.length === 0, `${found.length} differences`);
  const places = `${engines.length} engines in ${PLACES.length} places`;
  console.log(`engines: ${reference.length} things are the same on ${places}, and ${drawn.length} of the pictures are as recorded`);
} finally {
  remove();
}

/** Every engine in every place against the first; prints a row for each. */
async function compared(engines) {
  const found = [];
  let reference;
  row("engine", "zone", "machine", "engine's own", "what it makes");
  for (const engine of engines) {
    for (const place of PLACES) {
      const { zone, locale, minutes, made } = await engine.exercise(place);
      must(minutes === MINUTES[place.zone], `${engine.name} is not in ${place.zone} but in ${zone}`);
      reference ??= made;
      const differing = differences(reference, made);
      found.push(...differing.map((one) => `${engine.name}, ${place.zone}, ${place.language}: ${one}`));
      const result = differing.length > 0 ? `DIFFERENT in ${differing.length}` : `equal, ${roundedCount(reference, made)} after rounding`;
      row(engine.name, place.zone, place.language, locale, result);
    }
    await engine.end();
  }
  return { reference, found };
}

function row(engine, zone, machine, own, result) {
  console.log([engine.padEnd(24), zone.padEnd(20), machine.padEnd(8), own.padEnd(13), result].join(" "));
}
