import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** Nothing a person writes may be kept by the webview: the vault is the only place. */
const browserStores = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];

const stores = browserStores.map((name) => ({
  name,
  message: "The vault keeps what a person writes; the webview keeps nothing.",
}));

const tauri = {
  regex: "^@tauri-apps(/|$)",
  message: "Only ipc/tauri.ts may name Tauri; everyone else asks through ipc/call.ts.",
};

const ipc = { regex: "(^|/)ipc(/|$)", message: "Parts ask nothing: let the screen ask and pass a value." };
const screens = { regex: "(^|/)(screens|steps)(/|$)", message: "Parts know no screen and no step." };

/** Types carry no behaviour, so a part may name the shape of what it shows. */
const typesOfIpc = { ...ipc, allowTypeImports: true };

const markup = {
  selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
  message: "Text is shown as text: markup made from words could run.",
};

/** Numbers, days and letters are written as the language that is spoken writes them. */
const locales = [
  "MemberExpression[object.name='Intl']",
  "MemberExpression[property.name=/^(toLocale|localeCompare)/]",
].map((selector) => ({ selector, message: "Ask words/locale.ts: it knows which language is spoken." }));

const restrict = (...patterns) => ["error", { patterns }];

export default ts.config(
  { ignores: ["dist/**", "dist-control/**", "src/ipc/bindings.ts", "src/words/ids.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-globals": ["error", ...stores],
      "no-restricted-properties": [
        "error",
        ...browserStores.map((property) => ({ object: "window", property })),
        { object: "document", property: "cookie" },
        { object: "document", property: "write" },
      ],
      "no-restricted-syntax": ["error", markup, ...locales],
      "@typescript-eslint/no-restricted-imports": restrict(tauri),
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/require-each-key": "error",
      // Registries and moments are plain on purpose: nothing on the screen depends on them.
      "svelte/prefer-svelte-reactivity": "off",
      // A space that must stay between two elements is written {" "}.
      "svelte/no-useless-mustaches": "off",
      // There is no router library here; places are values, not addresses.
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["src/words/locale.ts", "src/words/language.ts"],
    rules: { "no-restricted-syntax": ["error", markup] },
  },
  {
    files: ["src/parts/**"],
    ignores: ["**/*.test.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": restrict(tauri, typesOfIpc, screens) },
  },
  {
    files: ["src/ipc/tauri.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
);
