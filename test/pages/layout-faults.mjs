/** It is run in the page, so it takes nothing from outside itself. */
export function layoutFaults() {
  const faults = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth}`);
  // On a screen a heat map may.
  for (const box of document.querySelectorAll(matchMedia("print").matches ? ".scroll" : ".scroll.flow")) {
    const name = box.getAttribute("aria-label");
    if (box.scrollWidth > box.clientWidth + 1) faults.push(`a table scrolls sideways: ${name}`);
  }

  const isWide = (inner, outer) => inner.left < outer.left - 1.5 || inner.right > outer.right + 1.5;
  /** A few pixels are the room that fonts leave above and below their characters. */
  const isHigh = (inner, outer) => inner.top < outer.top - 4 || inner.bottom > outer.bottom + 4;
  const overlap = (a, b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5;

  for (const element of document.querySelectorAll("h1, h2, h3, h4, p, dt, dd, li, th, td")) {
    const heads = element.closest("thead");
    if (heads !== null && getComputedStyle(heads).position === "absolute") continue; // for screen readers alone
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = element.getBoundingClientRect();
    if (Array.from(range.getClientRects()).some((text) => isWide(text, box))) {
      faults.push(`text runs out of its box: ${element.textContent?.slice(0, 40)}`);
    }
  }
  for (const picture of document.querySelectorAll("svg")) {
    const box = picture.getBoundingClientRect();
    const texts = Array.from(picture.querySelectorAll("text"), (text) => ({
      words: text.textContent?.slice(0, 40),
      place: text.getBoundingClientRect(),
    }));
    texts.forEach(({ words, place }, index) => {
      if (isWide(place, box) || isHigh(place, box)) faults.push(`text runs out of its picture: ${words}`);
      const other = texts.slice(index + 1, index + 40).find((each) => overlap(place, each.place));
      if (other !== undefined) faults.push(`texts of a picture overlap: ${words} / ${other.words}`);
    });
  }
  return faults;
}
