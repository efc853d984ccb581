/** A report as one page of HTML: the board as a table, and of each chart its picture and its data. */
import { completed, describe, phrase, word } from "../../../readings/describe.js";
import { boardTitle, nameOf } from "../../../svg/board/texts.js";
import { named, part } from "../../../svg/html.js";
import { boardTable, type Element, element, serialise, type SvgOptions, table } from "../../../svg/index.js";
import type { Locale } from "../../../types/index.js";
import { costOf } from "../../options/cost.js";
import type { Arguments } from "../../options/arguments.js";
import { pictureIn } from "../../options/picture.js";
import type { BoardChart } from "./charts.js";
import type { Plan } from "./plan.js";
import type { Ordered } from "./whole.js";

/** The page. Text is escaped; it has no script, no inline style, and refers to files beside it only. */
export function pageOf(plan: Plan, { board, charts }: Ordered, whole: SvgOptions, args: Arguments): string {
  const locale = completed(whole.locale);
  const title = plan.title ?? boardTitle(board, locale);
  const names = board.rows.map((row) => nameOf(row.measure, locale));
  const { subtitle, ...shared } = whole;
  const links = charts.map(({ id }, at) => part("li", [part("a", [named(names[at] ?? "", locale)], { href: `#${id}` })]));
  const sections = charts.map((one, at) => sectionOf(one, names[at] ?? "", locale, args));
  return [
    "<!DOCTYPE html>",
    serialise(element("html", { lang: locale.tag, dir: locale.direction === "rtl" ? "rtl" : null })).replace("/>", ">"),
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    serialise(part("title", [title])),
    '<link rel="stylesheet" href="board.css">',
    "</head>",
    "<body>",
    "<main>",
    serialise(part("h1", [title])),
    ...(subtitle === undefined || subtitle === false || subtitle === "" ? [] : [serialise(part("p", [subtitle]))]),
    scrolled(title, boardTable(board, { ...shared, title: plan.title === undefined ? false : boardTitle(board, locale) })),
    serialise(part("nav", [part("ul", links)])),
    ...sections,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function sectionOf({ id, chart, kind, measure }: BoardChart, name: string, page: Locale, args: Arguments): string {
  const told = costOf(chart, kind, args);
  const options = { ...pictureIn(measure.picture, args), ...told };
  const { locale } = options;
  const data = word("data", page);
  const words = describe(chart, { ...told, ...(locale === undefined ? {} : { locale }) });
  // Not loaded lazily: WebKit prints no picture that was never on the screen.
  const picture: Element = element("img", { src: `charts/${id}.svg`, alt: words });
  return [
    `<section id="${id}">`,
    serialise(part("h2", [named(name, page)])),
    `<figure>${scrolled(name, serialise(picture))}</figure>`,
    `<details>${serialise(part("summary", [data]))}${scrolled(phrase("titled", { name, finding: data }, page), table(chart, options))}</details>`,
    "</section>",
  ].join("\n");
}

/** A wide table or picture in a region of its own, which a keyboard can scroll. */
function scrolled(name: string, html: string): string {
  const region = serialise(part("div", [], { class: "board-scroll", role: "region", "aria-label": name, tabindex: "0" }));
  return region.replace("</div>", `${html}</div>`);
}
