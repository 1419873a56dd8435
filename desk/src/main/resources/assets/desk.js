"use strict";
// Running clocks: an element with data-since (ISO time) shows the hours, minutes and seconds passed.
function tick() {
  for (const clock of document.querySelectorAll("[data-since]")) {
    const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(clock.dataset.since)) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    clock.textContent =
      Math.floor(seconds / 3600) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }
}
tick();
setInterval(tick, 1000);
// Filter fields: an input with data-filters="#list" hides the list's items that do not contain its text.
document.addEventListener("input", (event) => {
  const list = event.target.dataset && event.target.dataset.filters;
  if (!list) return;
  const wanted = event.target.value.trim().toLocaleLowerCase();
  for (const item of document.querySelector(list).children) {
    const chosen = item.querySelector("input:checked") !== null;
    item.hidden = !chosen && !item.textContent.toLocaleLowerCase().includes(wanted);
  }
});
// Buttons that print: data-prints.
document.addEventListener("click", (event) => {
  if (event.target.closest && event.target.closest("[data-prints]")) window.print();
});
// Ctrl+Enter sends the form in which somebody types.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});
// Links that fill a field: data-fills names it, data-value is what goes in.
document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("[data-fills]");
  const field = link && document.getElementById(link.dataset.fills);
  if (!field) return;
  event.preventDefault();
  field.value = link.dataset.value;
  (field.form.querySelector("textarea") || field).focus();
});
// Whoever speaks usually speaks and is interpreted in the same languages as before.
document.addEventListener("change", (event) => {
  if (event.target.id !== "line-speaker") return;
  const turn = event.target.selectedOptions[0].dataset;
  document.getElementById("line-said").value = turn.said;
  document.getElementById("line-rendered").value = turn.rendered;
});
// An answer that refuses (422) is shown like any other, with what stands against it.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
// When part of a page came anew, its other forms know what was seen.
document.addEventListener("htmx:afterSwap", (event) => {
  const fresh = document.querySelector("#next-line input[name=seen]");
  if (!fresh) return;
  for (const seen of document.querySelectorAll("input[name=seen]")) seen.value = fresh.value;
});
// Passkeys: a form with data-passkey ("make" or "use") asks the browser with what stands in
// data-options (bytes as base64url) and sends what the passkey answered in its hidden fields.
const fromText = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
const known = (list) => list.map((each) => ({ ...each, id: fromText(each.id) }));
async function madePasskey(options) {
  options.challenge = fromText(options.challenge);
  options.user.id = fromText(options.user.id);
  options.excludeCredentials = known(options.excludeCredentials);
  options.extensions = { prf: {} };
  const made = await navigator.credentials.create({ publicKey: options });
  return {
    id: made.id,
    rawId: made.id,
    type: made.type,
    response: {
      clientDataJSON: toText(made.response.clientDataJSON),
      attestationObject: toText(made.response.attestationObject),
      transports: made.response.getTransports ? made.response.getTransports() : [],
    },
    clientExtensionResults: {},
  };
}
async function usedPasskey(options, form) {
  options.challenge = fromText(options.challenge);
  options.allowCredentials = known(options.allowCredentials);
  if (options.prf) options.extensions = { prf: { eval: { first: fromText(options.prf) } } };
  delete options.prf;
  const used = await navigator.credentials.get({ publicKey: options });
  const results = used.getClientExtensionResults();
  if (results.prf && results.prf.results) form.elements.prf.value = toText(results.prf.results.first);
  return {
    id: used.id,
    rawId: used.id,
    type: used.type,
    response: {
      clientDataJSON: toText(used.response.clientDataJSON),
      authenticatorData: toText(used.response.authenticatorData),
      signature: toText(used.response.signature),
      userHandle: used.response.userHandle ? toText(used.response.userHandle) : undefined,
    },
    clientExtensionResults: {},
  };
}
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.dataset.passkey || form.elements.response.value) return;
  event.preventDefault();
  const trouble = form.querySelector("[data-passkey-trouble]");
  trouble.hidden = true;
  try {
    const options = JSON.parse(form.dataset.options);
    const answer =
      form.dataset.passkey === "make" ? await madePasskey(options) : await usedPasskey(options, form);
    form.elements.response.value = JSON.stringify(answer);
    form.submit();
  } catch {
    trouble.hidden = false;
  }
});

// A form with data-attaches sends its file in slices, so that it can be stopped and go on.
const SLICE = 32 * 1024 * 1024;
const CHUNK = 65536;
const size = (n) => (n < 1048576 ? Math.ceil(n / 1024) + " KiB" : Math.ceil(n / 1048576) + " MiB");
function attaching(form, file) {
  const token = form.querySelector("input[type=hidden]").value;
  const box = form.querySelector(".sending");
  const [bar, told, stop] = [box.querySelector("progress"), box.querySelector("[role=status]"), box.querySelector("[data-stops]")];
  const alarm = form.querySelector("[role=alert]");
  const begun = document.querySelectorAll("[data-waiting]");
  const known = [...begun].find((w) => form.closest("li").contains(w) && w.dataset.name === file.name && Number(w.dataset.size) === file.size);
  let upload = known ? known.dataset.waiting : "";
  let kept = known ? Number(known.dataset.kept) : 0;
  let running = null;
  const post = async (path, body, headers) => {
    const answer = await fetch(form.dataset.attaches + path, { method: "POST", body, headers: { "X-CSRF-TOKEN": token, ...headers }, signal: running.signal });
    const json = (answer.headers.get("Content-Type") || "").includes("json") ? await answer.json() : {};
    return { status: answer.status, ...json };
  };
  const show = (text) => { bar.value = file.size ? (100 * kept) / file.size : 100; told.textContent = text; };
  const fail = (text) => { alarm.textContent = text; alarm.hidden = false; };
  const sent = () => form.dataset.sent.replace("{0}", size(kept)).replace("{1}", size(file.size));
  async function run() {
    running = new AbortController();
    alarm.hidden = true;
    box.hidden = false;
    stop.textContent = stop.dataset.stop;
    form.querySelector(".actions").hidden = true;
    let answer = { status: 200 };
    if (!upload) {
      answer = await post("", new URLSearchParams({ entry: form.dataset.entry, name: file.name, size: file.size }));
      upload = answer.upload || "";
    }
    let whole = false;
    while (answer.status === 200 && !whole) {
      show(sent());
      const slice = file.slice(kept, kept + SLICE);
      whole = kept + slice.size >= file.size;
      answer = await post("/" + upload, slice, { "Content-Type": "application/octet-stream", "Upload-Offset": kept, "Upload-Last": whole });
      if (answer.status === 200 && !whole) kept = answer.kept;
      if (answer.status === 409) { kept = answer.kept; whole = false; answer.status = 200; }
    }
    if (answer.status === 200) {
      kept = file.size;
      show(form.dataset.working);
      stop.hidden = true;
      answer = await post("/" + upload + "/done", "");
    }
    if (answer.location) {
      location.assign(answer.location);
      location.reload();
      return;
    }
    box.hidden = true;
    form.querySelector(".actions").hidden = false;
    upload = "";
    kept = 0;
    fail(answer.message || form.dataset.broken);
  }
  const start = () => run().catch(() => {
    kept -= kept % CHUNK;
    stop.textContent = stop.dataset.resume;
    stop.hidden = false;
    if (!running.signal.aborted) fail(form.dataset.broken);
    running = null;
  });
  stop.onclick = () => (running ? running.abort() : start());
  start();
}
document.addEventListener("submit", (event) => {
  const form = event.target;
  const file = form.dataset && form.dataset.attaches && form.querySelector("input[type=file]").files[0];
  if (!file) return;
  event.preventDefault();
  attaching(form, file);
});
