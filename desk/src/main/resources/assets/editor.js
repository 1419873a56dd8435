"use strict";
// The table editor: dmn-js shows one decision table at a time; what is saved goes through the form.
(() => {
  const form = document.getElementById("editor-form");
  const place = document.getElementById("editor");
  if (!form || !place || typeof DmnJS === "undefined") return;
  const text = document.getElementById("dmn");
  const choice = document.getElementById("editor-table");
  const save = document.getElementById("editor-save");
  const error = document.getElementById("editor-error");
  const faults = [...document.querySelectorAll("#faults li")];
  const told = (message) => {
    error.textContent = message;
    error.hidden = false;
  };
  // What is wrong stands beside its cell.
  const mark = (decision) => {
    for (const cell of place.querySelectorAll("[data-fault]")) delete cell.dataset.fault;
    for (const fault of faults) {
      const cell =
        fault.dataset.decision === decision &&
        fault.dataset.cell &&
        place.querySelector('[data-element-id="' + CSS.escape(fault.dataset.cell) + '"]');
      if (!cell) continue;
      const before = cell.dataset.fault ? cell.dataset.fault + "\n" : "";
      cell.dataset.fault = before + fault.lastChild.textContent.trim();
    }
  };
  let modeler;
  // What the editor answers to a callback, as a promise.
  const asked = (act, ...values) =>
    new Promise((resolve, reject) =>
      act.call(modeler, ...values, (problem, answer) =>
        problem ? reject(problem) : resolve(answer),
      ),
    );
  const open = async (name) => {
    const view = modeler
      .getViews()
      .find((each) => each.type === "decisionTable" && each.element.name === name);
    if (!view) return;
    await asked(modeler.open, view);
    choice.value = name;
    form.action = form.action.split("#")[0] + "#" + encodeURIComponent(name);
    mark(name);
  };
  const start = async () => {
    place.replaceChildren();
    modeler = new DmnJS({
      container: place,
      common: { keyboard: { bindTo: document }, debounceInput: false },
    });
    await asked(modeler.importXML, text.value, { open: false });
    const wanted = decodeURIComponent(location.hash.slice(1));
    const names = [...choice.options].map((option) => option.value);
    const first = faults.length > 0 ? faults[0].dataset.decision : names[0];
    await open(names.includes(wanted) ? wanted : first);
    choice.disabled = false;
    if (save) save.disabled = false;
    place.dataset.ready = "";
  };
  choice.addEventListener("change", () => open(choice.value));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      text.value = await asked(modeler.saveXML, { format: false });
      form.submit();
    } catch (problem) {
      told(place.dataset.failed + " " + problem.message);
    }
  });
  start().catch((problem) => told(place.dataset.failed + " " + problem.message));
})();
