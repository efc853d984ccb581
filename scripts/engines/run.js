// The exercise with the ES modules of the installed package: Node, Deno, Bun.
import { readFileSync } from "node:fs";
import * as core from "naturallimits";
import * as csv from "naturallimits/csv";
import * as locales from "naturallimits/locales";
import * as picture from "naturallimits/svg";
import { exercise, surroundings } from "./exercise/index.js";

const data = JSON.parse(readFileSync("data.json", "utf8"));
console.log(JSON.stringify({ ...surroundings(), made: exercise({ ...core, ...picture, ...csv, locales }, data) }));
