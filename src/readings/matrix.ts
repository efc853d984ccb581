/** A board by variation and assurance. */
import type { Board, Matrix, Verdict } from "../types/index.js";
import { checkBoard } from "./given.js";

const VARIATIONS: readonly Verdict["variation"][] = ["improvement", "common", "concern", "neutral", "none"];
const ASSURANCES: readonly Verdict["assurance"][] = ["pass", "hit-or-miss", "fail", "none"];

/**
 * The rows of a board by what the measure does (variation) and by whether the target will be met (assurance). Improvement,
 * common cause and concern, and pass, hit or miss and fail, are always there; other verdicts where a measure has them.
 * @throws SpcError `wrong-type` for what is no board
 * @example matrix(board(charts)).cells.find(({ variation, assurance }) => variation === "concern" && assurance === "fail")
 */
export function matrix(board: Board): Matrix {
  checkBoard(board, "matrix");
  const { rows } = board;
  const has = (name: keyof Pick<Verdict, "variation" | "assurance">, value: string): boolean =>
    rows.some(({ verdict }) => verdict[name] === value);
  const variations = VARIATIONS.filter((variation, i) => i < 3 || has("variation", variation));
  const assurances = ASSURANCES.filter((assurance, i) => i < 3 || has("assurance", assurance));
  const cells = variations.flatMap((variation) =>
    assurances.map((assurance) => ({
      variation,
      assurance,
      rows: rows.flatMap(({ verdict }, i) => (verdict.variation === variation && verdict.assurance === assurance ? [i] : [])),
    })),
  );
  return { board, variations, assurances, cells };
}
