/** What data may be given as. */

/** A column as Apache Arrow makes it, as far as it is read. */
export interface ArrowColumn {
  /** Number of cells. */
  readonly length: number;
  /** A cell. */
  get(index: number): unknown;
}

/** A table as Apache Arrow, DuckDB and others make it, as far as it is read. */
export interface ArrowTable {
  /** Number of rows. */
  readonly numRows: number;
  /** The names of its columns. */
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  /** A column by its name; null where there is none. */
  getChild(name: string): ArrowColumn | null;
}

/** An array for each column, all of one length. */
export type NamedColumns = Readonly<Record<string, ArrayLike<unknown> | ArrowColumn>>;

/** What `spc` reads: rows or numbers, an array for each column, or what Apache Arrow makes. */
export type Data = ArrayLike<unknown> | NamedColumns | ArrowTable | ArrowColumn;

/** What accessors see of data: the row itself, or for columns an object with the cells of one row. */
export type RowOf<D> =
  D extends ArrayLike<unknown>
    ? D[number]
    : D extends ArrowTable
      ? Readonly<Record<string, unknown>>
      : D extends ArrowColumn
        ? unknown
        : { readonly [Name in keyof D]: D[Name] extends ArrayLike<infer Cell> ? Cell : unknown };

/** The name of a column, or a function of a row and its position. */
export type Accessor<Row, T> = (keyof Row & string) | ((row: Row, index: number) => T);
/** A cell that should hold a number; null, undefined, NaN and "" are gaps. Databases give counts as bigint. */
export type NumberCell = number | bigint | string | null | undefined;
/** A cell that names a place on the axis; a Date only at midnight UTC unless `timeOfDay` is set. */
export type XCell = string | number | Date | null | undefined;
