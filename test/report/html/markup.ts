import { expect } from "vitest";

/** A tag of a page: its name, whether it closes, and its attributes as they are written. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const EMPTY = ["meta", "!DOCTYPE"];

/** The tags of a page or a picture. Expects that each one that begins ends, in order, and that all else is text. */
export function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = markup.replace(/<(\/?)([!\w]+)((?: [\w:-]+(?:="[^"<>]*")?)*)>/g, (_, end, name, attributes) => {
    const isEnd = end === "/";
    if (isEnd) expect(open.pop(), `</${name}>`).toBe(name);
    else if (!EMPTY.includes(name)) open.push(name);
    const pairs = [...(attributes as string).matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
    tags.push({ name, isEnd, attributes: Object.fromEntries(pairs) });
    return "";
  });
  expect(open).toEqual([]);
  expect(rest.replace(/:root\{[^<]*/, ""), "text").not.toMatch(/[<>]/);
  return tags;
}

/** The words of a page, as a reader sees them. */
export function wordsOf(markup: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] as string);
}

/** Expects that nothing in it runs, and nothing is fetched. */
export function expectHarmless(markup: string): void {
  const tags = tagsOf(markup);
  const names = new Set(tags.map(({ name }) => name));
  for (const name of ["script", "img", "iframe", "link", "a", "object", "foreignObject", "use"]) {
    expect(names).not.toContain(name);
  }
  for (const { attributes } of tags) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|^href$|^src$|^style$|^xlink/);
      if (name !== "xmlns") expect(value).not.toMatch(/^\s*(javascript|data|https?):/i);
    }
  }
}
