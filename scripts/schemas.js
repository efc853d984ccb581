// Writes the JSON Schemas of the folder schema from the types of src/cli/types and src/types; with --check, says which are stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const sources = ["src/cli/types/index.ts", "src/types/index.ts"].map((path) => join(root, path));

/** What programs read (closed: no further member is allowed) and what they are given (open: a later release may add members). */
const schemas = {
  "config-1": { type: "ChartConfig", closed: true, title: "Configuration of one chart: --config spc.json" },
  "board-1": { type: "BoardConfig", closed: true, title: "Configuration of a report: naturallimits board" },
  "batch-request-1": {
    type: "BatchRequest",
    closed: true,
    title: "One line of the input of naturallimits batch, or a JSON file of render",
  },
  "batch-result-1": { type: "BatchResult", closed: false, title: "One line of the output of naturallimits batch" },
  "chart-1": { type: "Chart", closed: false, title: "A finished chart: the result of spc, and of naturallimits render -o out.json" },
  "ledger-entry-1": { type: "LedgerEntry", closed: false, title: "Locked limits: the result of lockPhase and of naturallimits lock" },
  "summary-1": { type: "Summary", closed: false, title: "summary.json of naturallimits board" },
};

/** What types cannot say. */
const further = {
  BatchRequest: { oneOf: [{ required: ["rows"] }, { required: ["columns"] }] },
  NamedPhase: { oneOf: [{ required: ["start"] }, { required: ["index"] }] },
  Chart: { properties: { schema: { const: 1 } } },
  BatchChart: { properties: { schema: { const: 1 } } },
};

const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: sources }, ts.sys, root);
const program = ts.createProgram(sources, options);
const checker = program.getTypeChecker();
const exported = sources.flatMap((path) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path))));

function typeNamed(name) {
  const symbol = exported.find((one) => one.name === name);
  return checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
}

const has = (type, flag) => (type.flags & flag) !== 0;
/** What JSON cannot hold: functions, undefined, bigint, dates. */
const isLeftOut = (type) =>
  has(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never | ts.TypeFlags.BigIntLike | ts.TypeFlags.ESSymbolLike) ||
  type.symbol?.name === "Date" ||
  checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;

/** A schema maker: each named object becomes a definition. */
function maker(closed) {
  const definitions = {};

  function schemaOf(type) {
    if (has(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (has(type, ts.TypeFlags.Null)) return { type: "null" };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
    if (has(type, ts.TypeFlags.BooleanLiteral)) return { enum: [checker.typeToString(type) === "true"] };
    if (has(type, ts.TypeFlags.StringLike)) return { type: "string" };
    if (has(type, ts.TypeFlags.NumberLike)) return { type: "number" };
    if (has(type, ts.TypeFlags.Boolean)) return { type: "boolean" };
    if (type.isUnion()) return unionOf(type.types.filter((one) => !isLeftOut(one)).map(schemaOf));
    if (checker.isTupleType(type)) return tupleOf(checker.getTypeArguments(type));
    if (checker.isArrayType(type)) return { type: "array", items: schemaOf(checker.getTypeArguments(type)[0]) };
    return objectOrReference(type);
  }

  function objectOrReference(type) {
    const name = nameOf(type);
    if (name === null) return objectOf(type);
    if (definitions[name] === undefined) {
      definitions[name] = {};
      definitions[name] = merged(objectOf(type), further[name]);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function objectOf(type) {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = {};
    const required = [];
    for (const member of checker.getPropertiesOfType(type)) {
      const of = checker.getTypeOfSymbol(member);
      const parts = of.isUnion() ? of.types : [of];
      if (parts.every(isLeftOut)) continue;
      const description = ts.displayPartsToString(member.getDocumentationComment(checker)).replace(/\s+/g, " ");
      properties[member.name] = { ...(description === "" ? {} : { description }), ...schemaOf(of) };
      if ((member.flags & ts.SymbolFlags.Optional) === 0) required.push(member.name);
    }
    return {
      type: "object",
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
      ...(required.length === 0 ? {} : { required }),
      ...(index === undefined ? (closed ? { additionalProperties: false } : {}) : { additionalProperties: schemaOf(index.type) }),
    };
  }

  const tupleOf = (types) => ({ type: "array", prefixItems: types.map(schemaOf), items: false, minItems: types.length });
  return { schemaOf, definitions };
}

/** The name of an interface, or of a type made of one: `Partial<Conventions>` is PartialConventions. */
function nameOf(type) {
  const { aliasSymbol, aliasTypeArguments = [] } = type;
  if (aliasSymbol !== undefined && aliasTypeArguments.length > 0) {
    const of = aliasTypeArguments.map((argument) => (argument.isClassOrInterface() ? argument.symbol.name : null));
    return of.includes(null) ? null : `${aliasSymbol.name}${of.join("")}`;
  }
  return aliasSymbol?.name ?? (type.isClassOrInterface() ? type.symbol.name : null);
}

/** Plain types in one list, values in one list, and whatever else there is; sorted, as the compiler keeps no order. */
function unionOf(members) {
  const types = [...new Set(members.flatMap((one) => (isPlain(one) ? [one.type] : [])))];
  const values = members.flatMap(({ enum: list }) => list ?? []).sort();
  const boolean = values.includes(true) && values.includes(false);
  const plain = [...types, ...(boolean ? ["boolean"] : [])].sort();
  const literal = values.filter((value) => !boolean || typeof value !== "boolean");
  const parts = [
    ...(literal.length === 0 ? [] : [{ enum: literal }]),
    ...(plain.length === 0 ? [] : [{ type: plain.length === 1 ? plain[0] : plain }]),
    ...members.filter((one) => !isPlain(one) && one.enum === undefined).sort(byText),
  ];
  return parts.length === 1 ? parts[0] : { anyOf: parts };
}

const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const isPlain = (schema) => Object.keys(schema).length === 1 && typeof schema.type === "string";

/** A schema with more said about it. */
function merged(schema, more = {}) {
  const properties = { ...schema.properties };
  for (const [name, said] of Object.entries(more.properties ?? {})) {
    const { description } = properties[name];
    properties[name] = { description, ...said };
  }
  return { ...schema, ...more, ...(schema.properties === undefined ? {} : { properties }) };
}

function textOf(name, { type, closed, title }) {
  const { schemaOf, definitions } = maker(closed);
  const whole = schemaOf(typeNamed(type));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:naturallimits:schema:${name}`,
    title,
    ...whole,
    $defs: Object.fromEntries(Object.entries(definitions).sort(byText)),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

mkdirSync(join(root, "schema"), { recursive: true });
for (const [name, said] of Object.entries(schemas)) {
  const path = join(root, "schema", `${name}.json`);
  const text = textOf(name, said);
  const stale = !existsSync(path) || readFileSync(path, "utf8").replaceAll("\r\n", "\n") !== text;
  if (process.argv.includes("--check") && stale) {
    console.error(`schema/${name}.json is stale: node scripts/schemas.js`);
    process.exitCode = 1;
  } else if (stale) writeFileSync(path, text);
}
