/** Name and version of the library, as provenance prints them. */
export const LIBRARY = "naturallimits 0.1.0";
/** Version of the format of a chart. */
export const SCHEMA = 1;
