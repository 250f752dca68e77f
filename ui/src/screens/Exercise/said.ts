import type { Answer, Ask, Direction, Headline, Later, Pair, Run, Subject } from "../../ipc/bindings";
import { dayName, timeHere } from "../../parts/Day";
import { dayOf } from "../../parts/days";
import { feelingName, sameFeeling } from "../../parts/FeelingPickerWords";
import { lengthInWords } from "../../steps/length";
import { planSentence } from "../../steps/plan";
import { graphSaid, regionsSaid, timelineSaid } from "../../steps/saidDrawn";
import {
  activitiesSaid,
  contactSaid,
  daysSaid,
  decisionsSaid,
  logSaid,
  nightSaid,
  rankedSaid,
  tableSaid,
} from "../../steps/saidRows";
import { curveSaid, dialogueSaid, imageSaid, letterSaid, roundsSaid } from "../../steps/saidVoices";
import { optionWords } from "../../steps/scene";
import { habitWords, patternName } from "../../steps/vocabulary";
import { hasWords, words, type MessageId, type PackWords } from "../../words";
import { capital } from "../../words/locale";

/** What a pair is about, such as "Belief" or "Anxious". */
export function subjectName(subject: Subject): string {
  if (subject.kind === "belief") return words("walk-belief");
  if (subject.kind === "feeling") return capital(feelingName(subject.it));
  const id = `walk-rated-${subject.it}`;
  return hasWords(id) ? words(id) : subject.it;
}

/** A key for lists. */
export function subjectKey(subject: Subject): string {
  return JSON.stringify(subject);
}

const HEADLINES: Record<Headline, MessageId> = {
  lessCertain: "walk-headline-less-certain",
  moreCertain: "walk-headline-more-certain",
  asCertain: "walk-headline-as-certain",
  lower: "walk-headline-lower",
  higher: "walk-headline-higher",
  mixed: "walk-headline-mixed",
  steady: "walk-headline-steady",
  nothingToCompare: "walk-headline-nothing",
};

/** The sentence over everything. */
export function headlineSaid(headline: Headline): string {
  return words(HEADLINES[headline]);
}

const MOVES: Record<Direction, MessageId> = {
  lower: "walk-pair-lower",
  aLittleLower: "walk-pair-little",
  same: "walk-pair-same",
  aLittleHigher: "walk-pair-little",
  higher: "walk-pair-higher",
};

/** One pair as a sentence. Higher is told as plainly as lower. */
export function pairSaid({ subject, before, after, direction }: Pair): string {
  const what = subjectName(subject);
  if (direction) return words(MOVES[direction], { what, before: before ?? 0, after: after ?? 0 });
  if (before !== null) return words("walk-pair-only-before", { what, before });
  return words("walk-pair-only-after", { what, after: after ?? 0 });
}

/** How far a pair moved, for the table. */
export function changeSaid({ before, after }: Pair): string {
  if (before === null || after === null) return "–";
  if (before === after) return words("walk-change-none");
  if (after < before) return words("walk-change-lower", { points: before - after });
  return words("walk-change-higher", { points: after - before });
}

/** What a pair's subject was rated at a later time; null when it was not. */
export function laterOf(subject: Subject, later: Later): number | null {
  if (subject.kind === "belief") return later.belief;
  if (subject.kind === "rating") return later.ratings[subject.it] ?? null;
  return later.feelings.find((it) => sameFeeling(it.word, subject.it))?.strength ?? null;
}

/** An answer as lines to read. */
export function answerSaid(ask: Ask, answer: Answer, pack: PackWords): string[] {
  const out = (value: number | null) => (value === null ? "" : ` ${value}`);
  switch (answer.kind) {
    case "text":
      return [answer.text];
    case "slider":
      return [words("walk-of-hundred", { value: answer.value })];
    case "choice":
      return [optionWords(ask.id, answer.key, pack).label];
    case "multi":
      if (ask.kind === "bodyRegions") return regionsSaid(answer);
      return answer.keys.map((key) =>
        ask.kind === "habits" ? habitWords(key).name : optionWords(ask.id, key, pack).label,
      );
    case "list":
      return answer.lines.filter((it) => it.trim());
    case "feelings":
      return answer.feelings.map((it) => capital(feelingName(it.word)) + out(it.strength));
    case "thoughts":
      return thoughtsSaid(answer);
    case "again":
      return [
        ...(answer.belief === null ? [] : [words("walk-belief") + out(answer.belief)]),
        ...answer.feelings
          .filter((it) => it.strength !== null)
          .map((it) => capital(feelingName(it.word)) + out(it.strength)),
      ];
    case "date":
      return [dayName(answer.day)];
    case "time":
      return [timeHere(new Date(`2026-01-01T${answer.time}`))];
    case "check":
      return answer.ticked ? [words("walk-ticked")] : [];
    case "plan":
      return [
        planSentence(answer) || [answer.cue, answer.place, answer.obstacle].filter(Boolean).join(" · "),
      ];
    case "played":
      return [playedSaid(answer)];
    case "number":
      return [String(answer.value)];
    case "table":
      return ask.kind === "table" ? tableSaid(ask, answer, pack) : [];
    case "ranked":
      return rankedSaid(answer);
    case "contact":
      return contactSaid(answer);
    case "graph":
      return graphSaid(answer);
    case "ref":
      return [answer.title];
    case "activities":
      return activitiesSaid(answer);
    case "curve":
      return curveSaid(answer);
    case "dialogue":
      return ask.kind === "dialogue" ? dialogueSaid(ask, answer, pack) : answer.turns.map((it) => it.text);
    case "timeline":
      return timelineSaid(answer);
    case "rounds":
      return roundsSaid(answer, pack);
    case "letter":
      return letterSaid(answer, dayOf(new Date()));
    case "image":
      return imageSaid(answer);
    case "night":
      return nightSaid(answer);
    case "days":
      return daysSaid(answer);
    case "log":
      return logSaid(answer);
    case "decisions":
      return decisionsSaid(answer);
  }
}

function thoughtsSaid({ lines, hot, belief }: Extract<Answer, { kind: "thoughts" }>): string[] {
  const said = lines.map((line, at) =>
    at === hot && lines.length > 1 ? words("walk-starred", { line }) : line,
  );
  return belief === null ? said : [...said, words("walk-believed", { belief })];
}

function playedSaid({ seconds, pattern }: Extract<Answer, { kind: "played" }>): string {
  const length = lengthInWords(seconds);
  return pattern === null ? length : words("walk-played", { length, pattern: patternName(pattern) });
}

/** Whether a run holds anything that can be rated again. */
export function canRateAgain(run: Run): boolean {
  const rated = Object.values(run.answers).some(
    (it) =>
      (it?.kind === "thoughts" && it.belief !== null) ||
      (it?.kind === "feelings" && it.feelings.some((feeling) => feeling.strength !== null)),
  );
  return rated || Object.keys(run.before).length > 0 || Object.keys(run.after).length > 0;
}
