// GET /waits.svg?width=640 answers with a chart of waits.csv; PORT and DATA (a folder of CSV files) come from the environment.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pChart, spc } from "naturallimits";
import { readCsv } from "naturallimits/csv";
import { svg } from "naturallimits/svg";

const data = process.env.DATA ?? join(import.meta.dirname, "..");

/** What is known about each file. */
const measures = {
  waits: { chart: pChart, name: "Waits of more than four hours", x: "month", y: "waited", n: "attended", improvement: "down", target: 0.05 },
};

async function answer(url) {
  const { pathname, searchParams } = new URL(`http://localhost${url}`);
  const name = /^\/(\w+)\.svg$/.exec(pathname)?.[1] ?? "";
  if (!Object.hasOwn(measures, name)) return { status: 404, type: "text/plain", body: `there is no chart ${pathname}` };
  try {
    const { rows } = readCsv(await readFile(join(data, `${name}.csv`)));
    const width = searchParams.get("width");
    return { status: 200, type: "image/svg+xml", body: svg(spc(rows, measures[name]), width === null ? {} : { width: Number(width) }) };
  } catch (error) {
    if (error.name !== "SpcError") throw error;
    const body = JSON.stringify({ code: error.code, message: error.message, row: error.row, column: error.column });
    return { status: 422, type: "application/json", body };
  }
}

const server = createServer(async (request, response) => {
  const { status, type, body } = await answer(request.url ?? "/").catch((error) => {
    console.error(error);
    return { status: 500, type: "text/plain", body: "something went wrong" };
  });
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(body);
});

server.listen(Number(process.env.PORT ?? 8080), () => console.log(`http://localhost:${server.address().port}/waits.svg`));
