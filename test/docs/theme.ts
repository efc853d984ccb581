import { lightTheme, type Theme } from "../../src/svg/index.js";

export const houseTheme: Theme = { ...lightTheme, band: "#F3F1EC", font: "Inter, sans-serif" };
