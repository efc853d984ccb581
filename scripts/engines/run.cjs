// The exercise with the CommonJS files of the installed package: Node.
const { readFileSync } = require("node:fs");
const library = {
  ...require("naturallimits"),
  ...require("naturallimits/svg"),
  ...require("naturallimits/csv"),
  locales: require("naturallimits/locales"),
};
const { exercise, surroundings } = require("./exercise/index.js");

const data = JSON.parse(readFileSync("data.json", "utf8"));
console.log(JSON.stringify({ ...surroundings(), made: exercise(library, data) }));
