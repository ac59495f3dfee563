// The reading page: marks follow the panel, the panel follows the marks, keys decide.
"use strict";
(() => {
  let current = null; // id of the claim or event in focus
  const article = () => document.getElementById("article");
  const panel = () => document.getElementById("panel");
  const items = () => [...document.querySelectorAll("#panel .item")].filter((item) => item.offsetParent !== null);
  const byId = (id) => document.getElementById("i-" + id);

  function segments(spans) {
    const wanted = (spans || "").split(" ").filter(Boolean).map((span) => span.split("-").map(Number));
    if (!wanted.length || !article()) return [];
    return [...article().querySelectorAll("[data-b]")].filter((segment) =>
      wanted.some(([begin, end]) => +segment.dataset.b >= begin && +segment.dataset.e <= end));
  }

  function clear(name) {
    document.querySelectorAll("." + name).forEach((node) => node.classList.remove(name));
  }

  function intoView(node) {
    const box = node.getBoundingClientRect();
    if (box.top < 90 || box.bottom > window.innerHeight - 40) node.scrollIntoView({ block: "center" });
  }

  // In the panel's own scrolling only, so that the article stays where it is.
  function panelTo(item) {
    const side = panel();
    if (getComputedStyle(side).overflowY === "auto") {
      side.scrollTop += item.getBoundingClientRect().top - side.getBoundingClientRect().top - 70;
    }
  }

  function select(item, from) {
    if (!item) return;
    const hidden = item.closest("details:not([open])");
    if (hidden) hidden.open = true;
    clear("current");
    clear("active");
    clear("shown");
    current = item.dataset.id;
    item.classList.add("current");
    article()?.querySelectorAll("[data-items~='" + current + "']").forEach((node) => node.classList.add("active"));
    const words = segments(item.dataset.spans);
    words.forEach((node) => node.classList.add("active"));
    if (from !== "panel") panelTo(item);
    if (from === "keys") item.focus({ preventScroll: true });
    if (from !== "article" && words.length && !narrow()) intoView(words[0]);
    if (from === "article" && narrow()) item.scrollIntoView({ block: "center" });
  }

  const narrow = () => window.matchMedia("(max-width: 60rem)").matches;

  function show(spans) {
    clear("shown");
    const words = segments(spans);
    words.forEach((node) => node.classList.add("shown"));
    if (words.length) words[0].scrollIntoView({ block: "center" });
  }

  function step(by) {
    const all = items();
    if (!all.length) return;
    const at = all.findIndex((item) => item.dataset.id === current);
    select(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))], "keys");
  }

  // The row or item that a key is meant for: where the focus is, else the current one.
  function target() {
    const at = document.activeElement?.closest("#panel .row, #panel .item");
    return at || (current ? byId(current) : null);
  }

  function act(name) {
    const at = target();
    if (!at) return say("Choose a claim or event first: j and k move.");
    const form = at.querySelector(at.classList.contains("row") ? "form.acts" : ":scope > form.acts");
    if (name === "correct") form?.querySelector(".button")?.click();
    else form?.querySelector("button[value='" + name + "']")?.click();
  }

  function say(text) {
    const notice = document.getElementById("notice");
    notice.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { notice.textContent = ""; }, 4000);
  }

  function markRefused() {
    clear("refused");
    document.querySelectorAll("#panel .item.claim[data-review='REJECTED']").forEach((item) =>
      segments(item.dataset.spans).forEach((node) => node.classList.add("refused")));
  }

  document.addEventListener("click", (event) => {
    const at = event.target;
    const opener = at.closest("[data-open]");
    if (opener) return document.getElementById(opener.dataset.open)?.showModal();
    const closer = at.closest("[data-close]");
    if (closer) return closer.closest("." + closer.dataset.close)?.remove();
    const cell = at.closest("[data-show]");
    const item = at.closest("#panel .item");
    const link = at.closest("#panel a[href^='#i-']");
    if (link) {
      event.preventDefault();
      return select(document.querySelector(link.getAttribute("href")), "keys");
    }
    if (item && item.dataset.id !== current) select(item, cell ? "article-keep" : "panel");
    if (cell) return show(cell.dataset.show);
    const segment = at.closest("#article [data-items]");
    if (segment) {
      const ids = segment.dataset.items.split(" ");
      const next = ids[(ids.indexOf(current) + 1) % ids.length];
      select(byId(next), "article");
    }
  });

  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("#panel .item") && event.target.dataset.id !== current) select(event.target, "panel");
  });

  document.addEventListener("keydown", (event) => {
    if (!panel() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, dialog")) return;
    const keys = {
      j: () => step(1), k: () => step(-1), a: () => act("accept"), r: () => act("reject"), c: () => act("correct"),
      u: () => document.querySelector("#panel form.undo button")?.click(),
      "?": () => document.getElementById("keys")?.showModal(),
      Escape: () => document.querySelector("#panel .correct")?.remove(),
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  let scrolled = 0;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id === "panel") scrolled = panel().scrollTop;
  });
  // After settling: until then htmx puts the old attributes onto elements that keep their id.
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id === "panel" || event.detail.elt?.id === "panel") {
      const item = current && byId(current);
      panel().scrollTop = scrolled;
      if (item) {
        item.classList.add("current");
        item.focus({ preventScroll: true });
      }
      markRefused();
    } else {
      event.detail.target?.querySelector?.(".correct select, .correct input:not([type='hidden'])")?.focus();
    }
  });
  document.addEventListener("htmx:responseError", (event) => {
    say(event.detail.xhr.getResponseHeader("X-Reason") || "That could not be done (" + event.detail.xhr.status + ").");
  });
  document.addEventListener("htmx:sendError", () => say("The server does not answer."));

  document.addEventListener("DOMContentLoaded", () => {
    markRefused();
    const wanted = location.hash.match(/^#i-([0-9a-z]+)$/);
    if (wanted && byId(wanted[1])) select(byId(wanted[1]), "keys");
    const span = location.hash.match(/^#w-(\d+-\d+)$/);
    if (span) show(span[1]);
  });
})();
