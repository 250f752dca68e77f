import type { Summary, Unfinished } from "../../ipc/bindings";
import { words } from "../../words";
import { nameOfKey } from "../Measures/names";

type Named = Pick<Summary | Unfinished, "kind" | "slug">;

/** What kind of thing an entry or draft is: the exercise's title, or the name of its kind. */
export function kindName({ kind, slug }: Named, titles: ReadonlyMap<string, string>): string {
  if (kind === "page") return words("today-kind-page");
  if (kind === "checkIn") return words("today-kind-check-in");
  if (kind === "card") return words("today-kind-card");
  if (kind === "task") return words("today-kind-task");
  if (kind === "questionnaire") return words("today-kind-questionnaire");
  const record = slug?.startsWith("cbt.thought");
  return titles.get(slug ?? "") ?? words(record ? "frame-thought-record" : "frame-practice");
}

/** What stands behind its kind: the person's own words, or the name of a questionnaire. */
export function titleOf({ kind, slug, title }: Named & Pick<Summary, "title">): string {
  return kind === "questionnaire" && slug ? nameOfKey(slug) : title;
}
