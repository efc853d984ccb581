/** The style sheet of a report, in a file of its own: pages under a strict content policy read it as any other. */

const PAGE = `:root {
  color-scheme: light;
  font-family: Arial, "Liberation Sans", Arimo, "Helvetica Neue", Helvetica, sans-serif;
  line-height: 1.4;
}
body {
  margin: 0 auto;
  max-width: 80rem;
  overflow-wrap: break-word;
  padding: 1rem;
  background: #fff;
  color: #1f2328;
}
h1,
h2 {
  font-size: 1.625rem;
  line-height: 1.25;
  text-wrap: balance;
}
h2 {
  font-size: 1.25rem;
  margin: 2rem 0 0.5rem;
}
a {
  color: #0550ae;
}
nav ul {
  columns: 18rem;
  padding: 0;
}
nav li {
  margin-inline-start: 1.25rem;
}
figure {
  margin: 0;
}
img {
  display: block;
  height: auto;
  max-width: max(100%, 42rem);
}
summary {
  cursor: pointer;
  padding: 0.5rem 0;
}
`;

/** What the guide gives to those who set the tables into a page of their own. */
const TABLES = `.board-scroll {
  container-type: inline-size;
  overflow-x: auto;
}
.spc-board,
.spc-table {
  border-spacing: 0;
  font-size: 0.875rem;
}
:is(.spc-board, .spc-table) caption {
  padding: 0.5rem 0;
  text-align: start;
}
:is(.spc-board, .spc-table) :is(caption > *, tfoot p) {
  display: block;
  inset-inline-start: 0;
  max-width: 100cqi;
  position: sticky;
  width: fit-content;
}
:is(.spc-board, .spc-table) :is(th, td) {
  border-bottom: 1px solid #d0d7de;
  padding: 0.25rem 0.375rem;
  text-align: start;
  vertical-align: top;
}
:is(.spc-board, .spc-table) tr > :first-child {
  padding-inline-start: 0;
}
:is(.spc-board, .spc-table) :is(thead th:first-child, tbody th) {
  background: #fff;
  inset-inline-start: 0;
  min-width: 7rem;
  position: sticky;
}
:is(.spc-board, .spc-table) .spc-number {
  font-variant-numeric: tabular-nums;
  text-align: end;
}
.spc-unit {
  display: block;
}
.spc-unit,
:is(.spc-board, .spc-table) tfoot {
  color: #57606a;
  font-weight: normal;
}
.spc-board td.spc-number {
  white-space: nowrap;
}
.spc-board td > svg[role] {
  height: auto;
  width: 8rem;
}
@media (forced-colors: active) {
  .spc-board td > svg {
    background: #fff;
    forced-color-adjust: none;
  }
}
@media screen {
  :is(.spc-board, .spc-table) :is(thead th:first-child, tbody th) {
    min-width: min(9rem, 36cqi);
  }
  .spc-board td:nth-child(n + 6):nth-child(-n + 7) {
    min-width: 4.5rem;
    padding-inline-start: 3.125rem;
  }
  .spc-board td > svg[aria-hidden] {
    float: inline-start;
    margin-inline-start: -2.75rem;
  }
  .spc-board tr > :nth-child(8) {
    min-width: 12rem;
    width: 30%;
  }
}
@media screen {
  @container (max-width: 60rem) {
    .spc-board,
    .spc-board :is(caption, thead, thead tr, thead th, tbody, tfoot, tfoot tr, tfoot td) {
      display: block;
    }
    .spc-board thead th:nth-child(n) {
      border: 0;
      padding: 0;
    }
    .spc-board thead th:not(:nth-child(2)) {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      min-width: 0;
      overflow: hidden;
      position: absolute;
    }
    .spc-board tbody tr {
      border-bottom: 1px solid #d0d7de;
      column-gap: 0.75rem;
      display: grid;
      grid-template-columns: repeat(6, 1fr);
      padding: 0.5rem 0;
    }
    .spc-board tbody tr > * {
      border: 0;
      grid-column: 1 / -1;
      padding-inline: 0;
    }
    .spc-board tbody tr > .spc-number {
      grid-column: span 2;
      text-align: start;
      white-space: normal;
    }
    .spc-board td.spc-number::before {
      color: #57606a;
      content: attr(data-label);
      display: block;
    }
    .spc-board tbody tr > :nth-child(n + 6):nth-child(-n + 7) {
      grid-column: span 3;
      padding-inline-start: 2.75rem;
    }
    .spc-board tbody tr > :nth-child(8) {
      width: auto;
    }
    .spc-board td > svg[role] {
      width: min(100%, 20rem);
    }
    .spc-unit {
      display: inline;
    }
  }
}
@media print {
  .board-scroll {
    overflow-x: visible;
  }
  .spc-board {
    font-size: 0.6875rem;
  }
  .spc-board tr {
    break-inside: avoid;
  }
  .spc-board td > svg[role] {
    width: 5rem;
  }
  .spc-board td > svg[aria-hidden] {
    display: block;
  }
  .spc-board tr > :nth-child(8) {
    min-width: 7.5rem;
  }
}
`;

const PAPER = `@media print {
  body {
    padding: 0;
  }
  nav,
  details:not([open]) {
    display: none;
  }
  section:not(:has([open])) {
    break-inside: avoid;
  }
  h2 {
    break-after: avoid;
  }
  figure {
    break-inside: avoid;
  }
  img {
    max-width: 100%;
  }
}
`;

export const STYLE: string = PAGE + TABLES + PAPER;
