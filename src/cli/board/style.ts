/** The style sheet of a report, in a file of its own: pages under a strict content policy read it as any other. */
export const STYLE = `:root {
  color-scheme: light;
  font-family: Arial, "Liberation Sans", Arimo, "Helvetica Neue", Helvetica, sans-serif;
  line-height: 1.4;
}
body {
  margin: 0 auto;
  max-width: 70rem;
  padding: 1rem;
  background: #fff;
  color: #1f2328;
}
a {
  color: #0550ae;
}
nav ul {
  columns: 18rem;
  padding-left: 1.25rem;
}
.board-scroll {
  overflow-x: auto;
}
figure {
  margin: 0;
}
img {
  display: block;
  height: auto;
  max-width: 100%;
}
table {
  border-collapse: collapse;
  font-size: 0.875rem;
}
caption {
  padding: 0.5rem 0;
  text-align: left;
}
.spc-subtitle {
  display: block;
}
th,
td {
  border-bottom: 1px solid #d0d7de;
  padding: 0.25rem 0.5rem;
  text-align: left;
  vertical-align: top;
}
.spc-number {
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.spc-board {
  min-width: 56rem;
}
.spc-unit {
  display: block;
}
.spc-unit,
tfoot {
  color: #57606a;
  font-weight: normal;
}
td svg {
  vertical-align: middle;
}
summary {
  cursor: pointer;
  padding: 0.5rem 0;
}
@media print {
  nav {
    display: none;
  }
  figure {
    break-inside: avoid;
  }
}
`;
