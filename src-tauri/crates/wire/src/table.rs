//! Everything the app can do.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use companion::{
    Appointment, Backup, BackupPlace, Binned, Brief, BriefFormat, BriefWish, ChartOf, Cure, DataState, Diagnosis,
    EarlierDay, EarlierTime, Echo, Erased, ExportFormat, ExportLook, ExportReport, ExportWish, Filter, Healed, Helped,
    Hit, Homework, ImportLook, ImportReport, ImportWish, Insights, Kept, KeptCard, Lenses, Made, NextDay, Offered,
    OutsidePlan, OwnExercise, PastReading, Plan, PlanChange, Play, Preview, Progress, Proposed, Recurring, Rehearsal,
    Remains, SafetyPlan, SavedBrief, Sessions, Shared, Shelved, Status, Tally, Tended, TherapistAnswer, Today, Topic,
    Tracker, TrackerKept, Tried, Unfinished, Verdict, Version, Visit, Vocabulary, Week, Weight,
};
use content::Sketch;
use domain::{
    Body, Draft, Entry, EntryId, Feeling, Filled, Instrument, Night, Percent, Run, Sleep, Summary,
    chart::{Chart, Span},
    exercise::Card,
    filled::Reading,
    helpline::Country,
    outcome::Outcome,
    pace::{Pattern, PhaseTable},
    personal_map::{MapChange, PersonalMap},
    preferences::Preferences,
    task::TaskResult,
};

commands! {
    /// Where things stand. Opens a vault that has no passphrase.
    status() -> Status = Visit::status;

    /// Makes the vault, with a passphrase or without one.
    create_vault(passphrase: Option<String>) -> Made = Visit::create_vault;

    /// Opens the vault with its passphrase.
    unlock(passphrase: String) -> () = Visit::unlock;

    /// Opens the vault with its recovery code.
    unlock_with_code(code: String) -> () = Visit::unlock_with_code;

    /// Closes the vault and forgets its key.
    lock() -> () = Visit::lock;

    /// Sets the first passphrase, or changes it. The backups follow.
    set_passphrase(current: Option<String>, next: String) -> Made = Visit::set_passphrase;

    /// Takes the passphrase and the recovery code away. The backups follow.
    remove_passphrase(current: String) -> Made = Visit::remove_passphrase;

    /// Gives everything a new key, passphrase and recovery code: somebody knows the old ones.
    rekey(current: Option<String>, next: String) -> Made = Visit::rekey;

    /// Makes a new recovery code. The one before works until the new one is typed back.
    make_code(current: String) -> Made = Visit::make_code;

    /// Whether what was typed back from paper is the code that was shown last; then it is the only one.
    confirm_code(typed: String) -> bool = Visit::confirm_code;

    /// Lets the code that was shown last go, when another one still works.
    forget_code() -> () = Visit::forget_code;

    /// Weighs a passphrase while it is typed.
    weigh_passphrase(passphrase: String) -> Weight = Visit::weigh_passphrase;

    /// Keeps the preferences and gives them back, every number in its range.
    save_preferences(preferences: Preferences) -> Preferences = Visit::save_preferences;

    /// Pauses reminders for so many days, today among them; 0 to go on.
    pause_reminders(days: u16) -> Preferences = Visit::pause_reminders;

    /// Writes the reminders as a file for a calendar. The file is not encrypted.
    save_reminder_calendar(path: String) -> () = Visit::save_reminder_calendar;

    /// Every country, with only those lines that were seen at an official page.
    helplines() -> Vec<Country> = Visit::helplines;

    /// Everything the first screen shows.
    today() -> Today = Visit::today;

    /// A new draft with a fresh name; on the disk only after it was kept.
    begin(body: Body) -> Draft = Visit::begin;

    /// A draft that changes an entry.
    edit(id: EntryId) -> Draft = Visit::edit;

    /// A draft as it was last kept.
    draft(id: EntryId) -> Draft = Visit::draft;

    /// Drafts that hold something, newest first.
    drafts() -> Vec<Unfinished> = Visit::drafts;

    /// Keeps a draft on the disk. Makes no version.
    keep_draft(draft: Draft) -> Kept = Visit::keep_draft;

    /// Lets a draft go and gives it back, so that it can be kept again.
    discard_draft(id: EntryId) -> Option<Draft> = Visit::discard_draft;

    /// Keeps a draft as an entry: a new one, or the next version of an old one.
    write_entry(draft: Draft) -> Entry = Visit::write_entry;

    /// Marks an entry for the next session, or to be left out of every export. Makes no version.
    mark_entry(id: EntryId, to_session: bool, never_export: bool) -> Entry = Visit::mark_entry;

    /// Pins an entry to the top of the journal, or no longer; answers with all that are pinned.
    pin_entry(id: EntryId, pinned: bool) -> Vec<Summary> = Visit::pin_entry;

    /// The pinned entries, the last pinned first.
    pinned() -> Vec<Summary> = Visit::pinned;

    /// What was written on this day in earlier years; one and six months ago when there is no such year.
    on_this_day() -> Vec<EarlierDay> = Visit::on_this_day;

    /// An entry, whole.
    read_entry(id: EntryId) -> Entry = Visit::read_entry;

    /// Entries, newest first.
    list_entries(filter: Filter) -> Vec<Summary> = Visit::list_entries;

    /// Entries that hold all the words, the last one as a beginning; newest first.
    search(words: String, filter: Filter) -> Vec<Hit> = Visit::search;

    /// Every tag in use, the most used first.
    tags() -> Vec<String> = Visit::tags;

    /// Every version of an entry, the newest first; the one shown now is the first.
    versions(id: EntryId) -> Vec<Version> = Visit::versions;

    /// Makes an earlier version the newest again.
    bring_back(id: EntryId, version: u32) -> Entry = Visit::bring_back;

    /// Puts an entry into the bin for thirty days.
    bin_entry(id: EntryId) -> () = Visit::bin_entry;

    /// Takes an entry out of the bin again.
    unbin_entry(id: EntryId) -> () = Visit::unbin_entry;

    /// What lies in the bin, the latest first.
    list_bin() -> Vec<Binned> = Visit::list_bin;

    /// Erases an entry in the bin for good; on request from the backups, too.
    erase_entry(id: EntryId, backups: bool) -> Erased = Visit::erase_entry;

    /// How many entries the days from `since` on and before `until` hold, the bin included.
    would_erase(since: NaiveDate, until: NaiveDate) -> u32 = Visit::would_erase;

    /// Erases everything of some days for good; on request from the backups, too.
    erase_days(since: NaiveDate, until: NaiveDate, backups: bool) -> Erased = Visit::erase_days;

    /// Erases the journal, its keys, its backups and the preferences, open or not.
    erase_everything(second: bool) -> Remains = Visit::erase_everything;

    /// Asks for the ratings of an entry again after some minutes, or not at all.
    ask_again(id: EntryId, minutes: Option<u32>) -> Option<DateTime<Utc>> = Visit::ask_again;

    /// Adds later ratings to a run and stops asking.
    rerate(id: EntryId, belief: Option<Percent>, feelings: Vec<Feeling>, ratings: BTreeMap<String, Percent>) -> Entry = Visit::rerate;

    /// Every exercise on the shelf.
    exercises() -> Vec<Card> = Visit::exercises;

    /// One exercise with its words.
    exercise(slug: String) -> Play = Visit::exercise;

    /// Feelings and thinking habits to choose from.
    vocabulary() -> Vocabulary = Visit::vocabulary;

    /// The phases of a paced breath.
    pace(pattern: Pattern, minutes: u16) -> PhaseTable = Visit::pace;

    /// The step that leads back to the present, when distress says that the exploring ends here.
    heed(run: Run) -> Option<String> = Visit::heed;

    /// What follows from a night; nothing while a part is missing.
    sleep(night: Night) -> Option<Sleep> = Visit::sleep;

    /// Every exercise on the shelf with what this person does with it, own ones first.
    library() -> Vec<Shelved> = Visit::library;

    /// The last times through an exercise, the newest first.
    earlier_times(slug: String) -> Vec<EarlierTime> = Visit::earlier_times;

    /// How often each answer to some questions was given, over the kept times of an exercise.
    tally(slug: String, asks: Vec<String>) -> Tally = Visit::tally;

    /// Puts an exercise out of sight, or brings it back. What was written with it stays.
    hide_exercise(slug: String, hidden: bool) -> () = Visit::hide_exercise;

    /// The exercises that are out of sight: put there alone, or by their topic.
    out_of_sight() -> BTreeSet<String> = Visit::out_of_sight;

    /// Every topic that can be put out of sight.
    topics() -> Vec<Topic> = Visit::topics;

    /// Puts a topic out of sight, or brings it back. What was written about it stays.
    hide_topic(topic: String, hidden: bool) -> () = Visit::hide_topic;

    /// Whether another day would be kinder for an exercise.
    much_today(slug: String) -> bool = Visit::much_today;

    /// Asks for the monthly look at all skills no sooner than in a month.
    postpone_review() -> () = Visit::postpone_review;

    /// Plans an exercise for a day, or no longer.
    plan_exercise(slug: String, day: Option<NaiveDate>) -> () = Visit::plan_exercise;

    /// Every coping card: those at hand first, then the newest first.
    cards() -> Vec<KeptCard> = Visit::cards;

    /// The cards of a hard moment, at most three.
    cards_at_hand() -> Vec<KeptCard> = Visit::cards_at_hand;

    /// The person's own exercises.
    own_exercises() -> Vec<OwnExercise> = Visit::own_exercises;

    /// Tries a sketch out. Changes nothing.
    try_sketch(sketch: Sketch) -> Tried = Visit::try_sketch;

    /// Keeps a sketch as an exercise: a new one, or the next edition of an old one.
    keep_sketch(sketch: Sketch) -> Tried = Visit::keep_sketch;

    /// The sketch that is being written, and is no exercise yet.
    waiting_sketch() -> Option<Sketch> = Visit::waiting_sketch;

    /// Keeps the sketch that is being written, or lets it go.
    keep_waiting_sketch(sketch: Option<Sketch>) -> () = Visit::keep_waiting_sketch;

    /// Looks into the file of an exercise. Changes nothing.
    look_at_pack(path: String) -> Tried = Visit::look_at_pack;

    /// Brings an exercise in from a file.
    bring_in_pack(path: String) -> Tried = Visit::bring_in_pack;

    /// No longer offers an own exercise, or offers it again. What was written with it stays.
    remove_pack(slug: String, removed: bool) -> () = Visit::remove_pack;

    /// Every questionnaire that is offered.
    instruments() -> Vec<Offered> = Visit::instruments;

    /// One questionnaire.
    instrument(key: String) -> Instrument = Visit::instrument;

    /// What may be read from answers, kept or not.
    read_measure(filled: Filled) -> Reading = Visit::read_measure;

    /// Every time a questionnaire was filled in, the newest first.
    readings(key: String) -> Vec<PastReading> = Visit::readings;

    /// Keeps a tracker for a form that is filled in elsewhere.
    keep_tracker(tracker: Tracker) -> TrackerKept = Visit::keep_tracker;

    /// No longer offers a tracker, or offers it again. What was filled in stays.
    remove_tracker(key: String, removed: bool) -> () = Visit::remove_tracker;

    /// The newest safety plan of the open journal.
    safety_plan() -> Option<SafetyPlan> = Visit::safety_plan;

    /// The plan that is kept outside the journal, where that was allowed. Answers while the journal is closed.
    outside_plan() -> OutsidePlan = Visit::outside_plan;

    /// Keeps the newest plan outside the journal from now on, or no longer.
    allow_plan_outside(allowed: bool) -> OutsidePlan = Visit::allow_plan_outside;

    /// Names the safety plan once more over the next days.
    keep_plan_near() -> () = Visit::keep_plan_near;

    /// What there is to look at in Insights.
    insights() -> Insights = Visit::insights;

    /// A chart over some days.
    chart(of: ChartOf, span: Span) -> Chart = Visit::chart;

    /// What tends to go together with the mood of the day after; at most three things in a month.
    next_day() -> Vec<NextDay> = Visit::next_day;

    /// Everything that may be said about what helped.
    helped() -> Helped = Visit::helped;

    /// Begins a fair test of two skills, with so many uses of each.
    begin_fair_test(one: String, other: String, each: u32) -> Helped = Visit::begin_fair_test;

    /// Tosses the coin: which of the two skills is used this time.
    toss_coin() -> Helped = Visit::toss_coin;

    /// Refuses what the coin said last.
    refuse_toss() -> Helped = Visit::refuse_toss;

    /// Ends the fair test before its time.
    end_fair_test() -> Helped = Visit::end_fair_test;

    /// Lets the fair test go. The uses stay in the journal.
    let_fair_test_go() -> Helped = Visit::let_fair_test_go;

    /// Earlier thoughts that are like one, the most alike first.
    echoes(thought: String, besides: Option<EntryId>) -> Vec<Echo> = Visit::echoes;

    /// Thoughts that came back, the most frequent first.
    recurring() -> Vec<Recurring> = Visit::recurring;

    /// The same chart without entries that are to be left out of every export.
    chart_for_file(of: ChartOf, span: Span) -> Chart = Visit::chart_for_file;

    /// Writes a table as a file for a spreadsheet. The file is not encrypted.
    save_table(path: String, rows: Vec<Vec<String>>) -> () = Visit::save_table;

    /// What else tells of the event of an entry, and what it can be looked at through.
    lenses(id: EntryId) -> Lenses = Visit::lenses;

    /// A draft that looks at the event of an entry through another approach.
    look_again(id: EntryId, slug: String) -> Draft = Visit::look_again;

    /// Says that two entries tell of one event, or that they do not after all.
    link_entries(one: EntryId, other: EntryId, linked: bool) -> () = Visit::link_entries;

    /// The personal map as it has grown, with what was changed on it.
    personal_map() -> PersonalMap = Visit::personal_map;

    /// Makes one change to the personal map.
    change_map(change: MapChange) -> PersonalMap = Visit::change_map;

    /// The last seven days, counted.
    week() -> Week = Visit::week;

    /// Asks for a look at the week no sooner than in a week.
    postpone_week() -> () = Visit::postpone_week;

    /// Everything about homework.
    homework() -> Homework = Visit::homework;

    /// Tells what came of a task, or takes it back.
    tell_result(id: EntryId, result: Option<TaskResult>) -> Entry = Visit::tell_result;

    /// Everything about sessions.
    sessions() -> Sessions = Visit::sessions;

    /// Keeps what a person says about their sessions.
    keep_appointment(appointment: Appointment) -> Sessions = Visit::keep_appointment;

    /// Makes homework of lines that were agreed on in a session; the lines that are left are let go.
    take_agreed(id: EntryId, lines: Vec<String>) -> Homework = Visit::take_agreed;

    /// The plan as it stands.
    plan() -> Plan = Visit::plan;

    /// Makes one change to the plan.
    change_plan(change: PlanChange) -> Plan = Visit::change_plan;

    /// What could take the place of an exercise that did not fit: the same purpose, another school.
    swaps(slug: String) -> Vec<Proposed> = Visit::swaps;

    /// Makes a task of an exercise.
    take_on(slug: String) -> Homework = Visit::take_on;

    /// A brief as it would be written, and everything that could go in. Without a wish, what was chosen last time.
    brief(wish: Option<BriefWish>) -> Brief = Visit::brief;

    /// What the entries since the last session say, each as a sentence, for whoever prepares for the next one.
    facts() -> Vec<String> = Visit::facts;

    /// Writes a brief as a file, and keeps what was shared.
    save_brief(wish: BriefWish, format: BriefFormat, path: String) -> SavedBrief = Visit::save_brief;

    /// What was shared, the newest first.
    shared() -> Vec<Shared> = Visit::shared;

    /// Takes one off the list of what was shared. The file stays where it is.
    forget_shared(id: EntryId) -> Vec<Shared> = Visit::forget_shared;

    /// Looks into a file or folder of another app, or of this one. Changes nothing.
    look_at_import(wish: ImportWish) -> ImportLook = Visit::look_at_import;

    /// Brings it in, after a backup that is kept.
    bring_in(wish: ImportWish) -> ImportReport = Visit::bring_in;

    /// What was brought in so far, the last first.
    imports() -> Vec<ImportReport> = Visit::imports;

    /// Takes an import back: what it added goes to the bin.
    undo_import(number: u32) -> ImportReport = Visit::undo_import;

    /// What would go out. Changes nothing, and writes nothing.
    look_at_export(wish: ExportWish) -> ExportLook = Visit::look_at_export;

    /// Writes what goes out as a file or a folder. It is not encrypted.
    take_out(wish: ExportWish, format: ExportFormat, path: String) -> ExportReport = Visit::take_out;

    /// Looks into the therapist's answer. Changes nothing.
    read_answer(path: String, passphrase: Option<String>) -> TherapistAnswer = Visit::read_answer;

    /// Takes from the therapist's answer: some of its tasks, its notes, its day. Nothing is taken twice.
    take_answer(path: String, passphrase: Option<String>, tasks: BTreeSet<u32>, notes: bool, appointment: bool) -> Homework = Visit::take_answer;

    /// Before and now.
    outcome(run: Run) -> Outcome = Visit::outcome;

    /// Reads every page of the vault and checks its seal, its structure, its manifest and its search index.
    verify() -> Verdict = Visit::verify;

    /// Does what is due: a look at the file, a backup, old backups let go.
    tend() -> Tended = Visit::tend;

    /// Everything about the safety of what was written: backups, recovery code, checks.
    data_state() -> DataState = Visit::data_state;

    /// Makes a backup now, here and in the second folder.
    back_up() -> Backup = Visit::back_up;

    /// Proves that a backup opens and is whole. Changes nothing.
    rehearse(backup: BackupPlace) -> Rehearsal = Visit::rehearse;

    /// What a backup would bring back. Changes nothing.
    preview_restore(backup: BackupPlace, key: Option<String>) -> Preview = Visit::preview_restore;

    /// Brings a backup back; the present state is kept as a backup of its own.
    restore(backup: BackupPlace, key: Option<String>) -> () = Visit::restore;

    /// Makes the journal out of a backup, where there is none.
    start_from_backup(path: String, key: Option<String>) -> () = Visit::start_from_backup;

    /// Chooses a second folder for backups, or none.
    set_second_folder(path: Option<String>) -> DataState = Visit::set_second_folder;

    /// Looks at a damaged file, and for the newest backup that is whole. Changes nothing.
    examine(key: Option<String>) -> Diagnosis = Visit::examine;

    /// Makes a damaged journal whole again and opens it; the damaged file is set aside as it is.
    heal(cure: Cure) -> Healed = Visit::heal;

    /// How far the work at hand has come; nothing when there is none.
    progress() -> Option<Progress> = Visit::progress;

    /// Stops the work at hand as soon as nothing is half done.
    stop_work() -> () = Visit::stop_work;
}
