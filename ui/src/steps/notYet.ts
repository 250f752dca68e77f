import type { MessageId } from "../words";

/** Kinds that the catalogue declares and this edition does not show yet. */
export type LaterKind =
  | "table"
  | "rank"
  | "contact"
  | "graph"
  | "ref"
  | "activityGrid"
  | "bodyRegions"
  | "liveCurve"
  | "dialogue"
  | "timeline"
  | "rounds"
  | "sealedLetter"
  | "image";

/** What a person reads where such an input would be. */
export function sentenceFor(kind: LaterKind): MessageId {
  switch (kind) {
    case "table":
    case "rank":
    case "graph":
    case "timeline":
    case "activityGrid":
    case "bodyRegions":
    case "liveCurve":
      return "walk-later-drawn";
    case "contact":
    case "ref":
    case "dialogue":
    case "rounds":
    case "sealedLetter":
      return "walk-later-written";
    case "image":
      return "walk-later-image";
    default:
      return unknown(kind);
  }
}

function unknown(_kind: never): MessageId {
  return "walk-later-written";
}
