// What a person finds on a page: things with a role and a name, in sight and within reach.
// Kept apart from the app: it knows the rules of HTML, nothing of our screens.

const IMPLICIT = [
  ["link", "a[href]"],
  ["button", "button, summary, input[type=button], input[type=submit]"],
  ["checkbox", "input[type=checkbox]"],
  ["radio", "input[type=radio]"],
  ["slider", "input[type=range]"],
  ["spinbutton", "input[type=number]"],
  ["searchbox", "input[type=search]"],
  ["textbox", "textarea, input:not([type]), input[type=text], input[type=password], input[type=email], input[type=tel]"],
  ["combobox", "select:not([multiple]):not([size])"],
  ["heading", "h1, h2, h3, h4, h5, h6"],
  ["group", "fieldset, details"],
  ["dialog", "dialog"],
  ["navigation", "nav"],
  ["main", "main"],
  ["region", "section[aria-label], section[aria-labelledby]"],
  ["complementary", "aside"],
  ["list", "ul, ol"],
  ["listitem", "li"],
  ["progressbar", "progress"],
  ["status", "output"],
  ["table", "table"],
  ["row", "tr"],
  ["img", "img, svg[role=img]"],
  ["form", "form"],
  ["option", "option"],
  ["date", "input[type=date]"],
  ["time", "input[type=time]"],
];

const tidy = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();

function roleOf(element) {
  const given = element.getAttribute("role");
  if (given) return given.split(" ")[0];
  if (element.matches("input[list]")) return "combobox";
  const found = IMPLICIT.find(([, selector]) => element.matches(selector));
  return found ? found[0] : "";
}

// The text of an element as it is read out: hidden parts left out, pictures by their names.
function spoken(element, skip) {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node === skip) continue;
    if (node.getAttribute("aria-hidden") === "true" || node.matches("select, textarea, input, svg:not([role=img])")) continue;
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility === "hidden") continue;
    const gap = style.display.startsWith("inline") ? "" : " ";
    text += gap + (node.getAttribute("aria-label") ?? spoken(node, skip)) + gap;
  }
  return text;
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map((it) => it.getAttribute("aria-label") ?? spoken(it)).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return tidy(label);
  if (element.labels?.length && !element.matches("button")) return tidy([...element.labels].map((it) => spoken(it, element)).join(" "));
  const caption = { FIELDSET: "legend", TABLE: "caption", DETAILS: "summary" }[element.tagName];
  const inner = caption && element.querySelector(`:scope > ${caption}`);
  if (inner) return tidy(spoken(inner));
  if (element.matches("input[type=submit], input[type=button]")) return tidy(element.value);
  if (element.matches("input, textarea, select, nav, main, aside, dialog, form, fieldset, ul, ol, progress, table")) {
    return tidy(element.title || element.placeholder || "");
  }
  return tidy(element.alt || spoken(element) || element.title || "");
}

// Within reach: drawn, not hidden from a screen reader, and not behind an open dialog.
function reachable(element) {
  if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert], [aria-hidden=true]")) return false;
  const dialogs = [...document.querySelectorAll("dialog:modal")];
  const top = dialogs[dialogs.length - 1];
  return !top || top.contains(element);
}

// Some roles are told apart by what they are asked for: a search field is a text field too.
const SAME = { textbox: ["textbox", "searchbox"], combobox: ["combobox"], radiogroup: ["radiogroup", "group"], group: ["group", "radiogroup"] };

function fits(role, element) {
  return (SAME[role] ?? [role]).includes(roleOf(element));
}

// Every element with this role and this name; a name that ends in an ellipsis is a beginning.
function find(role, name) {
  const fitsName = (it) => name === null || nameOf(it) === name || (name.endsWith("…") && nameOf(it).startsWith(name.slice(0, -1)));
  return [...document.querySelectorAll("*")].filter((it) => fits(role, it) && reachable(it) && fitsName(it));
}

function describe(element) {
  if (!element || element === document.body) return { role: "", name: "" };
  const group = element.closest("fieldset, [role=radiogroup], [role=group]");
  return {
    role: roleOf(element),
    name: nameOf(element),
    group: group && group !== element ? nameOf(group) : "",
    value: element.value ?? "",
    checked: element.checked === true || element.getAttribute("aria-checked") === "true",
    pressed: element.getAttribute("aria-pressed") === "true",
    expanded: element.getAttribute("aria-expanded") === "true",
  };
}
