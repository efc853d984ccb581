// The script naturallimits.global.js gives the whole library as one variable.
const { describe, mount, pChart, readCsv, spc } = naturallimits;

const [chartHost, wordsHost] = [document.querySelector("#chart"), document.querySelector("#words")];

function show(text) {
  try {
    const { rows } = readCsv(text);
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
    mount(chart, chartHost, { width: 840 });
    wordsHost.textContent = describe(chart);
  } catch (error) {
    if (error.name !== "SpcError") throw error;
    wordsHost.textContent = error.message; // says which row and column, what was got and what was expected
  }
}

document.querySelector("input").addEventListener("change", async ({ target }) => show(await target.files[0].text()));

fetch("waits.csv").then(async (answer) => show(await answer.text()));
