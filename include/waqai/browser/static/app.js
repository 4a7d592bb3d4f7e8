// Keyboard, and evidence lit from both sides. The pages work without it.
"use strict";
(() => {
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  const rtl = document.documentElement.dir === "rtl";
  const follow = (rel) => document.querySelector(`.days a[rel=${rel}], .pager a[rel=${rel}]`)?.click();
  let at = -1;
  const step = (by) => {
    const cards = [...document.querySelectorAll("li.card")];
    if (!cards.length) return;
    cards[at]?.classList.remove("at");
    at = Math.max(0, Math.min(cards.length - 1, at + by));
    cards[at].classList.add("at");
    cards[at].querySelector("a")?.focus();
    cards[at].scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { document.activeElement?.blur(); return; }
    // Arrows scroll what has a scroll bar of its own; elsewhere they turn days.
    if (typing(event.target) || (event.key.startsWith("Arrow") && event.target.closest("pre, summary, .scroll"))) return;
    const keys = {
      "/": () => document.getElementById("find")?.focus(),
      j: () => step(1),
      k: () => step(-1),
      ArrowLeft: () => follow(rtl ? "next" : "prev"),
      ArrowRight: () => follow(rtl ? "prev" : "next"),
      "?": () => document.querySelector(".queries summary")?.focus(),
    };
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  const light = (facts, on) => {
    for (const mark of document.querySelectorAll("mark[data-facts]")) {
      if (mark.dataset.facts.split(" ").some((key) => facts.includes(key))) mark.classList.toggle("lit", on);
    }
  };
  for (const card of document.querySelectorAll(".found .card")) {
    const key = card.id.slice(2);
    for (const [name, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      card.addEventListener(name, () => light([key], on));
    }
  }
  for (const mark of document.querySelectorAll("mark[data-facts]")) {
    mark.addEventListener("click", () => document.getElementById(`c-${mark.dataset.facts.split(" ")[0]}`)?.scrollIntoView({ block: "nearest" }));
  }
  // The text stays in sight beside its facts: a short one at its top, a long one from where its end is reached.
  const story = document.querySelector(".reader .page");
  const stick = () => { story.style.insetBlockStart = `${Math.min(16, window.innerHeight - story.offsetHeight - 16)}px`; };
  if (story) {
    new ResizeObserver(stick).observe(story);
    window.addEventListener("resize", stick);
  }
  // A chart wider than the screen begins at what matters: the newest day, the middle of the map (in RTL, 0 is its right end).
  for (const box of document.querySelectorAll(".scroll[data-scroll]")) {
    const hidden = box.scrollWidth - box.clientWidth;
    const left = Math.min(hidden, Math.max(0, box.dataset.scroll * box.scrollWidth - box.clientWidth / 2));
    box.scrollLeft = rtl ? left - hidden : left;
  }
  // Rebuilds: Airflow's own API decides who may start one.
  const table = document.querySelector("table[data-rebuild]");
  const told = document.getElementById("rebuilt");
  const tell = (key, date, more) => {
    told.hidden = false;
    told.classList.toggle("good", key === "started");
    told.textContent = told.dataset[key].replace("{date}", date) + (more ? ` (${more})` : "");
  };
  const rebuild = async (date, button) => {
    button.disabled = true;
    try {
      const answer = await fetch(table.dataset.rebuild, {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ logical_date: null, partition_key: date }),
      });
      const said = await answer.json().catch(() => ({}));
      tell(answer.ok ? "started" : "refused", date, answer.ok ? said.dag_run_id : `${answer.status} ${said.detail ?? ""}`.trim());
    } catch (error) {
      tell("refused", date, error.message);
    }
    button.disabled = false;
  };
  if (table) {
    for (const button of document.querySelectorAll("button.rebuild")) {
      button.hidden = false;
      button.addEventListener("click", () => rebuild(button.dataset.date, button));
    }
    const any = document.querySelector(".rebuild-any");
    any.hidden = false;
    any.addEventListener("submit", (event) => {
      event.preventDefault();
      rebuild(any.querySelector("input").value, any.querySelector("button"));
    });
  }
})();
