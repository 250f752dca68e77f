/** Something the app is made of. */
export type Licence = { part: string; version: string; licence: string };

/** What is shipped, from the tables of docs/DEPENDENCIES.md: rows of part, version, licence, and "yes". */
export function licencesIn(page: string): Licence[] {
  return page.split("\n").flatMap((line) => {
    const [, part, version, licence, shipped] = line.split("|").map((it) => it.trim());
    return shipped === "yes" && part && version && licence ? [{ part, version, licence }] : [];
  });
}
