// What hands and eyes meet on a page: how large, how far, how near, covered or cut off.
// Kept apart from the app: it knows the rules of WCAG, nothing of our screens.

const { nameOf, roleOf, reachable } = window.rules;

const ACTED_ON = [
  "a[href]", "button", "input:not([type=hidden], [type=file])", "select", "textarea", "summary",
  ...["option", "radio", "checkbox", "slider", "tab", "switch"].map((role) => `[role=${role}]`),
].join(", ");

const say = (it) => `${roleOf(it) || it.tagName.toLowerCase()} “${nameOf(it).slice(0, 60)}”`;

// A radio or a checkbox is hit by its label, too.
function target(it) {
  const boxes = [it, ...(it.matches("input[type=radio], input[type=checkbox]") ? (it.labels ?? []) : [])].map((one) => one.getBoundingClientRect());
  return boxes.reduce((best, box) => (box.width * box.height > best.width * best.height ? box : best));
}

function targets() {
  const off = (it) => it.disabled || it.getAttribute("aria-disabled") === "true";
  return [...document.querySelectorAll(ACTED_ON)].filter((it) => reachable(it) && !off(it)).map((it) => ({ it, box: target(it) }));
}

// WCAG 2.5.8, Inline: the target is in a sentence, or held to the line height of the words around it.
function inSentence(it) {
  if (getComputedStyle(it).display !== "inline") return false;
  const around = it.parentElement?.closest("p, li, dd, td, label, legend, figcaption, div");
  return !!around && around.textContent.trim().length > it.textContent.trim().length;
}

// WCAG 2.5.8, Spacing: a circle 24 pixels wide around its middle meets no other target and no such circle.
function hasSpace(one, all, small) {
  const [x, y] = [one.box.x + one.box.width / 2, one.box.y + one.box.height / 2];
  const near = ({ box }) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12;
  const meets = ({ box }) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < 24;
  const others = (list) => list.filter((other) => other.it !== one.it && !other.it.contains(one.it) && !one.it.contains(other.it));
  return !others(all).some(near) && !others(small).some(meets);
}

// Half a pixel is what rounding takes.
const under = (box, least) => Math.min(box.width, box.height) < least - 0.5;

// Targets that are smaller than they may be, and why.
function small() {
  const all = targets();
  const tiny = all.filter(({ box }) => under(box, 24));
  const wrong = tiny.filter((one) => !inSentence(one.it) && !hasSpace(one, all, tiny));
  // What is pressed most, and by a shaking hand.
  const main = all.filter(({ it, box }) => it.matches(".button.primary, .tiles input") && under(box, 44));
  return [...new Set([...wrong, ...main])].map(({ it, box }) => `${say(it)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

// What makes the page wider than its window.
function sideways() {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const far = [...document.querySelectorAll("body *")].filter((it) => {
    const { left, right } = it.getBoundingClientRect();
    return right > innerWidth + 1 || left < -1;
  });
  const words = far.slice(0, 4).map((it) => `${it.tagName.toLowerCase()}.${it.className} “${it.textContent.trim().slice(0, 40)}”`);
  return [`${scrollWidth} wide in ${innerWidth}: ${words.join(", ")}`];
}

// Everything whose words are cut off by its own box.
function cutOff() {
  const hides = (value) => value === "hidden" || value === "clip";
  return new Set([...document.querySelectorAll("body *")].filter((it) => {
    if (!it.innerText?.trim() || !reachable(it)) return false;
    const style = getComputedStyle(it);
    if (style.clipPath !== "none") return false;
    return (hides(style.overflowX) && it.scrollWidth > it.clientWidth + 1) || (hides(style.overflowY) && it.scrollHeight > it.clientHeight + 1);
  }));
}

// WCAG 1.4.12: the least that a person's own spacing may be.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

// What is lost once the words stand as far apart as a person may set them.
function lostBySpacing() {
  const before = cutOff();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  document.adoptedStyleSheets = [sheet];
  const lost = [...cutOff()].filter((it) => !before.has(it)).map((it) => `${say(it)} is cut off: “${it.innerText.trim().slice(0, 40)}”`);
  const wide = sideways();
  document.adoptedStyleSheets = [];
  return [...lost, ...wide];
}

// Whether something else lies over what has the focus.
function isCovered(at) {
  const box = target(at);
  const spots = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [box.x + box.width * x, box.y + box.height * y]));
  const label = at.closest("label") ?? at.labels?.[0];
  const ours = (top) => !!top && (at.contains(top) || top.contains(at) || !!label?.contains(top));
  const inside = ([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  const [middle, ...others] = spots;
  // Of what is larger than the window, some part is enough.
  if (inside(middle)) return !ours(document.elementFromPoint(...middle));
  return !others.filter(inside).some(([x, y]) => ours(document.elementFromPoint(x, y)));
}

// What Tab has to reach. Of a group of radios it is one.
function stops() {
  const groups = new Set();
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")].filter((it) => {
    if (it.disabled || it.tabIndex < 0 || !reachable(it)) return false;
    if (!it.matches("input[type=radio]")) return true;
    const group = it.name || it;
    return !groups.has(group) && groups.add(group);
  });
}

const same = (a, b) => a === b || (a.matches("input[type=radio]") && b.matches("input[type=radio]") && !!a.name && a.name === b.name);

// Watches where Tab goes, from one press to the next.
function beginWalk() {
  const walk = { met: [], covered: [], round: false };
  walk.step = (event) => {
    if (event.key !== "Tab" || walk.round || window.walk !== walk) return;
    const at = document.activeElement;
    if (!at || at === document.body) return;
    const last = walk.met[walk.met.length - 1];
    // A field of several parts takes more than one press; where there is nothing else, it is the whole way round.
    if (last && same(last, at)) return (walk.round = stops().length === 1);
    if (walk.met.length > 1 && same(walk.met[0], at)) return (walk.round = true);
    walk.met.push(at);
    if (isCovered(at)) walk.covered.push(at);
  };
  window.walk = walk;
  addEventListener("keyup", walk.step, true);
}

// Whether the walk has come round, how far it was, and how much of it needs a second look.
function walked() {
  const { walk } = window;
  return { round: walk.round, met: walk.met.length, covered: walk.covered.length };
}

// What was wrong on the walk.
function endWalk() {
  const { walk } = window;
  const left = stops().filter((it) => !walk.met.some((met) => same(met, it)));
  return [
    ...(walk.round ? [] : [`Tab never comes round; it ends at ${say(walk.met[walk.met.length - 1] ?? document.body)}`]),
    ...walk.covered.map((it) => `${say(it)} has the focus and is covered`),
    ...left.map((it) => `${say(it)} is never reached`),
  ];
}

// The page may scroll a moment after the focus has moved: whether what has it now was covered, and still is.
function wasCovered() {
  const { walk } = window;
  const at = document.activeElement;
  if (!walk.covered.includes(at)) return null;
  const still = isCovered(at);
  if (!still) walk.covered = walk.covered.filter((it) => it !== at);
  return still;
}

window.measures = { walked, wasCovered, small, sideways, lostBySpacing, beginWalk, endWalk };
