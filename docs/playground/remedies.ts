/** Buttons for what messages advise. */
import { enGB } from "../../src/locales/index.js";
import { optionsIn } from "./chart.js";
import { held, part } from "./fields.js";
import { choicesIn, footIn, gapIn, rewritingIn, withoutLine } from "./mending.js";
import { choiceLabel, type Remedy } from "./telling.js";

/** Buttons for what messages and notices advise: a value of a field, or cells written as plain numbers. `then` goes on with the field. */
export function remediesFor(messages: readonly string[], then: (id: string) => void): readonly Remedy[] {
  const choices = choicesIn(messages).map(({ field, value, yearStart }) => ({
    label: choiceLabel(field, value) + (yearStart === undefined ? "" : `, of years that begin in ${enGB.months[yearStart - 1] ?? ""}`),
    act: () => {
      give(field, value);
      if (yearStart !== undefined) give("more", JSON.stringify({ ...optionsIn(held("more")), financialYearStart: yearStart }, null, 2));
      then(field);
    },
  }));
  const foot = footIn(messages);
  if (foot !== null)
    choices.push({
      label: `Leave out line ${foot}`,
      act: () => {
        give("text", withoutLine(part("text", HTMLTextAreaElement).value, foot));
        then("text");
      },
    });
  const gap = gapIn(messages);
  if (gap !== null)
    choices.push({
      label: `${gap} stands for a missing value`,
      act: () => {
        give("missing", [held("missing"), gap].filter((symbol) => symbol !== "").join(", "));
        then("missing");
      },
    });
  const rewriting = rewritingIn(messages);
  if (rewriting === null) return choices;
  const { cell, plain, isShare, written } = rewriting;
  const act = (): void => {
    if (isShare) give("unit", "proportion");
    give("text", written(part("text", HTMLTextAreaElement).value, Number(held("skip"))));
    then("text");
  };
  return [{ label: `Write ${cell} as ${plain}, and all like it${isShare ? ", shown in per cent" : ""}`, act }, ...choices];
}

function give(id: string, value: string): void {
  const field = part(id, HTMLElement);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) field.value = value;
}
