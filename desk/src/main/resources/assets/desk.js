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
