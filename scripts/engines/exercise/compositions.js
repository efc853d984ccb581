// Pictures and tables of several charts.
import { charted } from "./charts.js";

export function compositionsOf(library, data) {
  const { board, boardPicture, boardTable, matrix, matrixPicture, multiples, pair, pareto, paretoPicture, sparkline, svg, printTheme } =
    library;
  const charts = data.board.map(({ name, chart, options, rows }) => charted(library, name, chart, rows, { ...options, name }).chart);
  const seven = board(charts);
  const errors = pareto(data.pareto);
  const { stay, wards } = data.compositions;
  const about = { x: "month", y: "y", improvement: "down" };
  const ofStay = (kind, more) => charted(library, "", kind, months(stay), { ...about, name: "Length of stay", ...more }).chart;
  const perWard = wards.series.map(
    ({ name, values }) => charted(library, "", "xmr", months({ ...wards, values }), { ...about, name }).chart,
  );
  const pictures = {
    board: boardPicture(seven),
    matrix: matrixPicture(matrix(seven)),
    sparkline: sparkline(charts.find(({ name }) => name === "Physical violence")),
    pair: pair(ofStay("xmr", { target: 28 }), ofStay("mr", {})),
    multiples: multiples(perWard),
    "a pareto": paretoPicture(errors),
  };
  return [
    ...Object.entries(pictures).map(([name, picture]) => ({ name, as: "text", text: svg(picture, { version: false }) })),
    {
      name: "board, printed",
      as: "text",
      text: svg(boardPicture(board(charts, { order: "signal" })), { theme: printTheme, size: "mobile" }),
    },
    { name: "board: table", as: "text", text: boardTable(seven) },
    { name: "board: JSON", as: "exact", text: JSON.stringify([seven, matrix(seven), errors]) },
  ];
}

/** Values as rows, a month each. */
function months({ from, values }) {
  const [year, first] = from.split("-").map(Number);
  return values.map((y, i) => {
    const at = year * 12 + first - 1 + i;
    return { month: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, y };
  });
}
