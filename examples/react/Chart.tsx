import type { Chart } from "naturallimits";
import { mount } from "naturallimits/mount";
import { svg, type SvgOptions } from "naturallimits/svg";
import { useEffect, useMemo, useRef } from "react";

interface Props {
  readonly chart: Chart;
  readonly options?: SvgOptions;
}

/** A chart whose points can be reached by pointer and keyboard. Where `chart` or `options` change, it is drawn anew: keep them in `useMemo`. */
export function LiveChart({ chart, options }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current === null ? undefined : mount(chart, host.current, options)), [chart, options]);
  return <div ref={host} />;
}

/** The same picture as text, which a server can render too. `svg` escapes all that it is given, so its text is safe to set. */
export function StillChart({ chart, options }: Props) {
  const text = useMemo(() => svg(chart, options), [chart, options]);
  return <div dangerouslySetInnerHTML={{ __html: text }} />;
}
