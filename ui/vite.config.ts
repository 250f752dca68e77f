import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    target: "es2022",
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
    // Only the tokens are read by a test; scoped styles are not.
    css: { include: [/tokens\.css/] },
  },
});
