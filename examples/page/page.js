// The script naturallimits.global.js gives the whole library as one variable.
const { describe, mount, pChart, readCsv, spc } = naturallimits;

const [chartHost, wordsHost] = [document.querySelector("#chart"), document.querySelector("#words")];

function show(csv) {
  try {
    const { rows } = readCsv(csv);
    const chart = spc(rows, {
      chart: pChart,
      name: "Waits of more than four hours",
      x: "month",
      y: "waited",
      n: "attended",
      improvement: "down",
      target: 0.05,
      phases: [{ start: "2023-04", label: "New triage", reason: "a triage nurse at the door", decidedBy: "ED team" }],
    });
    mount(chart, chartHost, { width: Math.max(240, Math.min(840, chartHost.clientWidth)) });
    wordsHost.textContent = describe(chart);
  } catch (error) {
    if (error.name !== "SpcError") throw error;
    chartHost.replaceChildren();
    wordsHost.textContent = error.message; // says which row and column, what was got and what was expected
  }
}

document.querySelector("input").addEventListener("change", async ({ target: { files: [file] } }) => {
  if (file !== undefined) show(new Uint8Array(await file.arrayBuffer())); // bytes: a file need not be UTF-8
});

fetch("waits.csv").then(async (answer) => show(await answer.text()));
