"use strict";
(() => {
  const MOST_TASKS = 20;
  const by = (id) => document.getElementById(id);
  const ask = by("ask");
  const input = by("passphrase");
  const envelope = JSON.parse(by("envelope").textContent);
  const encoder = new TextEncoder();
  const closedTitle = document.title;

  // What the passphrase became. It is kept while the page is open, because the answer is sealed with it as well.
  let key = null;

  const fromBase64 = (text) => Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
  const toBase64 = (bytes) => btoa(Array.from(bytes, (it) => String.fromCharCode(it)).join(""));

  // Composed, and without spaces that came along with a copy: what the desktop does as well.
  const typed = (text) => text.normalize("NFC").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");

  const stirred = (text) => crypto.subtle.importKey("raw", encoder.encode(typed(text)), "PBKDF2", false, ["deriveKey"]);

  const cipherKey = (from, salt, iterations, use) =>
    crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations },
      from,
      { name: "AES-GCM", length: 256 },
      false,
      [use],
    );

  // The parameters are bound to the text: changed, it does not open.
  const settings = (kind, it) => ({
    name: "AES-GCM",
    iv: fromBase64(it.nonce),
    additionalData: encoder.encode(
      [kind, it.derivation, it.iterations, it.salt, it.cipher, it.nonce].join(";"),
    ),
  });

  async function unsealed(from) {
    const cipher = await cipherKey(from, fromBase64(envelope.salt), envelope.iterations, "decrypt");
    const sealed = fromBase64(envelope.sealed);
    const text = await crypto.subtle.decrypt(settings("betweentimes-page 1", envelope), cipher, sealed);
    return JSON.parse(new TextDecoder().decode(text));
  }

  async function sealed(text) {
    const random = (length) => toBase64(crypto.getRandomValues(new Uint8Array(length)));
    const made = { ...envelope, salt: random(16), nonce: random(12), sealed: "" };
    const cipher = await cipherKey(key, fromBase64(made.salt), made.iterations, "encrypt");
    const kind = "betweentimes-sealed 1";
    const bytes = await crypto.subtle.encrypt(settings(kind, made), cipher, encoder.encode(text));
    made.sealed = toBase64(new Uint8Array(bytes));
    return `${kind}\n${JSON.stringify(made)}\n`;
  }

  // Parsed apart from this page, where nothing runs, and only then taken over.
  function put(place, html) {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const node of parsed.body.childNodes) place.append(document.importNode(node, true));
  }

  async function open(event) {
    event.preventDefault();
    by("said").textContent = "";
    by("doing").textContent = by("doing").dataset.opening;
    const tried = await stirred(input.value);
    const inside = await unsealed(tried).catch(() => null);
    by("doing").textContent = "";
    if (inside === null) {
      by("said").textContent = by("said").dataset.wrong;
      input.select();
      input.focus();
      return;
    }
    key = tried;
    show(inside);
  }

  function show(inside) {
    const place = by("opened");
    place.replaceChildren();
    put(place, inside.report);
    put(place, inside.answer);
    document.title = inside.title;
    ask.reset();
    by("closed").hidden = true;
    place.hidden = false;
    by("close").addEventListener("click", close);
    by("add").addEventListener("click", () => addTask().querySelector("input").focus());
    by("answer").addEventListener("submit", answer);
    addTask();
    place.querySelector("h1").focus();
  }

  function close() {
    key = null;
    by("opened").replaceChildren();
    by("opened").hidden = true;
    by("closed").hidden = false;
    document.title = closedTitle;
    input.focus();
  }

  const tasks = () => [...by("tasks").children];

  function addTask() {
    const task = document.importNode(by("task").content, true).querySelector("fieldset");
    by("tasks").append(task);
    task.querySelector(".remove").addEventListener("click", () => {
      task.remove();
      number();
      by("add").focus();
    });
    number();
    return task;
  }

  function number() {
    tasks().forEach((task, index) => {
      task.querySelector("legend").textContent = `${task.dataset.task} ${index + 1}`;
      task.querySelector(".remove").textContent = `${task.dataset.remove} ${index + 1}`;
    });
    by("add").disabled = tasks().length >= MOST_TASKS;
  }

  const lines = (text) =>
    text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((it) => it.replace(/[\u0000-\u001f\u007f-\u009f]/g, " "));
  const oneLine = (text) => lines(text).join(" ").trim();

  function field(name, value) {
    const text = oneLine(value);
    return text === "" ? [] : [`${name}: ${text}`];
  }

  function today() {
    const now = new Date();
    const two = (it) => String(it).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  function taskLines(task) {
    const value = (name) => task.querySelector(`[name=${name}]`).value;
    return [
      ...field("Task", value("what")),
      ...field("Why", value("why")),
      ...field("Exercise", value("exercise")),
      ...field("When", value("when")),
      ...field("Minutes", value("minutes")),
      ...field("Smallest", value("smallest")),
    ];
  }

  function noteLines(text) {
    const [first, ...more] = lines(text.trim());
    return first === "" ? [] : [`Note: ${first}`, ...more.map((it) => `  ${it}`.trimEnd())];
  }

  async function answer(event) {
    event.preventDefault();
    const form = by("answer");
    by("answered").textContent = "";
    for (const it of form.querySelectorAll("[role=alert]")) it.textContent = "";
    if (!form.reportValidity()) return;

    const wordless = tasks().find((it) => taskLines(it).length > 0 && oneLine(it.querySelector("input").value) === "");
    if (wordless) {
      wordless.querySelector("[role=alert]").textContent = wordless.dataset.wordless;
      wordless.querySelector("input").focus();
      return;
    }
    const next = field("Next session", by("next-session").value);
    const blocks = [...tasks().map(taskLines), noteLines(by("note").value)].filter((it) => it.length > 0);
    if (blocks.length === 0 && next.length === 0) {
      by("refused").textContent = form.dataset.nothing;
      return;
    }
    const head = ["betweentimes-plan 1", ...field("From", by("from").value), `Date: ${today()}`, ...next];
    const text = [head, ...blocks].map((it) => it.join("\n")).join("\n\n") + "\n";
    save(await sealed(text));
    by("answered").textContent = form.dataset.saved;
  }

  function save(text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
    link.download = "plan.btwplan";
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  if (globalThis.crypto?.subtle) {
    ask.hidden = false;
    ask.addEventListener("submit", open);
    input.focus();
  } else {
    by("said").textContent = by("said").dataset.noCrypto;
  }
})();
