import { join } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/",
  oxc: { jsx: { runtime: "automatic" } },
  build: {
    outDir: join(import.meta.dirname, "dist", "web", "desk"),
    emptyOutDir: true,
    // No file is written into the page as data: the pages' policy lets scripts, styles and pictures come as files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: true,
    target: "es2024",
  },
});
