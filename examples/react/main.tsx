import { spc, xmrChart } from "naturallimits";
import { StrictMode, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { LiveChart, StillChart } from "./Chart.js";

const minutes = [41, 38, 44, 40, 37, 43, 39, 45, 36, 42, 40, 41];
const live = { width: 640 };
const still = { width: 640, idPrefix: "still-" };

function App() {
  const [values, setValues] = useState(minutes);
  const chart = useMemo(() => spc(values, { chart: xmrChart, name: "Minutes to theatre", improvement: "down" }), [values]);
  return (
    <>
      <button onClick={() => setValues([...values, 60])}>Add an observation of 60 minutes</button>
      <LiveChart chart={chart} options={live} />
      <StillChart chart={chart} options={still} />
    </>
  );
}

const host = document.querySelector("#root");
if (host !== null)
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
