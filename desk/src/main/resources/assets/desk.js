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
