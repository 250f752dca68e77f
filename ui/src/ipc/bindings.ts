// Generated from the command table by `cargo xtask generate`. Do not edit.

/**
 * Something that was done, or is planned.
 */
export type Activity = { 
/**
 * The person's own day.
 */
day: string | null, 
/**
 * The part of the day.
 */
part: DayPart | null, 
/**
 * What.
 */
what: string, 
/**
 * Mastery as it was guessed, 0 to 10.
 */
masteryGuess: number | null, 
/**
 * Pleasure as it was guessed, 0 to 10.
 */
pleasureGuess: number | null, 
/**
 * How it went; missing until it is told.
 */
done: Done | null, 
/**
 * Mastery as it was, 0 to 10.
 */
mastery: number | null, 
/**
 * Pleasure as it was, 0 to 10.
 */
pleasure: number | null, };

/**
 * How long ago a day was: years or months, never both.
 */
export type Ago = { "years": number } | { "months": number };

/**
 * What was agreed on in a session.
 */
export type Agreed = { 
/**
 * Where it was written.
 */
entry: EntryId, 
/**
 * The day.
 */
day: string, 
/**
 * One line for each task.
 */
lines: Array<string>, };

/**
 * What someone answered to one question.
 */
export type Answer = { "kind": "text", 
/**
 * As typed.
 */
text: string, } | { "kind": "slider", 
/**
 * From 0 to 100.
 */
value: Percent, } | { "kind": "choice", 
/**
 * The key chosen.
 */
key: string, } | { "kind": "multi", 
/**
 * The keys chosen, in the order of choosing.
 */
keys: Array<string>, } | { "kind": "list", 
/**
 * As typed, without empty lines.
 */
lines: Array<string>, } | { "kind": "feelings", 
/**
 * In the order of choosing.
 */
feelings: Array<Feeling>, } | { "kind": "thoughts", 
/**
 * As typed.
 */
lines: Array<string>, 
/**
 * Which line is the hot one, counted from 0.
 */
hot: number | null, 
/**
 * How much the hot thought was believed then.
 */
belief: Percent | null, } | { "kind": "again", 
/**
 * Belief in the hot thought now.
 */
belief: Percent | null, 
/**
 * The first feelings now.
 */
feelings: Array<Feeling>, } | { "kind": "date", 
/**
 * The person's own day.
 */
day: string, } | { "kind": "time", 
/**
 * On the person's own clock.
 */
time: string, } | { "kind": "check", 
/**
 * Whether it is ticked.
 */
ticked: boolean, } | { "kind": "plan", 
/**
 * When or after what.
 */
cue: string, 
/**
 * What I will do.
 */
action: string, 
/**
 * Where.
 */
place: string, 
/**
 * What could get in the way, and what then.
 */
obstacle: string, } | { "kind": "played", 
/**
 * Seconds it ran, pauses left out.
 */
seconds: number, 
/**
 * Which pattern was chosen, for a breath.
 */
pattern: string | null, } | { "kind": "number", 
/**
 * As typed.
 */
value: number, } | { "kind": "table", 
/**
 * In the order they were written, or of the rows that were there.
 */
rows: Array<Row>, } | { "kind": "ranked", 
/**
 * The first comes first.
 */
lines: Array<string>, } | { "kind": "contact", 
/**
 * What they are called.
 */
name: string, 
/**
 * How they are reached.
 */
number: string, } | { "kind": "graph", 
/**
 * The people.
 */
people: Array<Someone>, 
/**
 * The lines.
 */
ties: Array<Tie>, } | { "kind": "ref", 
/**
 * Its name.
 */
entry: EntryId, 
/**
 * What it was called when it was linked.
 */
title: string, } | { "kind": "activities", 
/**
 * In the order they were written.
 */
rows: Array<Activity>, } | { "kind": "curve", 
/**
 * In the order of time.
 */
points: Array<Point>, } | { "kind": "dialogue", 
/**
 * In the order they were said.
 */
turns: Array<Turn>, } | { "kind": "timeline", 
/**
 * In the order of age.
 */
moments: Array<LifeMoment>, } | { "kind": "rounds", 
/**
 * In the order they were played.
 */
rounds: Array<Round>, } | { "kind": "letter", 
/**
 * As written.
 */
text: string, 
/**
 * The day it opens; missing for a letter that is open.
 */
until: string | null, } | { "kind": "image", 
/**
 * The picture.
 */
photo: Photo, } | { "kind": "night", 
/**
 * When and how long.
 */
night: Night, } | { "kind": "days", 
/**
 * Each once, the earliest first.
 */
days: Array<string>, } | { "kind": "log", 
/**
 * The earliest first.
 */
lines: Array<LogLine>, } | { "kind": "decisions", 
/**
 * By slug.
 */
skills: { [key in string]: Decision }, };

/**
 * An exercise that an answer names.
 */
export type AnswerExercise = { 
/**
 * Its name.
 */
slug: string, 
/**
 * Its title; missing when there is no such exercise here.
 */
title: string | null, };

/**
 * One answer that may be chosen.
 */
export type AnswerOption = { 
/**
 * What it counts.
 */
value: number, 
/**
 * What it says.
 */
text: string, 
/**
 * Its code in LOINC.
 */
loinc: string | null, };

/**
 * A task of an answer.
 */
export type AnswerTask = { 
/**
 * The task.
 */
task: PlanTask, 
/**
 * Its exercise, where it names one.
 */
exercise: AnswerExercise | null, 
/**
 * Whether it was taken in before.
 */
taken: boolean, };

/**
 * What a person says about their sessions.
 */
export type Appointment = { 
/**
 * The day of the next session.
 */
next: string | null, 
/**
 * Its time of day.
 */
time: string | null, 
/**
 * The day of the last one, as the person says it.
 */
last: string | null, 
/**
 * What the therapist is called.
 */
therapist: string, 
/**
 * How the therapist is reached.
 */
contact: string, };

/**
 * One input of a step.
 */
export type Ask = { 
/**
 * Its id, one of a kind in the exercise; its words are the message `ask-<id>` (`.hint`, `.low`, `.high`).
 */
id: string, } & ({ "kind": "text" } | { "kind": "long" } | { "kind": "slider" } | { "kind": "number", 
/**
 * The least it may be.
 */
least: number, 
/**
 * The most it may be.
 */
most: number, } | { "kind": "choice", 
/**
 * The keys, in order.
 */
options: Array<string>, 
/**
 * Exercises that a key leads to.
 */
leads: { [key in string]: string }, 
/**
 * Keys that are only offered when a health question was answered with no.
 */
needs: { [key in string]: Gate }, 
/**
 * Keys beside which people who can help are offered. The exercise goes on all the same.
 */
help: Array<string>, 
/**
 * The key that begins another round from the first step.
 */
restarts: string | null, } | { "kind": "multi", 
/**
 * The keys, in order.
 */
options: Array<string>, } | { "kind": "list", 
/**
 * The fewest that are asked for; fewer is fine.
 */
from: number, 
/**
 * The most.
 */
to: number, } | { "kind": "table", 
/**
 * The columns, in order.
 */
columns: Array<Column>, 
/**
 * The keys of rows that are there from the start (`row-<ask>-<key>`); none for rows of one's own.
 */
heads: Array<string>, 
/**
 * The list whose lines are the rows.
 */
of: string | null, 
/**
 * The most rows of one's own; 0 when `heads` or `of` gives them.
 */
to: number, } | { "kind": "rank", 
/**
 * The list or table whose lines are ordered.
 */
of: string, } | { "kind": "pick", 
/**
 * The list, table, ranking or set of thoughts that holds them.
 */
of: string, } | { "kind": "timer", 
/**
 * Seconds.
 */
seconds: number, } | { "kind": "breath", 
/**
 * The patterns offered, the default first.
 */
patterns: Array<Pattern>, 
/**
 * The lengths offered in minutes, the default first.
 */
minutes: Array<number>, } | { "kind": "guide", 
/**
 * Seconds for the whole.
 */
seconds: number, 
/**
 * How many lines.
 */
lines: number, } | { "kind": "sequence", 
/**
 * Every part there is.
 */
parts: Array<Part>, 
/**
 * Which parts belong to a version, by the key of the choice `by`; empty when there is one version.
 */
sets: { [key in string]: Array<string> }, 
/**
 * The choice of the version.
 */
by: string | null, 
/**
 * The multi that says which areas are left out.
 */
without: string | null, 
/**
 * What is done with each part (`phase-<ask>-<key>`).
 */
phases: Array<PartPhase>, 
/**
 * The versions in which each part is done twice.
 */
twice: Array<string>, } | { "kind": "date" } | { "kind": "time" } | { "kind": "contact" } | { "kind": "graph", 
/**
 * Which drawing.
 */
form: GraphForm, } | { "kind": "ref", 
/**
 * Which exercises' entries may be linked; empty for any.
 */
of: Array<string>, } | { "kind": "facts" } | { "kind": "check" } | { "kind": "plan" } | { "kind": "feelings", 
/**
 * Two sliders, pleasantness and energy, whose corner of the vocabulary comes first.
 */
near: [string, string] | null, } | { "kind": "thoughts", 
/**
 * The most lines.
 */
to: number, 
/**
 * Whether belief in the hot one is asked.
 */
belief: boolean, } | { "kind": "habits" } | { "kind": "again", 
/**
 * The ask that holds the thoughts.
 */
thoughts: string, 
/**
 * The ask that holds the feelings.
 */
feelings: string, } | { "kind": "activityGrid", 
/**
 * Whether mastery and pleasure are guessed before they are told.
 */
guesses: boolean, 
/**
 * The most rows.
 */
to: number, 
/**
 * An earlier grid whose rows stand here with their guesses, to be told how it really was.
 */
of: string | null, } | { "kind": "bodyRegions" } | { "kind": "liveCurve", 
/**
 * The rating's key.
 */
rates: string, 
/**
 * Seconds for the whole.
 */
seconds: number, 
/**
 * Seconds between two ratings.
 */
every: number, } | { "kind": "dialogue", 
/**
 * The keys of the two sides (`side-<ask>-<key>`).
 */
sides: [string, string], 
/**
 * The most turns.
 */
turns: number, 
/**
 * Whether distress is asked after each turn.
 */
rates: boolean, } | { "kind": "timeline", 
/**
 * The most moments.
 */
to: number, } | { "kind": "rounds", 
/**
 * The asks that hold the lines.
 */
of: Array<string>, 
/**
 * How many rounds.
 */
rounds: number, } | { "kind": "sealedLetter" } | { "kind": "image" } | { "kind": "night" } | { "kind": "days", 
/**
 * How many days are shown.
 */
span: number, } | { "kind": "log", 
/**
 * The most lines.
 */
to: number, } | { "kind": "tally", 
/**
 * The asks that are counted.
 */
of: Array<string>, 
/**
 * From how many times on it is shown.
 */
least: number, } | { "kind": "skills" });

/**
 * A backup as a list shows it.
 */
export type Backup = { 
/**
 * What the file is called.
 */
name: string, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * Whether it is kept for 90 days: made before something that cannot be undone.
 */
pinned: boolean, 
/**
 * In bytes; the largest whole number JavaScript keeps is far away.
 */
size: number, };

/**
 * Where a backup is taken from.
 */
export type BackupPlace = { "kind": "own", 
/**
 * What the file is called.
 */
name: string, } | { "kind": "second", 
/**
 * What the file is called.
 */
name: string, } | { "kind": "file", 
/**
 * The whole path.
 */
path: string, };

/**
 * What some scores are called.
 */
export type Band = { 
/**
 * The lowest score of it.
 */
from: number, 
/**
 * The highest score of it.
 */
to: number, 
/**
 * What the questionnaire calls it.
 */
name: string, };

/**
 * How often something was there.
 */
export type Bar = { 
/**
 * What.
 */
label: Label, 
/**
 * How often.
 */
times: number, 
/**
 * Its length, 0 to 1000.
 */
length: number, };

/**
 * One skill lowers distress more than another, as far as can be told.
 */
export type Better = { 
/**
 * The title of the one.
 */
one: string, 
/**
 * The title of the other.
 */
than: string, };

/**
 * An entry in the bin.
 */
export type Binned = { 
/**
 * The entry.
 */
summary: Summary, 
/**
 * When it was put there.
 */
binnedAt: string, 
/**
 * When it is erased for good.
 */
keptUntil: string, };

/**
 * What an entry holds.
 */
export type Body = { "kind": "checkIn", "it": CheckIn } | { "kind": "page", "it": Page } | { "kind": "run", "it": Run } | { "kind": "card", "it": CopingCard } | { "kind": "questionnaire", "it": Filled } | { "kind": "task", "it": Task };

/**
 * One phase of a session.
 */
export type BreathPhase = { 
/**
 * What the breath does.
 */
kind: PhaseKind, 
/**
 * Where it begins, in milliseconds from the start.
 */
fromMs: number, 
/**
 * Where it ends; the next begins here.
 */
untilMs: number, 
/**
 * The round it belongs to, from 1.
 */
round: number, };

/**
 * A brief before it is written.
 */
export type Brief = { 
/**
 * What it was made for, whole: what is in it is chosen by its key.
 */
wish: BriefWish, 
/**
 * The last day it tells of.
 */
until: string, 
/**
 * Everything that could go in, in the order it is read.
 */
offered: Array<Offer>, 
/**
 * Exactly what is written.
 */
report: Report, 
/**
 * How many lines, rows and charts that is.
 */
lines: number, };

/**
 * What kind of file it becomes. Only the sealed one is encrypted.
 */
export type BriefFormat = { "kind": "pdf" } | { "kind": "pdfLetter" } | { "kind": "html" } | { "kind": "markdown" } | { "kind": "sealed", 
/**
 * What opens it.
 */
passphrase: string, };

/**
 * The parts of a brief, in the order they are read.
 */
export type BriefSection = "talk" | "homework" | "marked" | "mood" | "practice" | "measures" | "records" | "goals";

/**
 * What a person wants in a brief. What is not chosen by its key is not in it; a key that is not offered does nothing, so
 * an entry that was changed since it was looked at is left out.
 */
export type BriefWish = { 
/**
 * The first day it tells of.
 */
since: string, 
/**
 * The last day it tells of; today when missing.
 */
until: string | null, 
/**
 * The keys of the items that go in; when missing, what went in last time, and of what is new whatever is not sensitive.
 */
chosen: Array<string> | null, 
/**
 * The keys of lines, rows and charts that are left out of them.
 */
redacted: Array<string>, 
/**
 * Whose it is, as it is to stand there; empty to leave it out.
 */
from: string, 
/**
 * Whom it is for, as it is to stand there; empty to leave it out.
 */
to: string, };

/**
 * An exercise as a list shows it.
 */
export type Card = { 
/**
 * Its name for ever.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for, in one line.
 */
purpose: string, 
/**
 * What it is for, by key.
 */
purposes: Array<string>, 
/**
 * Minutes, shortest and longest.
 */
minutes: [number, number], 
/**
 * 1 light, 2 some effort, 3 heavy.
 */
intensity: number, 
/**
 * Record, practice or tracker.
 */
form: Form, 
/**
 * How well it has been tested.
 */
grade: Grade, 
/**
 * Marks at a glance.
 */
marks: Marks, 
/**
 * The school it comes from.
 */
modality: string, 
/**
 * What the school calls it.
 */
school: string, 
/**
 * Whose difficulties it suits, by code.
 */
suits: Array<string>, 
/**
 * Whether it is the person's own, or came from a file.
 */
own: boolean, };

/**
 * What one cell of a table holds.
 */
export type Cell = boolean | number | string;

/**
 * How a score compares with an earlier one.
 */
export type Change = { 
/**
 * The day of the earlier one.
 */
since: string, 
/**
 * The earlier score.
 */
before: number, 
/**
 * The score now.
 */
now: number, 
/**
 * What the difference may be called.
 */
meaning: ChangeMeaning, };

/**
 * What a difference of two scores may be called.
 */
export type ChangeMeaning = "wobble" | "easier" | "harder" | "notKnown";

/**
 * How a line is reached.
 */
export type Channel = "call" | "text" | "chat" | "email" | "web";

/**
 * One chart, ready to be drawn, read and copied.
 */
export type Chart = { 
/**
 * The days it shows.
 */
span: Span, 
/**
 * The sentence under it.
 */
saying: Saying, 
/**
 * What is drawn.
 */
plot: Plot, 
/**
 * The same numbers.
 */
table: Table, };

/**
 * What a chart shows.
 */
export type ChartOf = { "kind": "mood" } | { "kind": "distress" } | { "kind": "sleep" } | { "kind": "feelings" } | { "kind": "activities" } | { "kind": "habits" } | { "kind": "practice", 
/**
 * Which.
 */
slug: string, } | { "kind": "lanes" } | { "kind": "measure", 
/**
 * Its key.
 */
key: string, } | { "kind": "answer", 
/**
 * Its key.
 */
key: string, 
/**
 * The id of the question.
 */
item: string, };

/**
 * A value at its place.
 */
export type ChartPoint = { 
/**
 * From the left, 0 to 1000.
 */
at: number, 
/**
 * The value.
 */
value: number, 
/**
 * Its day.
 */
label: string, };

/**
 * How someone is at one moment. Every part may be missing; missing is never zero.
 */
export type CheckIn = { 
/**
 * Overall, 0 to 10.
 */
mood: Mood | null, 
/**
 * Unpleasant to pleasant.
 */
pleasant: Level | null, 
/**
 * Low to high energy.
 */
energy: Level | null, 
/**
 * Tense to calm.
 */
calm: Level | null, 
/**
 * Feelings named, with their strength.
 */
feelings: Array<Feeling>, 
/**
 * Sleep last night in minutes, 0 to 1440.
 */
sleepMinutes: number | null, 
/**
 * Distress, 0 to 100.
 */
distress: Percent | null, 
/**
 * One line in own words.
 */
line: string, };

/**
 * Codes in LOINC (Logical Observation Identifiers Names and Codes).
 */
export type Codes = { 
/**
 * Of the questionnaire.
 */
panel: string | null, 
/**
 * Of its score.
 */
total: string | null, 
/**
 * Of its list of answers.
 */
answers: string | null, };

/**
 * A column of a table.
 */
export type Column = { 
/**
 * Its key (`column-<ask>-<key>`).
 */
key: string, 
/**
 * What its cells hold.
 */
holds: Holds, };

/**
 * Steps that are answered on a later day: what came of a plan, how an experiment went.
 */
export type ComesBack = { 
/**
 * Those steps, in their order; before that day they may be left alone.
 */
steps: Array<string>, 
/**
 * The ask that holds the day, where the person chooses it.
 */
day: string | null, 
/**
 * The ask that holds the time of day, where the person chooses it.
 */
time: string | null, 
/**
 * How many days later, when no day was chosen; 0 is today.
 */
days: number, 
/**
 * Whether it comes back again that many days after each time.
 */
again: boolean, 
/**
 * Months after the first time at which it comes back, in order; after the last one, again and again after `days`.
 */
months: Array<number>, };

/**
 * A coping card.
 */
export type CopingCard = { 
/**
 * What it is called.
 */
title: string, 
/**
 * When to reach for it: a trigger, in own words.
 */
when: string, 
/**
 * From which distress on, 0 to 100.
 */
from: Percent | null, 
/**
 * Up to which distress.
 */
upTo: Percent | null, 
/**
 * What to do, one to five short steps.
 */
steps: Array<string>, 
/**
 * How long, in minutes.
 */
minutes: number | null, 
/**
 * With whom, in own words.
 */
with: string, 
/**
 * A sentence to oneself.
 */
sentence: string, 
/**
 * Someone to reach: a name.
 */
person: string, 
/**
 * How they are reached.
 */
number: string, 
/**
 * A picture.
 */
photo: Photo | null, 
/**
 * The exercise it comes from.
 */
source: string | null, 
/**
 * Whether it is one of the three of the hard-moment view.
 */
atHand: boolean, };

/**
 * An answer and how often it was given.
 */
export type Counted = { 
/**
 * The key, or the person's own line.
 */
what: string, 
/**
 * How often.
 */
times: number, };

/**
 * The emergency numbers and lines of one country.
 */
export type Country = { 
/**
 * ISO 3166-1 alpha-2, such as `PL`; the name comes from the screen's language.
 */
code: string, 
/**
 * Emergency numbers, first one first.
 */
emergency: Array<Helpline>, 
/**
 * Crisis lines, the main one first.
 */
lines: Array<Helpline>, };

/**
 * What to do.
 */
export type Cure = "backup" | "salvage";

/**
 * Everything about the safety of what was written.
 */
export type DataState = { 
/**
 * Whether there is a recovery code.
 */
recovery: Recovery, 
/**
 * The backups beside the journal, the newest first.
 */
backups: Array<Backup>, 
/**
 * The second folder, if one was chosen.
 */
second: SecondFolder | null, 
/**
 * When everything was last checked.
 */
checkedAt: string | null, 
/**
 * When a restore was last rehearsed.
 */
rehearsedAt: string | null, 
/**
 * Whether something changed since the last backup.
 */
changed: boolean, 
/**
 * Folders with damaged files that were set aside, inside the journal's folder.
 */
setAside: Array<string>, 
/**
 * Copies of the journal's files that a sync service seems to have left in its folder.
 */
strangeCopies: Array<string>, };

/**
 * One cell of a table.
 */
export type Datum = { "kind": "day", "it": string } | { "kind": "number", "it": number } | { "kind": "label", "it": Label } | { "kind": "lane", "it": Lane };

/**
 * A part of a day.
 */
export type DayPart = "earlyMorning" | "morning" | "afternoon" | "evening" | "night";

/**
 * A day along the bottom.
 */
export type DayTick = { 
/**
 * From the left, 0 to 1000.
 */
x: number, 
/**
 * The day.
 */
day: string, };

/**
 * What becomes of a skill.
 */
export type Decision = "keep" | "change" | "rest";

/**
 * What is known of the damage.
 */
export type Diagnosis = { 
/**
 * Parts of the file, of 4 KiB each; 0 when the file is gone.
 */
pages: number, 
/**
 * Parts that cannot be read.
 */
damaged: number, 
/**
 * The newest backup that is whole; it was opened and checked just now.
 */
backup: Backup | null, };

/**
 * Entries in which a backup and the journal differ.
 */
export type Difference = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The newest of them, at most 20.
 */
newest: Array<Summary>, };

/**
 * Where a rating went.
 */
export type Direction = "lower" | "aLittleLower" | "same" | "aLittleHigher" | "higher";

/**
 * How something planned went. None of the three is a fault.
 */
export type Done = "done" | "part" | "notThisTime";

/**
 * A value at its place.
 */
export type Dot = { 
/**
 * From the left, 0 to 1000.
 */
x: number, 
/**
 * From the bottom, 0 to 1000.
 */
y: number, 
/**
 * The row of the table that holds it.
 */
row: number, };

/**
 * Something not finished yet: a new entry, or changes to an old one.
 */
export type Draft = { 
/**
 * The name the entry has or will have.
 */
id: EntryId, 
/**
 * When it was begun.
 */
started: Moment, 
/**
 * When it was last kept.
 */
savedAt: string, 
/**
 * The version of the entry that is being changed; missing for a new one.
 */
changes: number | null, 
/**
 * What it holds so far.
 */
body: Body, 
/**
 * Tags so far.
 */
tags: Array<string>, 
/**
 * Bring this to the next session.
 */
toSession: boolean, 
/**
 * Leave this out of every export and report.
 */
neverExport: boolean, };

/**
 * Something that is asked about again today.
 */
export type Due = { 
/**
 * The entry.
 */
entry: Summary, 
/**
 * The step it goes on at; missing when its ratings are asked for again.
 */
step: string | null, 
/**
 * Whether a letter that was closed until a day can be read now. Then there is nothing to answer.
 */
letter: boolean, };

/**
 * What was written on one earlier day.
 */
export type EarlierDay = { 
/**
 * How long ago it was.
 */
ago: Ago, 
/**
 * Its entries, never empty, the newest first.
 */
entries: Array<Summary>, };

/**
 * One earlier time through an exercise: what was rated before and after.
 */
export type EarlierTime = { 
/**
 * Its day.
 */
day: string, 
/**
 * The key of the rating, the exercise's own target.
 */
rating: string, 
/**
 * Before.
 */
before: Percent | null, 
/**
 * After.
 */
after: Percent | null, 
/**
 * What was noticed, in own words.
 */
noticed: string, };

/**
 * An earlier thought like the one being written.
 */
export type Echo = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * Its day.
 */
day: string, 
/**
 * The exercise it was written with.
 */
slug: string, 
/**
 * The thought, as it was written.
 */
thought: string, 
/**
 * What was answered to it.
 */
answers: Array<string>, 
/**
 * Belief in the hot thought then; missing when it was skipped, or when this was not the hot thought.
 */
belief: Percent | null, 
/**
 * Belief the last time it was rated again.
 */
beliefNow: Percent | null, };

/**
 * Something a person kept. On its way to a file, what it holds may be the text that is stored.
 */
export type Entry = { 
/**
 * Its name.
 */
id: EntryId, 
/**
 * When it was begun, in the person's own day.
 */
written: Moment, 
/**
 * When this version was saved.
 */
changedAt: string, 
/**
 * 1 for the first version, one more for every edit.
 */
version: number, 
/**
 * What it holds.
 */
body: Body, 
/**
 * Tags, without `#`, each once.
 */
tags: Array<string>, 
/**
 * Bring this to the next session.
 */
toSession: boolean, 
/**
 * Leave this out of every export and report.
 */
neverExport: boolean, 
/**
 * When the person asked to be asked again.
 */
askAgainAt: string | null, };

/**
 * The name of an entry: 32 hexadecimal digits, random, never given twice.
 */
export type EntryId = string;

/**
 * What kinds of entry there are.
 */
export type EntryKind = "checkIn" | "page" | "run" | "card" | "questionnaire" | "task";

/**
 * What was erased.
 */
export type Erased = { 
/**
 * Entries that are gone.
 */
entries: number, 
/**
 * What became of the backups; missing when they were to stay as they are.
 */
backups: Renewed | null, };

/**
 * One exercise, exactly as its file says it.
 */
export type Exercise = { 
/**
 * Its name for ever, such as `cbt.thought7`.
 */
slug: string, 
/**
 * Counts up whenever the meaning of an answer changes.
 */
edition: number, 
/**
 * Published sources, as the person may read them.
 */
sources: Array<string>, 
/**
 * How well this very step has been tested on its own.
 */
grade: Grade, 
/**
 * The school it comes from, such as `cbt`.
 */
modality: string, 
/**
 * What it is for, by key (`settle`, `ground`, `thoughts` …).
 */
purposes: Array<string>, 
/**
 * Whose difficulties it suits, by code (`ANX`, `DEP` …).
 */
suits: Array<string>, 
/**
 * How many minutes it takes, shortest and longest.
 */
minutes: [number, number], 
/**
 * 1 light, 2 some effort, 3 heavy.
 */
intensity: number, 
/**
 * Whether it is a record that is written or a practice that is played.
 */
form: Form, 
/**
 * Questions asked before it, never a lock (`G-body`, `G-trauma` …).
 */
gates: Array<Gate>, 
/**
 * How many cautions its words hold (`caution-1` …).
 */
cautions: number, 
/**
 * What to offer instead when a caution fits.
 */
instead: Array<string>, 
/**
 * What may be offered next.
 */
next: Array<string>, 
/**
 * Marks for the list of practices.
 */
marks: Marks, 
/**
 * What is rated before and after, by key (`dist`, `tens`, `present` …). The first is its target.
 */
rates: Array<string>, 
/**
 * Which answers stay in sight on every later step.
 */
pins: Array<string>, 
/**
 * Which answers hold which part of what happened.
 */
tells: { [key in Tells]?: Array<string> }, 
/**
 * When distress climbs, where the exercise goes instead of on.
 */
stop: Stop | null, 
/**
 * What is asked again on a later day.
 */
comesBack: ComesBack | null, 
/**
 * Its steps, in the order they are offered; any may be opened at any time.
 */
steps: Array<Step>, };

/**
 * In which form it goes out. None of them is encrypted.
 */
export type ExportFormat = { "kind": "json" } | { "kind": "markdown" } | { "kind": "csv" } | { "kind": "html" } | { "kind": "pdf" } | { "kind": "pdfLetter" } | { "kind": "fhir" } | { "kind": "ics" };

/**
 * What would go out, before anything is written.
 */
export type ExportLook = { 
/**
 * How many entries of each kind.
 */
kinds: { [key in EntryKind]?: number }, 
/**
 * The first day.
 */
first: string | null, 
/**
 * The last day.
 */
last: string | null, 
/**
 * How many are left out because they are marked so.
 */
leftOut: number, 
/**
 * How many of those that go out do so in our own form alone: it is for the person, the others may be read by anybody.
 */
onlyOwn: number, };

/**
 * What went out.
 */
export type ExportReport = { 
/**
 * In which form.
 */
format: ExportFormat, 
/**
 * What the file or folder is called, without its folders.
 */
file: string, 
/**
 * How many entries are in it.
 */
entries: number, 
/**
 * How many of each kind.
 */
kinds: { [key in EntryKind]?: number }, 
/**
 * The first day of them.
 */
first: string | null, 
/**
 * The last day of them.
 */
last: string | null, 
/**
 * How many were left out: marked so, or going out in our own form alone.
 */
leftOut: number, 
/**
 * How large it is; the largest number there is for what is larger.
 */
bytes: number, 
/**
 * Signs that the font of the PDF does not have: on paper each is a box.
 */
notDrawn: Array<string>, };

/**
 * What somebody wants to take out. Nothing said means everything.
 */
export type ExportWish = { 
/**
 * The first day; the first there is when missing.
 */
since: string | null, 
/**
 * The last day; the last there is when missing.
 */
until: string | null, 
/**
 * Of which kinds; all when empty.
 */
kinds: Array<EntryKind>, };

/**
 * What the UI learns when a command fails: enough to choose its words, never the words themselves.
 *
 * Add a variant only when the UI does something different for it.
 */
export type Failure = { "kind": "locked" } | { "kind": "wrongPassphrase", 
/**
 * Seconds until the next try.
 */
waitSeconds: number, } | { "kind": "weakPassphrase" } | { "kind": "noVault" } | { "kind": "alreadyThere" } | { "kind": "damaged" } | { "kind": "newer" } | { "kind": "inUse" } | { "kind": "notOurs" } | { "kind": "readOnly" } | { "kind": "noRoom" } | { "kind": "disk" } | { "kind": "notABackup" } | { "kind": "noSuchBackup" } | { "kind": "anotherVault" } | { "kind": "noFolder" } | { "kind": "noFile" } | { "kind": "notRead" } | { "kind": "noPaper" } | { "kind": "answer", 
/**
 * What.
 */
fault: PlanFault, } | { "kind": "import", 
/**
 * What.
 */
fault: ImportFault, } | { "kind": "stopped" } | { "kind": "blank" } | { "kind": "tooLong" } | { "kind": "noSuchEntry", 
/**
 * The entry that is no longer there.
 */
id: EntryId, } | { "kind": "noSuchExercise" } | { "kind": "futureEdition" } | { "kind": "outOfRange", 
/**
 * Which field.
 */
field: string, } | { "kind": "badInput" } | { "kind": "noSuchCommand" } | { "kind": "unexpected" };

/**
 * What a fair test may say. Changes are after minus before in points, so lower is more relief.
 *
 * `p_percent` is how often luck alone would show a difference at least as large, in whole percent, rounded up.
 */
export type FairSays = { "kind": "waiting", 
/**
 * Uses of the first.
 */
one: number, 
/**
 * Uses of the second.
 */
other: number, 
/**
 * Needed of each, [`EACH_NEEDED`].
 */
need: number, } | { "kind": "noClearDifference", 
/**
 * Mean change of the first minus that of the second, in whole points.
 */
by: number, 
/**
 * 6 to 100.
 */
pPercent: number, } | { "kind": "differs", 
/**
 * After which of them distress came out lower.
 */
lower: Side, 
/**
 * By how many whole points on average, at least 1.
 */
by: number, 
/**
 * 1 to 5.
 */
pPercent: number, };

/**
 * A skill in a fair test.
 */
export type FairSide = { 
/**
 * Which.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many uses count so far.
 */
uses: number, };

/**
 * A fair test as it stands.
 */
export type FairTest = { 
/**
 * One skill.
 */
one: FairSide, 
/**
 * The other.
 */
other: FairSide, 
/**
 * How many uses of each were agreed on.
 */
each: number, 
/**
 * How often what the coin said was refused or waited out. Fine, and told with the result.
 */
refused: number, 
/**
 * What the coin said last, while it waits for its use.
 */
tossed: Skill | null, 
/**
 * What may be said; only at the end, because looking after each use finds differences that are not there.
 */
says: FairSays | null, 
/**
 * Whether it is over: all uses are there, or the person ended it.
 */
ended: boolean, };

/**
 * A family of feeling words, such as joy or fear.
 */
export type Family = { 
/**
 * The family's key; its name is the message `family-<key>`.
 */
key: string, 
/**
 * Pleasant (1), unpleasant (−1) or mixed (0).
 */
valence: number, 
/**
 * The keys of its words, in the order they are shown.
 */
words: Array<string>, };

/**
 * A feeling someone named, with its strength where one was given.
 */
export type Feeling = { 
/**
 * Which feeling.
 */
word: FeelingWord, 
/**
 * How strong, from 0 to 100; missing when it was not rated.
 */
strength: Percent | null, };

/**
 * A word for a feeling: one of the vocabulary, by its key, or the person's own.
 */
export type FeelingWord = { "known": string } | { "own": string };

/**
 * How a paced breath is shown.
 */
export type Figure = "circle" | "bar" | "words" | "sound";

/**
 * One time through a questionnaire, finished or not.
 */
export type Filled = { 
/**
 * Which.
 */
instrument: string, 
/**
 * The edition it was filled in.
 */
edition: number, 
/**
 * What was answered, by the id of the question. A question without an entry was not answered yet.
 */
answers: { [key in string]: Given }, 
/**
 * The score of a form that was filled in elsewhere.
 */
typed: number | null, 
/**
 * Where the person was when they left.
 */
at: string | null, 
/**
 * A line in own words.
 */
note: string, };

/**
 * Which entries are wanted. An empty filter wants all of them.
 */
export type Filter = { 
/**
 * Kinds; none for all.
 */
kinds?: Array<EntryKind>, 
/**
 * Exercises; none for all.
 */
slugs?: Array<string>, 
/**
 * Only with this tag.
 */
tag?: string, 
/**
 * Only with a mood from the first to the second, both included.
 */
mood?: [Mood, Mood], 
/**
 * Only with this feeling.
 */
feeling?: FeelingWord, 
/**
 * From this day on.
 */
since?: string, 
/**
 * Before this day.
 */
until?: string, 
/**
 * Continue after this entry.
 */
after?: EntryId, 
/**
 * How many at most, 1 to 200; 50 when missing.
 */
limit?: number, };

/**
 * In which font words are shown.
 */
export type Font = "own" | "system";

/**
 * The two forms an exercise may have on the screen.
 */
export type Form = "record" | "practice" | "tracker";

/**
 * A question asked before an exercise, never a lock.
 */
export type Gate = "G-body" | "G-hold" | "G-cold" | "G-trauma" | "G-ther" | "G-safe";

/**
 * What was answered to one question.
 */
export type Given = { "kind": "value", 
/**
 * As the questionnaire counts it.
 */
value: number, } | { "kind": "ratherNot" };

/**
 * How well an exercise has been tested as a step of its own.
 */
export type Grade = "A" | "B" | "C" | "D";

/**
 * What a graph draws.
 */
export type GraphForm = "family" | "triangle";

/**
 * Which way is harder for the person.
 */
export type Harder = "higher" | "lower" | "neither";

/**
 * What a column holds, for its head.
 */
export type Heading = "day" | "week" | "month" | "value" | "lowest" | "highest" | "times" | "days" | "what" | "before" | "after" | "lane";

/**
 * The one sentence over the pairs. It never says that the exercise caused anything.
 */
export type Headline = "lessCertain" | "moreCertain" | "asCertain" | "lower" | "higher" | "mixed" | "steady" | "nothingToCompare";

/**
 * What came of it.
 */
export type Healed = { 
/**
 * When the backup was made that was brought back; missing when there was none.
 */
backup: Backup | null, 
/**
 * Entries there are now.
 */
entries: number, 
/**
 * Entries that were read in the damaged file and were in no backup, or not in this version.
 */
salvaged: number, 
/**
 * Entries that are nowhere now, the oldest day first.
 */
missing: Array<Missing>, 
/**
 * Entries that came back as the backup had them; later changes to them are not there.
 */
older: Array<Missing>, 
/**
 * Parts of the file that could not be read.
 */
damaged: number, 
/**
 * The folder of the damaged file, inside the journal's folder; missing when no file was left.
 */
setAside: string | null, };

/**
 * Everything that may be said about what helped.
 */
export type Helped = { 
/**
 * Pairs of check-ins with no skill between: what bad moments do by themselves.
 */
plainPairs: number, 
/**
 * How many of them are needed before anything is said.
 */
plainPairsNeeded: number, 
/**
 * The person's usual distress; missing without any check-in that rated it.
 */
usual: number | null, 
/**
 * Skills that are judged on distress.
 */
skills: Array<HelpedSkill>, 
/**
 * Skills with a target of their own, or none that they could be judged on.
 */
others: Array<OwnTarget>, 
/**
 * The pair of skills that lies farthest apart, where the one helps and is clearly better.
 */
better: Array<Better>, 
/**
 * The fair test at hand.
 */
fair: FairTest | null, 
/**
 * Skills that a fair test may be made with.
 */
canTest: Array<Skill>, };

/**
 * A skill that is judged on distress.
 */
export type HelpedSkill = { 
/**
 * Which.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How often it was used.
 */
times: number, 
/**
 * How often distress was rated before and after.
 */
rated: number, 
/**
 * How many of those count.
 */
counted: number, 
/**
 * Not counted: another skill came shortly before.
 */
crowded: number, 
/**
 * Not counted: too much time between the ratings.
 */
slow: number, 
/**
 * Rated uses, the earliest first; of many, the latest.
 */
dots: Array<UseDot>, 
/**
 * What may be said.
 */
says: Says, 
/**
 * A fair test with it is running, and nothing is said before its end.
 */
inTest: boolean, };

/**
 * One number, with where it was seen and when.
 */
export type Helpline = { 
/**
 * The service's own name.
 */
name: string, 
/**
 * As it is dialled inside the country. The address, for what is not called and takes no text message.
 */
number: string, 
/**
 * Opening hours in the country's own time, in words such as `24/7`.
 */
hours: string, 
/**
 * The same hours to reckon with. Empty when it is always open, and when the times are not known.
 */
open?: Array<OpenHours>, 
/**
 * BCP 47 tags.
 */
languages: Array<string>, 
/**
 * `free`, `local` or `unknown`.
 */
cost: string, 
/**
 * How it is reached; several ways may fit.
 */
channel: Array<Channel>, 
/**
 * The service's own address with its scheme, shown as text.
 */
url: string | null, 
/**
 * Where the number was seen.
 */
source: string, 
/**
 * The day it was seen.
 */
checkedOn: string, 
/**
 * How sure it is.
 */
status: LineStatus, 
/**
 * Whether it is for something other than a crisis, such as finding treatment.
 */
notACrisisLine: boolean, };

/**
 * What can get in the way (clinical 6.1).
 */
export type Hindrance = "forgot" | "unclear" | "tooHard" | "tooUpsetting" | "noTime" | "didNotFit" | "other";

/**
 * An entry that a search found.
 */
export type Hit = { 
/**
 * The entry.
 */
summary: Summary, 
/**
 * Some words around the first match.
 */
snippet: Array<Snippet>, };

/**
 * What the cells of a column hold.
 */
export type Holds = "text" | "percent" | "ten" | "minutes" | "tick";

/**
 * The school a plan may be at home in.
 */
export type HomeSchool = "cbt" | "dynamic" | "gestalt-humanistic" | "family" | "mindfulness-act";

/**
 * Everything about homework.
 */
export type Homework = { 
/**
 * Tasks without a result: the therapist's first, then by the day they are due, then as they were written.
 */
open: Array<KeptTask>, 
/**
 * Tasks with a result, the newest first; at most [`TOLD`].
 */
told: Array<KeptTask>, };

/**
 * How far a task went. None of these is a mark.
 */
export type HowFar = "done" | "part" | "tried" | "notThisTime";

/**
 * Why nothing may be taken in from a file. Nothing was changed.
 */
export type ImportFault = { "kind": "unknown" } | { "kind": "broken", 
/**
 * The line, counted from 1; 0 when lines mean nothing in such a file.
 */
line: number, } | { "kind": "brokenZip" } | { "kind": "tooLarge" } | { "kind": "tooMany", 
/**
 * The most.
 */
most: number, } | { "kind": "newer" };

/**
 * Whose file it is.
 */
export type ImportFormat = "betweentimes" | "freeCbt" | "freeCbtBackup" | "freeCbtTable" | "quirk" | "daylioTable" | "daylioBackup" | "dailyYou" | "dailyYouBackup" | "dayOne" | "dayOneText" | "dayOneClassic" | "jrnl" | "jrnlText" | "miniDiary" | "redNotebook" | "pixels" | "table";

/**
 * What would come in, before anything is changed.
 */
export type ImportLook = { 
/**
 * What it is.
 */
format: ImportFormat, 
/**
 * How many entries of each kind it holds.
 */
kinds: { [key in EntryKind]?: number }, 
/**
 * The first day it tells of.
 */
first: string | null, 
/**
 * The last day.
 */
last: string | null, 
/**
 * How many are new.
 */
added: number, 
/**
 * How many changed there since they were brought in.
 */
updated: number, 
/**
 * How many are here already.
 */
unchanged: number, 
/**
 * How many are left out, and why.
 */
skipped: { [key in Skipped]?: number }, 
/**
 * The names of moods, from the best to the worst as far as that is known.
 */
moods: Array<ImportMood>, 
/**
 * What cannot come along, and how much of it.
 */
losses: { [key in ImportLoss]?: number }, 
/**
 * Fields that are not known here.
 */
unknown: { [key in string]: number }, 
/**
 * The beginning of a table, to choose its columns by.
 */
table: ImportTable | null, };

/**
 * What is left behind. Every kind has its sentence on the screen (`import-loss-<name>`).
 */
export type ImportLoss = "empty" | "unreadable" | "photos" | "recordings" | "otherFiles" | "places" | "weather" | "goals" | "reminders" | "templates" | "achievements" | "formatting" | "deleted" | "settings" | "devices";

/**
 * A mood by its name in another app.
 */
export type ImportMood = { 
/**
 * Its name there.
 */
name: string, 
/**
 * How many entries have it.
 */
entries: number, 
/**
 * What it stands for, as it was said last time or as the app itself says.
 */
mood: Mood | null, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * Its number, from 1 on.
 */
number: number, 
/**
 * When it was.
 */
at: string, 
/**
 * On which day, where the person sat.
 */
day: string, 
/**
 * Whose file it was.
 */
format: ImportFormat, 
/**
 * What the file is called, without its folders.
 */
file: string, 
/**
 * How many entries of each kind came in or were changed.
 */
kinds: { [key in EntryKind]?: number }, 
/**
 * The first day of the file.
 */
first: string | null, 
/**
 * The last day of the file.
 */
last: string | null, 
/**
 * How many are new.
 */
added: number, 
/**
 * How many got a next version.
 */
updated: number, 
/**
 * How many were here already.
 */
unchanged: number, 
/**
 * How many were left out, and why.
 */
skipped: { [key in Skipped]?: number }, 
/**
 * What did not come along.
 */
losses: { [key in ImportLoss]?: number }, 
/**
 * Fields that were not known.
 */
unknown: { [key in string]: number }, 
/**
 * Settings of our own file that are here already, and stayed as they are here.
 */
settingsKept: number, 
/**
 * What became of it when it was taken back.
 */
undone: Undone | null, };

/**
 * A table whose columns are chosen by hand.
 */
export type ImportTable = { 
/**
 * Its beginning.
 */
head: TableHead, 
/**
 * Which column holds what, as it would be read.
 */
columns: TableColumns, };

/**
 * What somebody wants to bring in.
 */
export type ImportWish = { 
/**
 * A file or a folder, the whole path.
 */
path: string, 
/**
 * What it is taken for; recognised by what is in it when missing.
 */
format: ImportFormat | null, 
/**
 * Which columns of a table hold what; guessed when missing.
 */
columns: TableColumns | null, 
/**
 * Which mood each name stands for. A name without a mood comes along as a tag; of a name that is not here what was
 * said last time counts, or else what the app itself says of it.
 */
moods: { [key in string]: Mood | null }, };

/**
 * What there is to look at.
 */
export type Insights = { 
/**
 * The person's own day.
 */
today: string, 
/**
 * The day of the first entry; missing when there is none.
 */
first: string | null, 
/**
 * Exercises that rate something before and after, the most used first.
 */
practised: Array<PractisedSkill>, };

/**
 * A questionnaire, an own measure, or a tracker that only holds scores.
 */
export type Instrument = { 
/**
 * Its name for ever, such as `phq9`.
 */
key: string, 
/**
 * Counts up whenever the meaning of an answer changes.
 */
edition: number, 
/**
 * What it is called, such as `PHQ-9`; empty for an own measure, whose name is a message.
 */
name: string, 
/**
 * How many days back it asks; missing when it asks about now.
 */
windowDays: number | null, 
/**
 * What stands above every question.
 */
stem: string, 
/**
 * What every answer is chosen from; empty where each question has a scale.
 */
options: Array<AnswerOption>, 
/**
 * The questions; empty when only a score is kept.
 */
items: Array<Item>, 
/**
 * How the answers become one number.
 */
score: ScoreRule, 
/**
 * The least and the most of that number.
 */
range: [number, number], 
/**
 * Which way is harder.
 */
harder: Harder, 
/**
 * What some numbers are called on this questionnaire, the lowest first.
 */
bands: Array<Band>, 
/**
 * The least change that is more than the wobble of the questionnaire itself.
 */
reliableChange: number | null, 
/**
 * The longer questionnaire that is offered from some score on.
 */
longer: Longer | null, 
/**
 * How many days lie between two times, at the least.
 */
everyDays: number | null, 
/**
 * On what terms its words may be shown; shown with it.
 */
terms: string, 
/**
 * Published sources, as the person may read them.
 */
sources: Array<string>, 
/**
 * Its codes in LOINC.
 */
loinc: Codes, };

/**
 * What is wrong with a questionnaire.
 */
export type InstrumentFault = { "kind": "noName" } | { "kind": "range" } | { "kind": "bandOutside", 
/**
 * The band.
 */
name: string, } | { "kind": "bandWithoutName" } | { "kind": "bandsOverlap", 
/**
 * The lower band.
 */
one: string, 
/**
 * The higher band.
 */
other: string, } | { "kind": "questions" } | { "kind": "question", 
/**
 * Its id.
 */
id: string, } | { "kind": "adds" };

/**
 * One question.
 */
export type Item = { 
/**
 * Its id, one of a kind in the questionnaire.
 */
id: string, 
/**
 * What it asks; empty for an own measure, whose words are a message.
 */
text: string, 
/**
 * What the lowest answer of its scale means.
 */
low: string, 
/**
 * What the highest answer of its scale means.
 */
high: string, 
/**
 * The least and the most of its scale; missing where answers are chosen from the options.
 */
scale: [number, number] | null, 
/**
 * Answers of its own, where it has other ones than the rest.
 */
options: Array<AnswerOption>, 
/**
 * Whether it counts.
 */
counts: boolean, 
/**
 * Whether any answer above the lowest leads to people who can help, at once and whatever the rest says.
 */
safety: boolean, 
/**
 * Its code in LOINC.
 */
loinc: string | null, };

/**
 * A draft is on the disk.
 */
export type Kept = { 
/**
 * When it was kept.
 */
savedAt: string, };

/**
 * A coping card and its name.
 */
export type KeptCard = { 
/**
 * Its name.
 */
id: EntryId, 
/**
 * What is on it.
 */
card: CopingCard, };

/**
 * A task and its name.
 */
export type KeptTask = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The day it was written.
 */
day: string, 
/**
 * The task.
 */
task: Task, 
/**
 * The title of its exercise; empty without one.
 */
title: string, 
/**
 * The days since then on which its exercise was used.
 */
usedOn: Array<string>, 
/**
 * Leave this out of every export.
 */
neverExport: boolean, };

/**
 * What a bar or a row is about.
 */
export type Label = { "kind": "feeling", "it": FeelingWord } | { "kind": "habit", "it": string } | { "kind": "own", "it": string };

/**
 * What an entry is about.
 */
export type Lane = "thoughts" | "emotions" | "behaviours" | "past";

/**
 * What happened in a lane on a day, or in the week or month of it.
 */
export type LaneDot = { 
/**
 * From the left, 0 to 1000.
 */
x: number, 
/**
 * The first day it stands for.
 */
day: string, 
/**
 * How much happened.
 */
times: number, };

/**
 * One lane.
 */
export type LaneDots = { 
/**
 * Which.
 */
lane: Lane, 
/**
 * Its dots, the earliest first.
 */
dots: Array<LaneDot>, };

/**
 * The same ratings given again, some time after the exercise.
 */
export type Later = { 
/**
 * When they were given.
 */
moment: Moment, 
/**
 * Belief in the hot thought, where it was rated.
 */
belief: Percent | null, 
/**
 * The same feelings.
 */
feelings: Array<Feeling>, 
/**
 * The same ratings.
 */
ratings: { [key in string]: Percent }, };

/**
 * An exercise that the plan leaves out.
 */
export type LeftOutOfPlan = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Which, and why.
 */
apart: PlanApart, };

/**
 * An approach to look at an event through.
 */
export type Lens = { 
/**
 * The exercise.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for.
 */
purpose: string, };

/**
 * What else tells of the event of an entry, and what it can be looked at through.
 */
export type Lenses = { 
/**
 * Entries that tell of the same event, the newest first.
 */
linked: Array<Summary>, 
/**
 * Approaches to look at it through.
 */
offers: Array<Lens>, 
/**
 * Whether what it tells is on the personal map.
 */
onMap: boolean, 
/**
 * Whether it tells anything that a map can hold.
 */
forMap: boolean, };

/**
 * One side of the mood grid, from −50 to 50 (unpleasant to pleasant, low to high energy, tense to calm).
 *
 * The three axes follow Wilhelm and Schoebel, 2007.
 */
export type Level = number;

/**
 * A moment of a life.
 */
export type LifeMoment = { 
/**
 * In years; missing when it is not known.
 */
age: number | null, 
/**
 * A title; details are not asked for.
 */
title: string, 
/**
 * Good, hard, or a turning point.
 */
tone: Tone, 
/**
 * How much it weighs, 1 to 5.
 */
height: number, };

/**
 * Why a plan is lighter.
 */
export type Lighter = "worse" | "itemNine";

/**
 * What is wrong with a line.
 */
export type LineFault = "badDate" | "dateOutOfRange" | "badMinutes" | "tooLongText" | "badExercise" | "emptyTask";

/**
 * How sure a record is. Only [`Status::V`] is switched on.
 */
export type LineStatus = "V" | "S" | "K";

/**
 * A line under its day.
 */
export type LogLine = { 
/**
 * The person's own day.
 */
day: string, 
/**
 * As typed.
 */
text: string, };

/**
 * A longer questionnaire of the same family.
 */
export type Longer = { 
/**
 * From this score on.
 */
from: number, 
/**
 * Its key.
 */
key: string, };

/**
 * A vault was made, or what opens it was changed.
 */
export type Made = { 
/**
 * A new recovery code, shown this once; missing when there is none, or the one before still works.
 */
recoveryCode: string | null, 
/**
 * What became of the backups.
 */
backups: Renewed, };

/**
 * One change to the map.
 */
export type MapChange = { "kind": "add", 
/**
 * What it is.
 */
node: NodeKind, 
/**
 * What it says.
 */
words: string, } | { "kind": "rename", 
/**
 * The place.
 */
key: string, 
/**
 * What it says now.
 */
words: string, } | { "kind": "hide", 
/**
 * The place.
 */
key: string, 
/**
 * Whether it is off.
 */
hidden: boolean, } | { "kind": "tie", 
/**
 * One place.
 */
from: string, 
/**
 * The other.
 */
to: string, 
/**
 * Whether there is a line.
 */
tied: boolean, } | { "kind": "entry", 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * Whether it is on the map.
 */
on: boolean, };

/**
 * A place on the map.
 */
export type MapNode = { 
/**
 * Its name on the map.
 */
key: string, 
/**
 * What it is.
 */
kind: NodeKind, 
/**
 * What it says.
 */
words: NodeWords, 
/**
 * The entries it comes from; none for one that was added by hand.
 */
entries: Array<EntryId>, 
/**
 * Its place from the top of its column, from 0 on.
 */
row: number, 
/**
 * Whether the person gave it other words than the entry has.
 */
renamed: boolean, };

/**
 * A line between two places.
 */
export type MapTie = { 
/**
 * The name of one.
 */
from: string, 
/**
 * The name of the other.
 */
to: string, };

/**
 * Something that happened on a day.
 */
export type Mark = { 
/**
 * From the left, 0 to 1000.
 */
x: number, 
/**
 * Its day.
 */
day: string, 
/**
 * The entry.
 */
entry: EntryId, 
/**
 * What it is called there; empty when it has no words.
 */
title: string, };

/**
 * What a list of practices may say at a glance.
 */
export type Marks = { 
/**
 * Can be done with eyes open.
 */
eyesOpen: boolean, 
/**
 * Does not dwell on the breath.
 */
noBreathFocus: boolean, 
/**
 * Can be done sitting down.
 */
seated: boolean, 
/**
 * Can be done lying down.
 */
lying: boolean, 
/**
 * Is done standing or on the move.
 */
moving: boolean, };

/**
 * An entry that could not be read.
 */
export type Missing = { 
/**
 * The day it was written on.
 */
day: string, 
/**
 * What kind it was, where that is known.
 */
kind: EntryKind | null, };

/**
 * A place that need not be in the list of places. Today, the settings and what concerns safety always are.
 */
export type Module = "journal" | "thought-records" | "practice" | "library" | "cards" | "plan" | "insights" | "brief";

/**
 * One reading of the clock: the instant, and the calendar day it was where the person sat.
 *
 * The day is stored, not computed later: an entry of Tuesday evening stays on Tuesday wherever
 * the computer travels.
 */
export type Moment = { 
/**
 * The instant, UTC.
 */
at: string, 
/**
 * The person's own calendar day.
 */
day: string, 
/**
 * Minutes east of UTC, from −1080 to 1080.
 */
offsetMinutes: number, };

/**
 * How someone feels overall at one moment, from 0 (worst) to 10 (best).
 *
 * No unit and no fixed meaning between people: two moods may be compared only when the same
 * person recorded both.
 *
 * # Examples
 *
 * ```
 * use domain::Mood;
 *
 * let low = Mood::new(2)?;
 * assert!(low < Mood::new(7)?);
 * assert!(Mood::new(11).is_err());
 * # Ok::<(), domain::OutOfRange>(())
 * ```
 */
export type Mood = number;

/**
 * Which form the check-in has.
 */
export type MoodForm = "overall" | "sliders";

/**
 * Whether things may move.
 */
export type Motion = "system" | "reduced" | "full";

/**
 * Something beside the mood of the day after.
 */
export type NextDay = { 
/**
 * What was there on the day before.
 */
label: Label, 
/**
 * What may be said.
 */
says: Together, };

/**
 * One night, as it is remembered in the morning. Everything may be missing.
 */
export type Night = { 
/**
 * Into bed.
 */
bed: string | null, 
/**
 * Lights out, trying to sleep.
 */
lightsOut: string | null, 
/**
 * Minutes until asleep.
 */
toSleep: number | null, 
/**
 * How often awake in between.
 */
wakings: number | null, 
/**
 * Minutes awake in between, all together.
 */
awake: number | null, 
/**
 * Awake for the last time.
 */
lastWake: string | null, 
/**
 * Out of bed.
 */
up: string | null, 
/**
 * How good it was, 0 to 100.
 */
quality: Percent | null, 
/**
 * Minutes of naps on the day before.
 */
naps: number | null, 
/**
 * Coffee, tea, drinks, in own words.
 */
drinks: string, };

/**
 * What a place on the map is. The order is that of the columns.
 */
export type NodeKind = "situation" | "thought" | "feeling" | "body" | "action" | "pattern" | "strength";

/**
 * What a place on the map says.
 */
export type NodeWords = { "kind": "own", "it": string } | { "kind": "feeling", "it": FeelingWord } | { "kind": "habit", "it": string } | { "kind": "region", "it": string };

/**
 * Something that could go in.
 */
export type Offer = { 
/**
 * Its name. Holds no words.
 */
key: string, 
/**
 * Where it is read.
 */
section: BriefSection, 
/**
 * What it is, for the one who chooses.
 */
label: string, 
/**
 * Its day, where it has one.
 */
day: string | null, 
/**
 * Whether it may say more than one means to. Such items are off until they are chosen.
 */
sensitive: boolean, 
/**
 * Whether it goes in.
 */
on: boolean, 
/**
 * The keys of its lines, rows or charts; left-out ones as well.
 */
lines: Array<string>, };

/**
 * A questionnaire that is offered, and what this person did with it.
 */
export type Offered = { 
/**
 * The questionnaire.
 */
instrument: Instrument, 
/**
 * Whether it is the person's own tracker.
 */
own: boolean, 
/**
 * How often it was filled in.
 */
times: number, 
/**
 * The day of the last time.
 */
last: string | null, 
/**
 * From this day on another time says something new.
 */
againOn: string | null, };

/**
 * Hours that were stated, for some days of the week.
 */
export type OpenHours = { 
/**
 * The days on which it opens.
 */
days: Array<Weekday>, 
/**
 * When it opens: `HH:MM`, in the country's own time.
 */
from: string, 
/**
 * When it closes: `HH:MM`, on the next day unless it is later than `from`. None where it was not stated.
 */
to: string | null, };

/**
 * Before and now, ready to be shown.
 */
export type Outcome = { 
/**
 * The sentence on top.
 */
headline: Headline, 
/**
 * Everything that was rated before or after.
 */
pairs: Array<Pair>, 
/**
 * The slope chart of the complete pairs, at most six.
 */
chart: Array<Slope>, };

/**
 * The plan outside the journal.
 */
export type OutsidePlan = { 
/**
 * Whether it is kept outside: anybody at this computer can open it then.
 */
allowed: boolean, 
/**
 * The plan; missing when none is kept there, or when it cannot be read.
 */
plan: SafetyPlan | null, };

/**
 * One of the person's own exercises.
 */
export type OwnExercise = { 
/**
 * Its name.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it was made of, when it was written here.
 */
sketch: Sketch | null, };

/**
 * A skill with a target of its own.
 */
export type OwnTarget = { 
/**
 * Which.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The key of what is rated.
 */
rating: string, 
/**
 * How often it was used.
 */
times: number, 
/**
 * How often it was rated before and after.
 */
rated: number, 
/**
 * Rated uses, the earliest first; of many, the latest.
 */
dots: Array<UseDot>, 
/**
 * Lower afterwards by more than a little.
 */
lower: number, 
/**
 * About the same.
 */
same: number, 
/**
 * Higher afterwards by more than a little.
 */
higher: number, 
/**
 * Distress may rise with it on purpose, so it is not judged by it.
 */
notJudged: boolean, };

/**
 * One thing that is wrong with an exercise.
 */
export type PackFault = { 
/**
 * Where, such as `steps[2].asks[0].kind` or `en.ftl: step-notice.short`.
 */
path: string, 
/**
 * What, as a sentence for whoever wrote the file.
 */
sentence: string, };

/**
 * Free writing, with a title and a mood where they were given.
 */
export type Page = { 
/**
 * A title, or nothing.
 */
title: string, 
/**
 * As typed, byte for byte.
 */
text: string, 
/**
 * Overall mood, 0 to 10.
 */
mood: Mood | null, };

/**
 * The same thing rated twice, or once.
 */
export type Pair = { 
/**
 * What was rated.
 */
subject: Subject, 
/**
 * Before; missing when it was skipped.
 */
before: Percent | null, 
/**
 * After; missing when it was skipped.
 */
after: Percent | null, 
/**
 * Where it went; missing unless both are there.
 */
direction: Direction | null, };

/**
 * One time, before and after.
 */
export type PairDots = { 
/**
 * From the left, 0 to 1000.
 */
x: number, 
/**
 * Its day.
 */
day: string, 
/**
 * Before, from the bottom.
 */
before: number, 
/**
 * After, from the bottom.
 */
after: number, };

/**
 * A part of the body in a sequence.
 */
export type Part = { 
/**
 * Its key (`part-<ask>-<key>`).
 */
key: string, 
/**
 * The area that may be left out, a key of the multi `without`.
 */
area: string | null, };

/**
 * What is done with each part of a sequence.
 */
export type PartPhase = { 
/**
 * Its key (`phase-<ask>-<key>`).
 */
key: string, 
/**
 * How many seconds, 1 to 300.
 */
seconds: number, };

/**
 * One time a questionnaire was filled in.
 */
export type PastReading = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * Its day.
 */
day: string, 
/**
 * Leave this out of every export.
 */
neverExport: boolean, 
/**
 * What was answered.
 */
filled: Filled, 
/**
 * What may be read from it.
 */
reading: Reading, 
/**
 * How its score compares with the one before it.
 */
change: Change | null, };

/**
 * The lengths of one breath.
 */
export type Pattern = { 
/**
 * Its key, such as `5-5` or `sigh`; named by the message `pattern-<key>`.
 */
key: string, 
/**
 * Breathing in, in milliseconds; a sigh has a second, shorter in-breath.
 */
inMs: number, 
/**
 * A second in-breath on top of the first; 0 for none.
 */
topUpMs: number, 
/**
 * Holding after the in-breath; 0 for none.
 */
holdMs: number, 
/**
 * Breathing out.
 */
outMs: number, 
/**
 * Resting after the out-breath; 0 for none.
 */
restMs: number, 
/**
 * The most breaths at a time, however many minutes were chosen; 0 for no such limit.
 */
most: number, };

/**
 * A strength from 0 to 100: distress, belief in a thought, how strong a feeling is.
 *
 * Distress is Wolpe's scale of subjective units (SUDS). A skipped rating is missing, never 0.
 */
export type Percent = number;

/**
 * The map as it is drawn and listed.
 */
export type PersonalMap = { 
/**
 * Its places, column by column.
 */
nodes: Array<MapNode>, 
/**
 * Its lines.
 */
ties: Array<MapTie>, 
/**
 * Places that were taken off, and can be put back.
 */
hidden: Array<MapNode>, };

/**
 * Whether there is a vault, and whether it is open.
 */
export type Phase = "absent" | "locked" | "open" | "damaged" | "newer" | "inUse" | "notOurs" | "readOnly" | "unreadable";

/**
 * What the breath does in a phase.
 */
export type PhaseKind = "in" | "topUp" | "hold" | "out" | "rest";

/**
 * A whole session: every phase from the start to the gentle end.
 */
export type PhaseTable = { 
/**
 * The phases, without gaps.
 */
phases: Array<BreathPhase>, 
/**
 * How many rounds.
 */
rounds: number, 
/**
 * The length of the whole in milliseconds.
 */
totalMs: number, };

/**
 * A picture. The window draws it anew before it is kept, so that it holds nothing but what is seen:
 * no place, no camera, no date.
 */
export type Photo = { 
/**
 * A JPEG in Base64, at most [`Photo::LARGEST`] characters.
 */
jpeg: string, 
/**
 * What it shows, in own words.
 */
shows: string, };

/**
 * The plan as it stands.
 */
export type Plan = { 
/**
 * What it rests on.
 */
basis: PlanBasis, 
/**
 * Whether the person has said what it is to rest on.
 */
rests: boolean, 
/**
 * Every problem there is a row for, in the order they are offered.
 */
problems: Array<string>, 
/**
 * What may be worth a try this week.
 */
tasks: Array<Proposed>, 
/**
 * What stands beside and does not count.
 */
beside: Array<Proposed>, 
/**
 * What else would fit.
 */
others: Array<Proposed>, 
/**
 * What its rows name and is left out, with the reason.
 */
leftOut: Array<LeftOutOfPlan>, 
/**
 * Why it is lighter than usual.
 */
lighter: Lighter | null, 
/**
 * How many tasks are at hand already; they count.
 */
atHand: number, 
/**
 * Questionnaires that fit what it is about, each once: where it starts from, and how it goes.
 */
measures: Array<Skill>, };

/**
 * An exercise that is not suggested, and why.
 */
export type PlanApart = { 
/**
 * Which.
 */
slug: string, 
/**
 * Why.
 */
why: PlanLeftOut, };

/**
 * An area of life.
 */
export type PlanArea = "mind" | "body" | "emotion" | "lifestyle" | "people";

/**
 * What a person said about themself, as far as a plan needs it.
 */
export type PlanBasis = { 
/**
 * The problems, the most pressing first; at most [`super::MOST_PROBLEMS`] count.
 */
problems: Array<string>, 
/**
 * How schools are put together.
 */
mode: PlanMode, 
/**
 * The home school, for [`Mode::Home`].
 */
home: HomeSchool, 
/**
 * Why something from another school is borrowed; without a reason nothing is.
 */
importReason: string, 
/**
 * Where the person is on the way.
 */
stage: PlanStage, 
/**
 * Minutes a week, 5 to 1,000; missing for an hour.
 */
minutes: number | null, 
/**
 * Schools and exercises that are not wanted, by key.
 */
dislikes: Array<string>, 
/**
 * What is to be left out.
 */
closed: Array<Gate>, 
/**
 * Whether a therapist agrees to heavier steps.
 */
therapistAgrees: boolean, };

/**
 * One change to the plan.
 */
export type PlanChange = { "kind": "basis", 
/**
 * On what.
 */
basis: PlanBasis, } | { "kind": "choose", 
/**
 * Which.
 */
slug: string, 
/**
 * Whether it is.
 */
chosen: boolean, } | { "kind": "notNow", 
/**
 * Which.
 */
slug: string, 
/**
 * Whether it is.
 */
aside: boolean, } | { "kind": "didNotFit", 
/**
 * Which.
 */
slug: string, 
/**
 * Whether it does not.
 */
unfit: boolean, };

/**
 * Why an answer could not be read. Nothing was taken from it.
 */
export type PlanFault = { "kind": "notOne" } | { "kind": "needsPassphrase" } | { "kind": "wrongPassphrase" } | { "kind": "tooLong" } | { "kind": "tooMany" } | { "kind": "line", 
/**
 * Which line, counted from 1.
 */
line: number, 
/**
 * What is wrong with it.
 */
what: LineFault, };

/**
 * Why an exercise of the rows is not suggested.
 */
export type PlanLeftOut = { "kind": "closed", 
/**
 * What it would ask before.
 */
gate: Gate, } | { "kind": "needsTherapist" } | { "kind": "notAlone" } | { "kind": "disliked" } | { "kind": "didNotFit" } | { "kind": "outOfSight" } | { "kind": "notNow" } | { "kind": "atHand" };

/**
 * One of the six ways of putting schools together.
 */
export type PlanMode = "unified" | "toolbox" | "relationship" | "home" | "free" | "whole";

/**
 * The points of an exercise, part by part, so that they can be shown.
 */
export type PlanPoints = { 
/**
 * Three times the weight of its problem: 9, 6, 3, or 0 without a problem.
 */
problem: number, 
/**
 * 2 when the stage prefers it.
 */
stage: number, 
/**
 * A 3, B 2, C 1, D 0.
 */
evidence: number, 
/**
 * Helps 2, cannot be told 0, does not seem to −2.
 */
own: number, 
/**
 * New 1; in three weeks or more already −1.
 */
novelty: number, 
/**
 * Its shortest time fits 1, or else −3.
 */
minutes: number, };

/**
 * The rule that fired for a suggestion.
 */
export type PlanRule = { "kind": "chosen" } | { "kind": "surface", 
/**
 * The other half of the pair.
 */
root: string | null, } | { "kind": "root", 
/**
 * The other half of the pair.
 */
surface: string | null, } | { "kind": "tested" } | { "kind": "carries" } | { "kind": "beside" } | { "kind": "atHome" } | { "kind": "borrowed" } | { "kind": "mixed", 
/**
 * How it was.
 */
weather: Weather, } | { "kind": "area", 
/**
 * Which.
 */
area: PlanArea, } | { "kind": "first" } | { "kind": "stage" } | { "kind": "gentle", 
/**
 * How that is known.
 */
why: Lighter, } | { "kind": "instead", 
/**
 * What did not fit.
 */
of: string, };

/**
 * Where somebody is on the way.
 */
export type PlanStage = "understand" | "together" | "practise" | "review" | "keep";

/**
 * One task. What is not given is empty.
 */
export type PlanTask = { 
/**
 * What to do; never empty.
 */
what: string, 
/**
 * What it is for.
 */
why: string, 
/**
 * The exercise it is, by slug.
 */
exercise: string | null, 
/**
 * When and where.
 */
when: string, 
/**
 * How many minutes it takes, 1 to 600.
 */
minutes: number | null, 
/**
 * The smallest version that still counts.
 */
smallest: string, 
/**
 * What may get in the way.
 */
obstacle: string, 
/**
 * What to do then.
 */
then: string, };

/**
 * A line that was not understood.
 */
export type PlanWarning = { 
/**
 * Which line, counted from 1.
 */
line: number, 
/**
 * The line, at most 200 characters of it.
 */
text: string, };

/**
 * An exercise that is planned.
 */
export type Planned = { 
/**
 * Which.
 */
slug: string, 
/**
 * The day it was planned for.
 */
day: string, };

/**
 * An exercise with its words, ready to be played.
 */
export type Play = { 
/**
 * Its structure.
 */
exercise: Exercise, 
/**
 * Its words, as a Fluent resource.
 */
words: string, };

/**
 * What is drawn.
 */
export type Plot = { "kind": "nothing" } | { "kind": "line", 
/**
 * Dots that are joined; a new run begins after a gap.
 */
runs: Array<Array<Dot>>, 
/**
 * The usual range of this person.
 */
usual: Zone | null, 
/**
 * What happened on some days.
 */
marks: Array<Mark>, 
/**
 * Days along the bottom.
 */
days: Array<DayTick>, 
/**
 * Values along the side.
 */
scale: Array<Tick>, } | { "kind": "bars", 
/**
 * The bars.
 */
bars: Array<Bar>, 
/**
 * Counts along the bottom.
 */
scale: Array<Tick>, } | { "kind": "strips", 
/**
 * The rows.
 */
strips: Array<Strip>, 
/**
 * Values along the bottom.
 */
scale: Array<Tick>, } | { "kind": "pairs", 
/**
 * The pairs, the earliest first.
 */
pairs: Array<PairDots>, 
/**
 * Values along the side.
 */
scale: Array<Tick>, } | { "kind": "lanes", 
/**
 * The lanes.
 */
lanes: Array<LaneDots>, 
/**
 * Days along the bottom.
 */
days: Array<DayTick>, };

/**
 * A rating at a moment.
 */
export type Point = { 
/**
 * Seconds since the beginning.
 */
at: number, 
/**
 * The rating.
 */
value: Percent, };

/**
 * An exercise that was used.
 */
export type PractisedSkill = { 
/**
 * Which.
 */
slug: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What is rated before and after it, its own target.
 */
rating: string, 
/**
 * How often it was kept.
 */
times: number, };

/**
 * Everything the settings hold.
 */
export type Preferences = { 
/**
 * Light, dark or high contrast.
 */
theme: Theme, 
/**
 * Text size in per cent, 85 to 200.
 */
textSize: number, 
/**
 * The font of the app, or that of the computer.
 */
font: Font, 
/**
 * Whether things may move.
 */
motion: Motion, 
/**
 * Whether bells sound in a practice.
 */
bells: boolean, 
/**
 * How loud bells and the voice are, 0 to 100.
 */
volume: number, 
/**
 * Whether a voice of the computer reads guidance aloud.
 */
voice: boolean, 
/**
 * How a paced breath is shown.
 */
figure: Figure, 
/**
 * Which form the check-in has.
 */
moodForm: MoodForm, 
/**
 * Whether earlier thoughts that are like the one being written are shown.
 */
echoes: boolean, 
/**
 * Lock after so many minutes without a key or a pointer; 0 for never.
 */
autoLockMinutes: number, 
/**
 * Whether Shift three times hides the window.
 */
hideByShift: boolean, 
/**
 * Whether the page is covered while another window is in front.
 */
blankWhenAway: boolean, 
/**
 * Places that are not in the list of places. Nothing in them is lost, and keys and the palette still lead there.
 */
outOfSight: Array<Module>, 
/**
 * The language of the words: `system`, or a BCP 47 tag such as `de`. One without words here is shown in English.
 */
language: string, 
/**
 * The country for help lines, ISO 3166-1 alpha-2; missing until it was asked.
 */
country: string | null, 
/**
 * A second folder for backups, such as one on a stick.
 */
secondFolder: string | null, 
/**
 * When to remind, and whether at all.
 */
reminder: Reminder, };

/**
 * What a backup would bring back.
 */
export type Preview = { 
/**
 * Entries in it, the bin left out.
 */
entries: number, 
/**
 * The newest day in it.
 */
newestDay: string | null, 
/**
 * Entries that come back.
 */
back: Difference, 
/**
 * Entries that would no longer be in the journal.
 */
away: Difference, 
/**
 * Entries that go back to another version.
 */
changed: number, };

/**
 * How far long work has come.
 */
export type Progress = { 
/**
 * What it is doing.
 */
stage: Stage, 
/**
 * How much of it is done.
 */
done: number, 
/**
 * Of how much; 0 when nobody knows.
 */
of: number, };

/**
 * A suggestion with what a person needs to see of its exercise.
 */
export type Proposed = { 
/**
 * The suggestion.
 */
suggestion: Suggestion, 
/**
 * What the exercise is called.
 */
title: string, 
/**
 * What it is for, in one line.
 */
purpose: string, 
/**
 * What its school is called.
 */
school: string, 
/**
 * How well it has been tested.
 */
grade: Grade, 
/**
 * Minutes, shortest and longest.
 */
minutes: [number, number], 
/**
 * The title of what its rule names: the other half of a pair, or what did not fit.
 */
other: string | null, };

/**
 * What may be read from a questionnaire. It is a yardstick, and never a diagnosis.
 */
export type Reading = { 
/**
 * How many of the questions that count have a number.
 */
answered: number, 
/**
 * How many questions count.
 */
of: number, 
/**
 * The score; missing as long as one number is missing. Nothing is filled in for it.
 */
total: number | null, 
/**
 * What the questionnaire calls such a score.
 */
band: Band | null, 
/**
 * Whether an answer asks for people who can help, whatever the score.
 */
safety: boolean, };

/**
 * Whether a recovery code opens the journal.
 */
export type Recovery = "none" | "unchecked" | "checked";

/**
 * A thought that came back.
 */
export type Recurring = { 
/**
 * As it was written last.
 */
thought: string, 
/**
 * How often in all.
 */
inAll: number, 
/**
 * The times, the newest first; of many, the latest.
 */
times: Array<Echo>, };

/**
 * What a rehearsal of a restore showed.
 */
export type Rehearsal = { 
/**
 * Entries in the backup, the bin left out.
 */
entries: number, 
/**
 * The newest day in it.
 */
newestDay: string | null, 
/**
 * Whether it opens with what opens the journal now; an older passphrase otherwise.
 */
opensAsNow: boolean, };

/**
 * What is left after everything was erased.
 */
export type Remains = { 
/**
 * Files in the journal's folder that are not ours.
 */
others: number, 
/**
 * Backups in the second folder that could not be removed.
 */
backups: number, 
/**
 * Whether a second folder was chosen that is not there now.
 */
secondAway: boolean, };

/**
 * What a person chose about reminders. Times and days are those of the clock on the wall.
 */
export type Reminder = { 
/**
 * Whether there are any.
 */
on: boolean, 
/**
 * Not before this time of a day.
 */
time: string, 
/**
 * The days of the week it comes on; none of them for never.
 */
days: Array<Weekday>, 
/**
 * The first day it comes again after a pause.
 */
pausedUntil: string | null, 
/**
 * The day it came last.
 */
lastShown: string | null, };

/**
 * What became of backups that had to follow a change.
 */
export type Renewed = { 
/**
 * Written again.
 */
renewed: number, 
/**
 * As they were, because they could not be opened or written, or the work was stopped.
 */
left: number, 
/**
 * Whether a second folder was chosen that is not there now: copies in it are as they were.
 */
secondAway: boolean, };

/**
 * A report, ready to be read: every word is already chosen.
 */
export type Report = { 
/**
 * The language of the words, such as `en`.
 */
language: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What stands under the title: whose it is, and which days it is about.
 */
lead: Array<string>, 
/**
 * Its sections, in order.
 */
sections: Array<ReportSection>, 
/**
 * What stands at the very end.
 */
foot: Array<string>, };

/**
 * Something in a section.
 */
export type ReportBlock = { "kind": "text", 
/**
 * Its words.
 */
line: ReportLine, } | { "kind": "list", 
/**
 * One line for each.
 */
lines: Array<ReportLine>, } | { "kind": "table", 
/**
 * What the table is about.
 */
caption: string, 
/**
 * The headings of the columns.
 */
head: Array<string>, 
/**
 * The rows. The first cell of a row says what the row is about.
 */
rows: Array<ReportRow>, } | { "kind": "chart", 
/**
 * The chart.
 */
chart: ReportChart, };

/**
 * A small line chart that can also be read.
 */
export type ReportChart = { 
/**
 * Names the chart on the screen; never written to a file.
 */
key: string, 
/**
 * What it shows.
 */
title: string, 
/**
 * What a person who cannot see it needs to know, in full.
 */
sentence: string, 
/**
 * The value at the bottom.
 */
low: number, 
/**
 * The value at the top.
 */
high: number, 
/**
 * What stands beside the bottom.
 */
lowLabel: string, 
/**
 * What stands beside the top.
 */
highLabel: string, 
/**
 * The day at the left end.
 */
firstLabel: string, 
/**
 * The day at the right end.
 */
lastLabel: string, 
/**
 * Points that are joined; between two runs there is a gap.
 */
runs: Array<Array<ChartPoint>>, 
/**
 * The headings of the same values as a table: the day, and the value.
 */
valueHead: [string, string], };

/**
 * Some words that can be left out on the screen.
 */
export type ReportLine = { 
/**
 * Names the line on the screen; never written to a file.
 */
key: string, 
/**
 * The words.
 */
text: string, };

/**
 * A row of a table.
 */
export type ReportRow = { 
/**
 * Names the row on the screen; never written to a file.
 */
key: string, 
/**
 * One cell for each column; a missing one is empty.
 */
cells: Array<string>, };

/**
 * A part with a heading.
 */
export type ReportSection = { 
/**
 * Names the section on the screen; never written to a file.
 */
key: string, 
/**
 * Its heading.
 */
heading: string, 
/**
 * What is in it, in order.
 */
blocks: Array<ReportBlock>, };

/**
 * One round of a rehearsal.
 */
export type Round = { 
/**
 * The ask whose line was drawn.
 */
of: string, 
/**
 * What was answered; empty when it was said aloud.
 */
said: string, };

/**
 * A row of a table.
 */
export type Row = { 
/**
 * What the row is about: a key that was there, or one's own line; empty for a row of one's own cells.
 */
head: string, 
/**
 * Its cells, by the key of the column.
 */
cells: { [key in string]: Cell }, };

/**
 * One time through an exercise, finished or not.
 */
export type Run = { 
/**
 * The exercise, such as `cbt.thought7`.
 */
slug: string, 
/**
 * The edition it was done in; an old run is always read with its own edition's meaning.
 */
edition: number, 
/**
 * What was answered, by the id of the question.
 */
answers: { [key in string]: Answer }, 
/**
 * Ratings before, by their key (`dist`, `tens`, `present` …).
 */
before: { [key in string]: Percent }, 
/**
 * Ratings after, on the same scales.
 */
after: { [key in string]: Percent }, 
/**
 * Steps that were opened; an open step without an answer was skipped, which is fine.
 */
visited: Array<string>, 
/**
 * Where the person was when they left.
 */
at: string | null, 
/**
 * "Anything unpleasant?", asked after a practice.
 */
unpleasant: Unpleasant | null, 
/**
 * "What did I notice?", in own words.
 */
noticed: string, 
/**
 * Whether a practice was ended before its time. Never told as a fault.
 */
stoppedEarly: boolean, 
/**
 * Ratings given later, when asked again.
 */
later: Array<Later>, };

/**
 * A safety plan, ready to be used.
 */
export type SafetyPlan = { 
/**
 * The entry it is in.
 */
entry: EntryId, 
/**
 * The day it was written or changed last.
 */
day: string, 
/**
 * What it says.
 */
run: Run, };

/**
 * A brief that was saved.
 */
export type SavedBrief = { 
/**
 * What the list of what was shared says of it.
 */
shared: Shared, 
/**
 * Signs that the font of the PDF does not have: on paper each is a box.
 */
notDrawn: Array<string>, };

/**
 * The sentence under a chart.
 */
export type Saying = { "kind": "nothing" } | { "kind": "notEnough", 
/**
 * How many days there are.
 */
have: number, 
/**
 * How many are needed.
 */
need: number, } | { "kind": "usual", 
/**
 * Days in the usual range.
 */
inside: number, 
/**
 * Days with a value.
 */
days: number, 
/**
 * The day with the lowest value.
 */
lowest: string, 
/**
 * That value.
 */
least: number, 
/**
 * The day with the highest value.
 */
highest: string, 
/**
 * That value.
 */
most: number, } | { "kind": "scores", 
/**
 * How many scores.
 */
times: number, 
/**
 * The last change; missing with a single score.
 */
change: Change | null, } | { "kind": "mostOften", 
/**
 * What.
 */
label: Label, 
/**
 * How often.
 */
times: number, 
/**
 * Out of how many.
 */
of: number, } | { "kind": "rows", 
/**
 * How many rows.
 */
rows: number, } | { "kind": "moved", 
/**
 * Lower by more than a little.
 */
lower: number, 
/**
 * About the same.
 */
same: number, 
/**
 * Higher by more than a little.
 */
higher: number, } | { "kind": "lanes", 
/**
 * By lane.
 */
times: Array<[Lane, number]>, };

/**
 * What may be said. Ranges are 80 % ranges in whole points, rounded outwards; negative is lower than expected.
 */
export type Says = { "kind": "soFar", 
/**
 * How many uses the first words need, [`FIRST_WORDS`].
 */
of: number, } | { "kind": "tooEarly" } | { "kind": "needsPlainPairs", 
/**
 * Plain pairs so far; 0 when no check-in was rated at all.
 */
have: number, 
/**
 * Plain pairs needed, [`PLAIN_PAIRS_NEEDED`].
 */
need: number, } | { "kind": "cannotTell", 
/**
 * The lower end.
 */
low: number, 
/**
 * The upper end.
 */
high: number, } | { "kind": "helps", 
/**
 * The lower end.
 */
low: number, 
/**
 * The upper end.
 */
high: number, } | { "kind": "doesNotSeemTo", 
/**
 * The lower end.
 */
low: number, 
/**
 * The upper end.
 */
high: number, };

/**
 * How answers become one number.
 */
export type ScoreRule = "sum" | "mean" | "none" | "typed";

/**
 * The second folder, and what is in it.
 */
export type SecondFolder = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Whether it is there now; a stick may be away.
 */
there: boolean, 
/**
 * The backups in it, the newest first.
 */
backups: Array<Backup>, };

/**
 * Everything about sessions.
 */
export type Sessions = { 
/**
 * What the person said about them.
 */
appointment: Appointment, 
/**
 * Whether the day of the next session is over, so that it was the last one.
 */
passed: boolean, 
/**
 * The day of the last session, as far as it is known.
 */
last: string | null, 
/**
 * The day from which on a brief tells: the last session, or two weeks ago.
 */
since: string, 
/**
 * What was prepared since then.
 */
prepared: EntryId | null, 
/**
 * What was written after the last session.
 */
after: EntryId | null, 
/**
 * How many entries since then are marked for the session.
 */
marked: number, 
/**
 * What was agreed on after the last session and is no homework yet.
 */
agreed: Agreed | null, };

/**
 * A brief that was saved as a file.
 */
export type Shared = { 
/**
 * Names it in this list.
 */
id: EntryId, 
/**
 * When it was saved.
 */
at: string, 
/**
 * The person's own day then.
 */
day: string, 
/**
 * What kind of file it is.
 */
format: SharedAs, 
/**
 * Whether a passphrase opens it. Anybody can read the others.
 */
encrypted: boolean, 
/**
 * The name of the file, without its folder.
 */
file: string, 
/**
 * Whom it was for, as it stands there; may be empty.
 */
to: string, 
/**
 * The first day it tells of.
 */
since: string, 
/**
 * The last day it tells of.
 */
until: string, 
/**
 * What was in it.
 */
parts: Array<SharedPart>, 
/**
 * How many lines, rows and charts that were.
 */
lines: number, };

/**
 * Kinds of file.
 */
export type SharedAs = "pdf" | "html" | "markdown" | "sealed";

/**
 * A section that was shared.
 */
export type SharedPart = { 
/**
 * Which.
 */
section: BriefSection, 
/**
 * How many items of it.
 */
items: number, };

/**
 * An exercise on the shelf, and what this person does with it.
 */
export type Shelved = { 
/**
 * The exercise.
 */
card: Card, 
/**
 * How many times it was kept.
 */
times: number, 
/**
 * The day of the last time.
 */
last: string | null, 
/**
 * Whether the person put it out of sight.
 */
hidden: boolean, 
/**
 * The day it is planned for.
 */
planned: string | null, 
/**
 * The entry that goes on over days and can be added to; missing when none was begun, or it came to its end.
 */
running: EntryId | null, };

/**
 * One of the two skills.
 */
export type Side = "first" | "second";

/**
 * An exercise in a person's own words.
 */
export type Sketch = { 
/**
 * Its name for ever; empty until it is kept.
 */
slug: string, 
/**
 * Counts up with every change.
 */
edition: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is for, in one line.
 */
purpose: string, 
/**
 * What it is for, by key.
 */
helpsWith: string, 
/**
 * Minutes, 1 to 480.
 */
minutes: number, 
/**
 * When not to use it; may be empty.
 */
caution: string, 
/**
 * What is rated before and after, by key; missing for nothing.
 */
rates: string | null, 
/**
 * Its steps.
 */
steps: Array<SketchStep>, };

/**
 * What a step of a sketch asks for.
 */
export type SketchKind = { "kind": "long" } | { "kind": "text" } | { "kind": "list" } | { "kind": "check" } | { "kind": "slider", 
/**
 * What 0 means.
 */
low: string, 
/**
 * What 100 means.
 */
high: string, } | { "kind": "choice", 
/**
 * In order.
 */
options: Array<string>, } | { "kind": "multi", 
/**
 * In order.
 */
options: Array<string>, } | { "kind": "plan" } | { "kind": "guide", 
/**
 * In order.
 */
lines: Array<string>, 
/**
 * Seconds for all of them.
 */
seconds: number, } | { "kind": "timer", 
/**
 * Seconds.
 */
seconds: number, };

/**
 * One step of a sketch.
 */
export type SketchStep = { 
/**
 * The question, or what to do.
 */
question: string, 
/**
 * A sentence more; may be empty.
 */
more: string, 
/**
 * What is asked for.
 */
kind: SketchKind, };

/**
 * A skill by its name.
 */
export type Skill = { 
/**
 * Which.
 */
slug: string, 
/**
 * Its title.
 */
title: string, };

/**
 * Why an entry was left out.
 */
export type Skipped = "changedHere" | "inBin" | "erased";

/**
 * What follows from a night.
 */
export type Sleep = { 
/**
 * Minutes in bed: from into bed to out of bed.
 */
inBed: number, 
/**
 * Minutes from lights out to the last waking.
 */
period: number, 
/**
 * Minutes asleep: the period without falling asleep and without being awake in between.
 */
asleep: number, 
/**
 * The share of the time in bed that was slept, in tenths of a percent.
 */
efficiency: number, };

/**
 * One line of the slope chart. Heights run from 0 (bottom) to 100 (top).
 */
export type Slope = { 
/**
 * What was rated.
 */
subject: Subject, 
/**
 * Before.
 */
before: Percent, 
/**
 * After.
 */
after: Percent, 
/**
 * Height of the label on the left, moved apart from its neighbours.
 */
beforeLabel: number, 
/**
 * Height of the label on the right.
 */
afterLabel: number, };

/**
 * A run of words in a snippet.
 */
export type Snippet = { 
/**
 * Whether it is what was looked for.
 */
matches: boolean, 
/**
 * The words.
 */
text: string, };

/**
 * Someone in a graph.
 */
export type Someone = { 
/**
 * A key, one of a kind in the graph.
 */
key: string, 
/**
 * What they are called; a nickname is fine.
 */
name: string, 
/**
 * 0 for grandparents, 1 for parents, 2 for one's own generation, 3 for children; chosen family, too.
 */
generation: number, 
/**
 * Illness, loss, a move, a strength, a rule …, in own words.
 */
marks: string, 
/**
 * Whether this is the person who draws.
 */
me: boolean, };

/**
 * Days that belong together: from the first on, and before the second.
 */
export type Span = { 
/**
 * The first day.
 */
since: string, 
/**
 * The day after the last.
 */
until: string, };

/**
 * What long work is doing.
 */
export type Stage = "copying" | "checking" | "packing" | "unpacking" | "encrypting" | "reading" | "merging" | "erasing" | "importing" | "gathering";

/**
 * Where things stand, asked once at the start.
 */
export type Status = { 
/**
 * Whether there is a vault, and whether it is open.
 */
phase: Phase, 
/**
 * Whether it needs a passphrase.
 */
protected: boolean, 
/**
 * The folder it lies in, for the settings page.
 */
folder: string, 
/**
 * How the app looks and behaves.
 */
preferences: Preferences, 
/**
 * This version of the app.
 */
version: string, };

/**
 * One screen of an exercise.
 */
export type Step = { 
/**
 * Its id; its words are the message `step-<id>` (value: the question; `.short`, `.lead`, `.example`).
 */
id: string, 
/**
 * What it asks for; may be empty for a step that only tells.
 */
asks: Array<Ask>, 
/**
 * How many helper questions its words hold (`help-<id>-1` …).
 */
helps: number, 
/**
 * Whether its words hold a worked example.
 */
example: boolean, 
/**
 * Questions asked before this step alone, never a lock.
 */
gates: Array<Gate>, 
/**
 * Only offered after a certain choice.
 */
when: When | null, };

/**
 * The rule that ends the exploring when it becomes too much (see [`Exercise::calls_halt`]).
 */
export type Stop = { 
/**
 * The sliders, dialogues and curves that tell distress on the way.
 */
watches: Array<string>, 
/**
 * The step that leads back to the present.
 */
to: string, };

/**
 * One row of dots.
 */
export type Strip = { 
/**
 * What.
 */
label: Label, 
/**
 * On how many days.
 */
days: number, 
/**
 * The middle value's place, 0 to 1000.
 */
middle: number, 
/**
 * Where the dots are, and how many days each stands for.
 */
dots: Array<StripDot>, };

/**
 * Some equal days of a row.
 */
export type StripDot = { 
/**
 * Its place, 0 to 1000.
 */
at: number, 
/**
 * The value.
 */
value: number, 
/**
 * How many days.
 */
days: number, };

/**
 * What a pair of ratings is about.
 */
export type Subject = { "kind": "belief" } | { "kind": "feeling", "it": FeelingWord } | { "kind": "rating", "it": string };

/**
 * Something that may be worth a try.
 */
export type Suggestion = { 
/**
 * The exercise.
 */
slug: string, 
/**
 * The problem it is for; missing when it is for none of them.
 */
problem: string | null, 
/**
 * The rule that fired.
 */
rule: PlanRule, 
/**
 * Its points.
 */
points: PlanPoints, };

/**
 * An entry or draft as a list shows it.
 */
export type Summary = { 
/**
 * Its name.
 */
id: EntryId, 
/**
 * When it was begun.
 */
written: Moment, 
/**
 * What kind it is.
 */
kind: EntryKind, 
/**
 * Which exercise, for a run; which questionnaire, for one that was filled in.
 */
slug: string | null, 
/**
 * A title in the person's own words; empty when there are none.
 */
title: string, 
/**
 * The first words after the title, at most 160 characters.
 */
glimpse: string, 
/**
 * Overall mood, where it was given.
 */
mood: Mood | null, 
/**
 * Feelings named.
 */
feelings: Array<FeelingWord>, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * The version, 1 for a fresh entry.
 */
version: number, };

/**
 * The numbers of a chart as a table.
 */
export type Table = { 
/**
 * Its columns.
 */
columns: Array<Heading>, 
/**
 * Its rows.
 */
rows: Array<Array<Datum>>, };

/**
 * Which column holds what, counted from 0.
 */
export type TableColumns = { 
/**
 * The day, with or without the time. A row without it cannot be read.
 */
day: number | null, 
/**
 * The time of the day, where it has a column of its own.
 */
time: number | null, 
/**
 * The mood, by whatever name or number.
 */
mood: number | null, 
/**
 * A title.
 */
title: number | null, 
/**
 * The words.
 */
text: number | null, 
/**
 * Tags in one cell.
 */
tags: number | null, };

/**
 * The beginning of a table, for somebody to choose its columns by.
 */
export type TableHead = { 
/**
 * The names of the columns; numbers from 1 on where the table names none.
 */
headers: Array<string>, 
/**
 * The first rows, their cells cut short.
 */
rows: Array<Array<string>>, };

/**
 * How often each answer was given.
 */
export type Tally = { 
/**
 * Over how many kept times.
 */
times: number, 
/**
 * By ask: the keys or lines, the most frequent first.
 */
counts: { [key in string]: Array<Counted> }, };

/**
 * One thing to try.
 */
export type Task = { 
/**
 * What to do.
 */
what: string, 
/**
 * The exercise it is done with.
 */
exercise: string | null, 
/**
 * What it is for, in the person's own words.
 */
why: string, 
/**
 * When and where.
 */
when: string, 
/**
 * How long, in minutes; 1 to 1440.
 */
minutes: number | null, 
/**
 * The smallest version that still counts.
 */
smallest: string, 
/**
 * What could get in the way.
 */
obstacle: string, 
/**
 * What then.
 */
then: string, 
/**
 * How sure the person is of doing it.
 */
confidence: Percent | null, 
/**
 * The day before which it is meant to be tried: the next session.
 */
due: string | null, 
/**
 * Where it comes from.
 */
from: TaskSource, 
/**
 * What came of it.
 */
result: TaskResult | null, };

/**
 * What came of a task.
 */
export type TaskResult = { 
/**
 * How far it went.
 */
how: HowFar, 
/**
 * What got in the way.
 */
hindrances: Array<Hindrance>, 
/**
 * What else got in the way, in own words.
 */
other: string, 
/**
 * What was learned.
 */
learned: string, 
/**
 * The day it was told.
 */
day: string, };

/**
 * Where a task comes from.
 */
export type TaskSource = { "kind": "own" } | { "kind": "therapist" } | { "kind": "plan", 
/**
 * The problem it is for.
 */
problem: string | null, 
/**
 * The key of the rule that offered it. Rules may come and go; what a task says of itself stays.
 */
rule: string, };

/**
 * A part of what happened, as an answer may tell it: what another approach to the same event begins with, and what the
 * personal map is made of.
 */
export type Tells = "situations" | "thoughts" | "feelings" | "body" | "actions" | "patterns" | "strengths" | "answers";

/**
 * What was done by itself.
 */
export type Tended = { 
/**
 * Whether the file is whole; when it is not, ask again where things stand.
 */
whole: boolean, 
/**
 * The backup that was made, if one was due.
 */
backup: Backup | null, 
/**
 * Whether the newest backup is in the second folder; missing without one.
 */
mirrored: boolean | null, };

/**
 * The look.
 */
export type Theme = "system" | "light" | "dark" | "contrastLight" | "contrastDark";

/**
 * A therapist's answer, before anything is taken from it.
 */
export type TherapistAnswer = { 
/**
 * Who it is from, in their own words; may be empty.
 */
from: string, 
/**
 * The day it was written.
 */
written: string | null, 
/**
 * The day of the next session.
 */
nextSession: string | null, 
/**
 * Whether that day is still to come, so that it can become the appointment.
 */
nextIsAhead: boolean, 
/**
 * What to do until then, in the order of the file.
 */
tasks: Array<AnswerTask>, 
/**
 * What else there is to say.
 */
notes: Array<string>, 
/**
 * Whether the notes were taken in before.
 */
notesTaken: boolean, 
/**
 * Exercises worth a try.
 */
exercises: Array<AnswerExercise>, 
/**
 * Lines that were not understood.
 */
warnings: Array<PlanWarning>, };

/**
 * A value along a side.
 */
export type Tick = { 
/**
 * Its place, 0 to 1000.
 */
at: number, 
/**
 * The value.
 */
value: number, };

/**
 * A line between two people.
 */
export type Tie = { 
/**
 * The key of one.
 */
from: string, 
/**
 * The key of the other.
 */
to: string, 
/**
 * What it is like.
 */
like: TieKind, };

/**
 * What a line between two people is like.
 */
export type TieKind = "close" | "distant" | "conflict" | "cutOff" | "entangled" | "caringFor" | "onAndOff" | "unknown";

/**
 * What the first screen shows.
 */
export type Today = { 
/**
 * The person's own day.
 */
day: string, 
/**
 * Check-ins of this day, newest first.
 */
checkIns: Array<Entry>, 
/**
 * What is not finished, newest first.
 */
unfinished: Array<Unfinished>, 
/**
 * What is asked about again.
 */
due: Array<Due>, 
/**
 * Exercises that were planned for this day, or before it.
 */
planned: Array<Planned>, 
/**
 * Tasks without a result, those of the therapist first; at most three.
 */
homework: Array<KeptTask>, 
/**
 * The day of the next session, from the day before it on. Once it is over: until something is written about it or
 * the next one is known, and for two weeks at most.
 */
sessionOn: string | null, 
/**
 * Whether the monthly look at all skills is offered.
 */
review: boolean, 
/**
 * Whether a look at the week is offered.
 */
week: boolean, 
/**
 * Whether the safety plan is named once more: an answer asked for people who can help, a few days ago.
 */
planNear: boolean, 
/**
 * The last entries before now, at most five.
 */
recent: Array<Summary>, 
/**
 * Whole days since the last entry; missing when there is none.
 */
daysAway: number | null, };

/**
 * What may be said about a thing and the mood of the day after.
 */
export type Together = { "kind": "notEnough", 
/**
 * Days with it.
 */
with: number, 
/**
 * Days without it.
 */
without: number, 
/**
 * Needed of each, [`DAYS_OF_EACH`].
 */
need: number, } | { "kind": "plotOnly" } | { "kind": "noClearDifference" } | { "kind": "together", 
/**
 * Whether the mood of the day after is higher with it than without.
 */
higher: boolean, 
/**
 * By how much, in points of the mood scale, to one decimal and above 0.
 */
by: number, };

/**
 * What a moment was like.
 */
export type Tone = "good" | "hard" | "turning";

/**
 * A topic, and whether it is wanted.
 */
export type Topic = { 
/**
 * Its key: a purpose, such as `grief`.
 */
key: string, 
/**
 * Whether it is out of sight.
 */
hidden: boolean, 
/**
 * How many exercises are mainly about it.
 */
exercises: number, };

/**
 * A tracker as a person describes it: facts of a form, none of its questions.
 */
export type Tracker = { 
/**
 * Its name for ever; missing for a new one.
 */
key: string | null, 
/**
 * What the form is called.
 */
name: string, 
/**
 * The lowest score there can be.
 */
lowest: number, 
/**
 * The highest score there can be.
 */
highest: number, 
/**
 * Which way is harder.
 */
harder: Harder, 
/**
 * What some scores are called.
 */
bands: Array<Band>, 
/**
 * The least change that means something, where the form says so.
 */
reliableChange: number | null, };

/**
 * What became of keeping a tracker.
 */
export type TrackerKept = { 
/**
 * The tracker; missing when something is wrong with it, and nothing was changed then.
 */
instrument: Instrument | null, 
/**
 * Everything that is wrong with it.
 */
faults: Array<InstrumentFault>, };

/**
 * What became of trying an exercise out.
 */
export type Tried = { 
/**
 * The exercise, ready to be looked at; missing when something is wrong with it.
 */
play: Play | null, 
/**
 * Everything that is wrong with it.
 */
faults: Array<PackFault>, 
/**
 * The title of the own exercise whose place it takes, when there is one of its name.
 */
replaces: string | null, };

/**
 * What one side said.
 */
export type Turn = { 
/**
 * The key of the side.
 */
side: string, 
/**
 * As written.
 */
text: string, 
/**
 * Distress after it; missing when it was skipped.
 */
dist: Percent | null, };

/**
 * What became of an import that was taken back.
 */
export type Undone = { 
/**
 * When.
 */
at: string, 
/**
 * How many entries went to the bin.
 */
binned: number, 
/**
 * How many are as they were before.
 */
reverted: number, 
/**
 * How many stay, because they were changed here since.
 */
stay: number, };

/**
 * A draft as a list shows it.
 */
export type Unfinished = { 
/**
 * The name the entry has or will have.
 */
id: EntryId, 
/**
 * When it was last kept.
 */
savedAt: string, 
/**
 * When it was begun.
 */
started: Moment, 
/**
 * What kind it is.
 */
kind: EntryKind, 
/**
 * Which exercise, for a run.
 */
slug: string | null, 
/**
 * A title in the person's own words; empty when there are none.
 */
title: string, 
/**
 * Whether it changes an entry that is already kept.
 */
changes: boolean, 
/**
 * Steps with an answer, for a run.
 */
stepsDone: number, 
/**
 * Steps in all, for a run; 0 otherwise.
 */
steps: number, };

/**
 * The answer to "anything unpleasant?" after a practice.
 */
export type Unpleasant = "no" | "passed" | "still";

/**
 * One use, before and after.
 */
export type UseDot = { 
/**
 * Its day.
 */
day: string, 
/**
 * Before.
 */
before: Percent, 
/**
 * After.
 */
after: Percent, };

/**
 * What a check of the whole vault found.
 */
export type Verdict = { 
/**
 * Whether nothing is wrong.
 */
whole: boolean, 
/**
 * What is wrong, in the words of the database; never a person's words.
 */
problems: Array<string>, 
/**
 * How many entries there are, the bin included.
 */
entries: number, };

/**
 * An entry as it once was.
 */
export type Version = { 
/**
 * 1 for the first.
 */
version: number, 
/**
 * When it was saved.
 */
changedAt: string, 
/**
 * What it held.
 */
body: Body, 
/**
 * Its tags then.
 */
tags: Array<string>, };

/**
 * The words to choose from.
 */
export type Vocabulary = { 
/**
 * Feelings, in their families.
 */
families: Array<Family>, 
/**
 * Thinking habits, "none of these" first.
 */
habits: Array<string>, 
/**
 * Regions of the body, from head to foot.
 */
regions: Array<string>, };

/**
 * How it was in the last week, by the mood grid.
 */
export type Weather = "unknown" | "low" | "tense" | "fair";

/**
 * The last seven days, counted.
 */
export type Week = { 
/**
 * Its days: today is the last.
 */
span: Span, 
/**
 * Days with an overall mood.
 */
moodDays: number, 
/**
 * The lowest and the highest daily mood; missing without any.
 */
moods: [number, number] | null, 
/**
 * The feelings named most, at most three.
 */
feelings: Array<FeelingWord>, 
/**
 * What was practised or written with an exercise, the most often first: title and times.
 */
practised: Array<[string, number]>, 
/**
 * How many entries there are.
 */
entries: number, 
/**
 * How many of them come along to the session.
 */
toSession: number, 
/**
 * What was kept of earlier looks: the day of the last one.
 */
lastLook: string | null, };

/**
 * A day of the week.
 */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/**
 * How strong a passphrase is.
 */
export type Weight = { 
/**
 * Whether it has at least ten characters or four words.
 */
longEnough: boolean, 
/**
 * From 0 (guessed at once) to 4 (very hard to guess), by the zxcvbn estimate.
 */
score: number, 
/**
 * Whether it may be used.
 */
accepted: boolean, };

/**
 * The choice that a step depends on.
 */
export type When = { 
/**
 * A choice or a multi of an earlier step.
 */
ask: string, 
/**
 * Any of these keys opens the step.
 */
is: Array<string>, 
/**
 * Whether it is open as well while nothing was chosen: the usual way, for whoever leaves the choice out. A step
 * that would not be safe for everyone leaves this false.
 */
unanswered: boolean, };

/**
 * A range of values.
 */
export type Zone = { 
/**
 * Its lower edge from the bottom, 0 to 1000.
 */
bottom: number, 
/**
 * Its upper edge.
 */
top: number, 
/**
 * Its lowest value.
 */
low: number, 
/**
 * Its highest value.
 */
high: number, };

/** Every command: what it takes and what it gives. */
export type Commands = {
  /** Where things stand. Opens a vault that has no passphrase. */
  status: { input: Record<string, never>; output: Status };
  /** Makes the vault, with a passphrase or without one. */
  create_vault: { input: { passphrase: string | null }; output: Made };
  /** Opens the vault with its passphrase. */
  unlock: { input: { passphrase: string }; output: null };
  /** Opens the vault with its recovery code. */
  unlock_with_code: { input: { code: string }; output: null };
  /** Closes the vault and forgets its key. */
  lock: { input: Record<string, never>; output: null };
  /** Sets the first passphrase, or changes it. The backups follow. */
  set_passphrase: { input: { current: string | null; next: string }; output: Made };
  /** Takes the passphrase and the recovery code away. The backups follow. */
  remove_passphrase: { input: { current: string }; output: Made };
  /** Gives everything a new key, passphrase and recovery code: somebody knows the old ones. */
  rekey: { input: { current: string | null; next: string }; output: Made };
  /** Makes a new recovery code. The one before works until the new one is typed back. */
  make_code: { input: { current: string }; output: Made };
  /** Whether what was typed back from paper is the code that was shown last; then it is the only one. */
  confirm_code: { input: { typed: string }; output: boolean };
  /** Lets the code that was shown last go, when another one still works. */
  forget_code: { input: Record<string, never>; output: null };
  /** Weighs a passphrase while it is typed. */
  weigh_passphrase: { input: { passphrase: string }; output: Weight };
  /** Keeps the preferences and gives them back, every number in its range. */
  save_preferences: { input: { preferences: Preferences }; output: Preferences };
  /** Pauses reminders for so many days, today among them; 0 to go on. */
  pause_reminders: { input: { days: number }; output: Preferences };
  /** Writes the reminders as a file for a calendar. The file is not encrypted. */
  save_reminder_calendar: { input: { path: string }; output: null };
  /** Every country, with only those lines that were seen at an official page. */
  helplines: { input: Record<string, never>; output: Array<Country> };
  /** Everything the first screen shows. */
  today: { input: Record<string, never>; output: Today };
  /** A new draft with a fresh name; on the disk only after it was kept. */
  begin: { input: { body: Body }; output: Draft };
  /** A draft that changes an entry. */
  edit: { input: { id: EntryId }; output: Draft };
  /** A draft as it was last kept. */
  draft: { input: { id: EntryId }; output: Draft };
  /** Drafts that hold something, newest first. */
  drafts: { input: Record<string, never>; output: Array<Unfinished> };
  /** Keeps a draft on the disk. Makes no version. */
  keep_draft: { input: { draft: Draft }; output: Kept };
  /** Lets a draft go and gives it back, so that it can be kept again. */
  discard_draft: { input: { id: EntryId }; output: Draft | null };
  /** Keeps a draft as an entry: a new one, or the next version of an old one. */
  write_entry: { input: { draft: Draft }; output: Entry };
  /** Marks an entry for the next session, or to be left out of every export. Makes no version. */
  mark_entry: { input: { id: EntryId; toSession: boolean; neverExport: boolean }; output: Entry };
  /** Pins an entry to the top of the journal, or no longer; answers with all that are pinned. */
  pin_entry: { input: { id: EntryId; pinned: boolean }; output: Array<Summary> };
  /** The pinned entries, the last pinned first. */
  pinned: { input: Record<string, never>; output: Array<Summary> };
  /** What was written on this day in earlier years; one and six months ago when there is no such year. */
  on_this_day: { input: Record<string, never>; output: Array<EarlierDay> };
  /** An entry, whole. */
  read_entry: { input: { id: EntryId }; output: Entry };
  /** Entries, newest first. */
  list_entries: { input: { filter: Filter }; output: Array<Summary> };
  /** Entries that hold all the words, the last one as a beginning; newest first. */
  search: { input: { words: string; filter: Filter }; output: Array<Hit> };
  /** Every tag in use, the most used first. */
  tags: { input: Record<string, never>; output: Array<string> };
  /** Every version of an entry, the newest first; the one shown now is the first. */
  versions: { input: { id: EntryId }; output: Array<Version> };
  /** Makes an earlier version the newest again. */
  bring_back: { input: { id: EntryId; version: number }; output: Entry };
  /** Puts an entry into the bin for thirty days. */
  bin_entry: { input: { id: EntryId }; output: null };
  /** Takes an entry out of the bin again. */
  unbin_entry: { input: { id: EntryId }; output: null };
  /** What lies in the bin, the latest first. */
  list_bin: { input: Record<string, never>; output: Array<Binned> };
  /** Erases an entry in the bin for good; on request from the backups, too. */
  erase_entry: { input: { id: EntryId; backups: boolean }; output: Erased };
  /** How many entries the days from `since` on and before `until` hold, the bin included. */
  would_erase: { input: { since: string; until: string }; output: number };
  /** Erases everything of some days for good; on request from the backups, too. */
  erase_days: { input: { since: string; until: string; backups: boolean }; output: Erased };
  /** Erases the journal, its keys, its backups and the preferences, open or not. */
  erase_everything: { input: { second: boolean }; output: Remains };
  /** Asks for the ratings of an entry again after some minutes, or not at all. */
  ask_again: { input: { id: EntryId; minutes: number | null }; output: string | null };
  /** Adds later ratings to a run and stops asking. */
  rerate: { input: { id: EntryId; belief: Percent | null; feelings: Array<Feeling>; ratings: { [key in string]: Percent } }; output: Entry };
  /** Every exercise on the shelf. */
  exercises: { input: Record<string, never>; output: Array<Card> };
  /** One exercise with its words. */
  exercise: { input: { slug: string }; output: Play };
  /** Feelings and thinking habits to choose from. */
  vocabulary: { input: Record<string, never>; output: Vocabulary };
  /** The phases of a paced breath. */
  pace: { input: { pattern: Pattern; minutes: number }; output: PhaseTable };
  /** The step that leads back to the present, when distress says that the exploring ends here. */
  heed: { input: { run: Run }; output: string | null };
  /** What follows from a night; nothing while a part is missing. */
  sleep: { input: { night: Night }; output: Sleep | null };
  /** Every exercise on the shelf with what this person does with it, own ones first. */
  library: { input: Record<string, never>; output: Array<Shelved> };
  /** The last times through an exercise, the newest first. */
  earlier_times: { input: { slug: string }; output: Array<EarlierTime> };
  /** How often each answer to some questions was given, over the kept times of an exercise. */
  tally: { input: { slug: string; asks: Array<string> }; output: Tally };
  /** Puts an exercise out of sight, or brings it back. What was written with it stays. */
  hide_exercise: { input: { slug: string; hidden: boolean }; output: null };
  /** The exercises that are out of sight: put there alone, or by their topic. */
  out_of_sight: { input: Record<string, never>; output: Array<string> };
  /** Every topic that can be put out of sight. */
  topics: { input: Record<string, never>; output: Array<Topic> };
  /** Puts a topic out of sight, or brings it back. What was written about it stays. */
  hide_topic: { input: { topic: string; hidden: boolean }; output: null };
  /** Whether another day would be kinder for an exercise. */
  much_today: { input: { slug: string }; output: boolean };
  /** Asks for the monthly look at all skills no sooner than in a month. */
  postpone_review: { input: Record<string, never>; output: null };
  /** Plans an exercise for a day, or no longer. */
  plan_exercise: { input: { slug: string; day: string | null }; output: null };
  /** Every coping card: those at hand first, then the newest first. */
  cards: { input: Record<string, never>; output: Array<KeptCard> };
  /** The cards of a hard moment, at most three. */
  cards_at_hand: { input: Record<string, never>; output: Array<KeptCard> };
  /** The person's own exercises. */
  own_exercises: { input: Record<string, never>; output: Array<OwnExercise> };
  /** Tries a sketch out. Changes nothing. */
  try_sketch: { input: { sketch: Sketch }; output: Tried };
  /** Keeps a sketch as an exercise: a new one, or the next edition of an old one. */
  keep_sketch: { input: { sketch: Sketch }; output: Tried };
  /** The sketch that is being written, and is no exercise yet. */
  waiting_sketch: { input: Record<string, never>; output: Sketch | null };
  /** Keeps the sketch that is being written, or lets it go. */
  keep_waiting_sketch: { input: { sketch: Sketch | null }; output: null };
  /** Looks into the file of an exercise. Changes nothing. */
  look_at_pack: { input: { path: string }; output: Tried };
  /** Brings an exercise in from a file. */
  bring_in_pack: { input: { path: string }; output: Tried };
  /** No longer offers an own exercise, or offers it again. What was written with it stays. */
  remove_pack: { input: { slug: string; removed: boolean }; output: null };
  /** Every questionnaire that is offered. */
  instruments: { input: Record<string, never>; output: Array<Offered> };
  /** One questionnaire. */
  instrument: { input: { key: string }; output: Instrument };
  /** What may be read from answers, kept or not. */
  read_measure: { input: { filled: Filled }; output: Reading };
  /** Every time a questionnaire was filled in, the newest first. */
  readings: { input: { key: string }; output: Array<PastReading> };
  /** Keeps a tracker for a form that is filled in elsewhere. */
  keep_tracker: { input: { tracker: Tracker }; output: TrackerKept };
  /** No longer offers a tracker, or offers it again. What was filled in stays. */
  remove_tracker: { input: { key: string; removed: boolean }; output: null };
  /** The newest safety plan of the open journal. */
  safety_plan: { input: Record<string, never>; output: SafetyPlan | null };
  /** The plan that is kept outside the journal, where that was allowed. Answers while the journal is closed. */
  outside_plan: { input: Record<string, never>; output: OutsidePlan };
  /** Keeps the newest plan outside the journal from now on, or no longer. */
  allow_plan_outside: { input: { allowed: boolean }; output: OutsidePlan };
  /** Names the safety plan once more over the next days. */
  keep_plan_near: { input: Record<string, never>; output: null };
  /** What there is to look at in Insights. */
  insights: { input: Record<string, never>; output: Insights };
  /** A chart over some days. */
  chart: { input: { of: ChartOf; span: Span }; output: Chart };
  /** What tends to go together with the mood of the day after; at most three things in a month. */
  next_day: { input: Record<string, never>; output: Array<NextDay> };
  /** Everything that may be said about what helped. */
  helped: { input: Record<string, never>; output: Helped };
  /** Begins a fair test of two skills, with so many uses of each. */
  begin_fair_test: { input: { one: string; other: string; each: number }; output: Helped };
  /** Tosses the coin: which of the two skills is used this time. */
  toss_coin: { input: Record<string, never>; output: Helped };
  /** Refuses what the coin said last. */
  refuse_toss: { input: Record<string, never>; output: Helped };
  /** Ends the fair test before its time. */
  end_fair_test: { input: Record<string, never>; output: Helped };
  /** Lets the fair test go. The uses stay in the journal. */
  let_fair_test_go: { input: Record<string, never>; output: Helped };
  /** Earlier thoughts that are like one, the most alike first. */
  echoes: { input: { thought: string; besides: EntryId | null }; output: Array<Echo> };
  /** Thoughts that came back, the most frequent first. */
  recurring: { input: Record<string, never>; output: Array<Recurring> };
  /** The same chart without entries that are to be left out of every export. */
  chart_for_file: { input: { of: ChartOf; span: Span }; output: Chart };
  /** Writes a table as a file for a spreadsheet. The file is not encrypted. */
  save_table: { input: { path: string; rows: Array<Array<string>> }; output: null };
  /** What else tells of the event of an entry, and what it can be looked at through. */
  lenses: { input: { id: EntryId }; output: Lenses };
  /** A draft that looks at the event of an entry through another approach. */
  look_again: { input: { id: EntryId; slug: string }; output: Draft };
  /** Says that two entries tell of one event, or that they do not after all. */
  link_entries: { input: { one: EntryId; other: EntryId; linked: boolean }; output: null };
  /** The personal map as it has grown, with what was changed on it. */
  personal_map: { input: Record<string, never>; output: PersonalMap };
  /** Makes one change to the personal map. */
  change_map: { input: { change: MapChange }; output: PersonalMap };
  /** The last seven days, counted. */
  week: { input: Record<string, never>; output: Week };
  /** Asks for a look at the week no sooner than in a week. */
  postpone_week: { input: Record<string, never>; output: null };
  /** Everything about homework. */
  homework: { input: Record<string, never>; output: Homework };
  /** Tells what came of a task, or takes it back. */
  tell_result: { input: { id: EntryId; result: TaskResult | null }; output: Entry };
  /** Everything about sessions. */
  sessions: { input: Record<string, never>; output: Sessions };
  /** Keeps what a person says about their sessions. */
  keep_appointment: { input: { appointment: Appointment }; output: Sessions };
  /** Makes homework of lines that were agreed on in a session; the lines that are left are let go. */
  take_agreed: { input: { id: EntryId; lines: Array<string> }; output: Homework };
  /** The plan as it stands. */
  plan: { input: Record<string, never>; output: Plan };
  /** Makes one change to the plan. */
  change_plan: { input: { change: PlanChange }; output: Plan };
  /** What could take the place of an exercise that did not fit: the same purpose, another school. */
  swaps: { input: { slug: string }; output: Array<Proposed> };
  /** Makes a task of an exercise. */
  take_on: { input: { slug: string }; output: Homework };
  /** A brief as it would be written, and everything that could go in. Without a wish, what was chosen last time. */
  brief: { input: { wish: BriefWish | null }; output: Brief };
  /** What the entries since the last session say, each as a sentence, for whoever prepares for the next one. */
  facts: { input: Record<string, never>; output: Array<string> };
  /** Writes a brief as a file, and keeps what was shared. */
  save_brief: { input: { wish: BriefWish; format: BriefFormat; path: string }; output: SavedBrief };
  /** What was shared, the newest first. */
  shared: { input: Record<string, never>; output: Array<Shared> };
  /** Takes one off the list of what was shared. The file stays where it is. */
  forget_shared: { input: { id: EntryId }; output: Array<Shared> };
  /** Looks into a file or folder of another app, or of this one. Changes nothing. */
  look_at_import: { input: { wish: ImportWish }; output: ImportLook };
  /** Brings it in, after a backup that is kept. */
  bring_in: { input: { wish: ImportWish }; output: ImportReport };
  /** What was brought in so far, the last first. */
  imports: { input: Record<string, never>; output: Array<ImportReport> };
  /** Takes an import back: what it added goes to the bin. */
  undo_import: { input: { number: number }; output: ImportReport };
  /** What would go out. Changes nothing, and writes nothing. */
  look_at_export: { input: { wish: ExportWish }; output: ExportLook };
  /** Writes what goes out as a file or a folder. It is not encrypted. */
  take_out: { input: { wish: ExportWish; format: ExportFormat; path: string }; output: ExportReport };
  /** Looks into the therapist's answer. Changes nothing. */
  read_answer: { input: { path: string; passphrase: string | null }; output: TherapistAnswer };
  /** Takes from the therapist's answer: some of its tasks, its notes, its day. Nothing is taken twice. */
  take_answer: { input: { path: string; passphrase: string | null; tasks: Array<number>; notes: boolean; appointment: boolean }; output: Homework };
  /** Before and now. */
  outcome: { input: { run: Run }; output: Outcome };
  /** Reads every page of the vault and checks its seal, its structure, its manifest and its search index. */
  verify: { input: Record<string, never>; output: Verdict };
  /** Does what is due: a look at the file, a backup, old backups let go. */
  tend: { input: Record<string, never>; output: Tended };
  /** Everything about the safety of what was written: backups, recovery code, checks. */
  data_state: { input: Record<string, never>; output: DataState };
  /** Makes a backup now, here and in the second folder. */
  back_up: { input: Record<string, never>; output: Backup };
  /** Proves that a backup opens and is whole. Changes nothing. */
  rehearse: { input: { backup: BackupPlace }; output: Rehearsal };
  /** What a backup would bring back. Changes nothing. */
  preview_restore: { input: { backup: BackupPlace; key: string | null }; output: Preview };
  /** Brings a backup back; the present state is kept as a backup of its own. */
  restore: { input: { backup: BackupPlace; key: string | null }; output: null };
  /** Makes the journal out of a backup, where there is none. */
  start_from_backup: { input: { path: string; key: string | null }; output: null };
  /** Chooses a second folder for backups, or none. */
  set_second_folder: { input: { path: string | null }; output: DataState };
  /** Looks at a damaged file, and for the newest backup that is whole. Changes nothing. */
  examine: { input: { key: string | null }; output: Diagnosis };
  /** Makes a damaged journal whole again and opens it; the damaged file is set aside as it is. */
  heal: { input: { cure: Cure }; output: Healed };
  /** How far the work at hand has come; nothing when there is none. */
  progress: { input: Record<string, never>; output: Progress | null };
  /** Stops the work at hand as soon as nothing is half done. */
  stop_work: { input: Record<string, never>; output: null };
};
