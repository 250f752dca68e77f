import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * Only for the test of stored scripts, which has to fail on a window that takes words for markup:
 * with BETWEENTIMES_CONTROL=markup the journal's list is built that way. Never set for a release.
 */
function wordsAsMarkup(): Plugin {
  return {
    name: "words-as-markup",
    enforce: "pre",
    transform(code, id) {
      if (!/\/(EntryRow|Glimpse)\.svelte$/.test(id)) return null;
      return code.replace(/\{(it\.title|it\.glimpse|text)\}/g, "{@html $1}");
    },
  };
}

const control = process.env["BETWEENTIMES_CONTROL"] === "markup";

export default defineConfig({
  plugins: [...(control ? [wordsAsMarkup()] : []), svelte(), svelteTesting()],
  build: {
    target: "es2022",
    // For older ones `:dir(rtl)` would become a list of languages: a mirrored page in any other would stay unmirrored.
    cssTarget: "safari16.4",
    // A font inlined as data: would be refused by the content security policy.
    assetsInlineLimit: 0,
    // The window is one page from the disk: reporting sizes for a network is noise.
    reportCompressedSize: false,
  },
  // The words live beside the exercises, outside this folder.
  server: { fs: { allow: [".."] } },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    // Only these are read by tests; scoped styles are not.
    css: { include: [/(base|tokens)\.css/] },
  },
});
