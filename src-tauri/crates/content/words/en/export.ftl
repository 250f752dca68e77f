# What goes out of the journal in words for somebody else. It says what was written, and never what it means.

export-title = My journal
export-lead = Written by one person about their own days.
export-count = { $entries ->
    [0] There is no entry in it.
    [one] There is one entry in it.
   *[other] There are { $entries } entries in it.
}
export-foot = This file is not encrypted. Whoever has it can read it.
export-folder = Each day has a file of its own, named after the day.
export-person = The person who wrote this

# Above each entry: its day, its time, what it is.
export-heading = { $day }, { $time }: { $what }
export-what = { $kind }: { $title }
export-check-in = Check-in
export-page = A page
export-card = Coping card
export-task = Homework
export-measure = Questionnaire

# The kinds of entry, as headings.
export-kind-checkIn = Check-ins
export-kind-page = Pages
export-kind-run = Exercises
export-kind-card = Coping cards
export-kind-questionnaire = Questionnaires
export-kind-task = Homework

# How it was at one moment.
export-mood = Mood: { $value } of 10
export-mood-scale = Mood, from 0 (worst) to 10 (best)
export-distress = Distress: { $value } of 100
export-pleasant = Unpleasant to pleasant, from −50 to 50: { $value }
export-energy = Low to high energy, from −50 to 50: { $value }
export-calm = Tense to calm, from −50 to 50: { $value }
export-feelings = Feelings
export-sleep = Sleep
export-tags = Tags

# An exercise.
export-rated-both = { $what }: { $before } before, { $after } after
export-rated-before = { $what }: { $value } before
export-rated-after = { $what }: { $value } after
export-later = Rated again on { $day }
export-letter-later = A letter that opens on { $day } is left out.
export-photo = A picture: { $shows }
export-photo-only = A picture

# A coping card.
export-card-when = When to reach for it
export-card-from = From a distress of { $from } on
export-card-up-to = Up to a distress of { $to }
export-card-span = For a distress from { $from } to { $to }
export-card-steps = What to do
export-card-minutes = How long
export-card-with = With whom
export-card-sentence = A sentence to myself
export-card-person = Someone to reach
export-card-source = It comes from

# Homework.
export-task-exercise = Exercise
export-task-why = What it is for
export-task-when = When and where
export-task-minutes = How long
export-task-smallest = The smallest version
export-task-obstacle = What could get in the way
export-task-then = What then
export-task-confidence = How sure
export-task-due = To try before
export-task-how = How far
export-task-way = What got in the way
export-task-learned = What I learned

# A questionnaire.
export-measure-answer = { $what }: { $answer } ({ $value })
export-measure-rather-not = rather not say
export-measure-score = { $name }, score
export-measure-note = In my own words
