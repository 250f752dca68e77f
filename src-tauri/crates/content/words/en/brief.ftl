# The brief for a session, as it is read on paper and on a screen. It counts and quotes. It never says why.

brief-title = My brief for the session
brief-title-day = My brief for the session on { $day }
brief-from-for = From { $from }, for { $to }
brief-from = From { $from }
brief-for = For { $to }
brief-days = From { $since } to { $until }
brief-foot = Chosen by the person it is about. It does not hold everything. The numbers are their own ratings, not a diagnosis.

# Days: "3 March 2026".
brief-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

# The headings.
brief-section-talk = What I want to talk about
brief-section-homework = What I tried
brief-section-marked = Entries I want to bring
brief-section-mood = How the days were
brief-section-practice = What I practised
brief-section-measures = Questionnaires
brief-section-records = Thoughts I looked at
brief-section-goals = My goals

# What I want to talk about. Each line says what it is, then the person's own words.
brief-line = { $what }: { $text }
brief-topics = My topics
brief-question = My question
brief-want = What I want from this session
brief-know = What I would like you to know
brief-week-line = The week in one line
brief-week-facts = What I noted
brief-tried = What I tried
brief-learned = What I learned
brief-stuck = Where I got stuck
brief-avoid = What I avoid saying
brief-concerns = What I would like help with
brief-history = From before
brief-medicines = Medicines I take
brief-first-goals = What I hope for
brief-first-questions = My questions

# What I tried.
brief-homework-table = Tasks since the last session
brief-homework-what = Task
brief-homework-how = How far
brief-homework-way = What got in the way
brief-homework-learned = What I learned
brief-how = { $how ->
    [done] All of it
    [part] A part of it
    [tried] I tried it
    [open] Still open
   *[notThisTime] Not this time
}
brief-hindrance = { $what ->
    [forgot] I forgot
    [unclear] It was not clear
    [tooHard] It was too hard
    [tooUpsetting] It upset me too much
    [noTime] There was no time
    [didNotFit] It did not fit me
   *[other] Something else
}

# Entries I want to bring.
brief-entry = { $day }: { $text }
brief-check-in = Check-in
brief-untitled = An entry without words

# How the days were.
brief-mood = Mood, from 0 to 10
brief-mood-short = Mood
brief-mood-said = { $days ->
    [one] Mood was noted on one of { $of } days, at { $low }.
   *[other] Mood was noted on { $days } of { $of } days, between { $low } and { $high }. It was lowest on { $lowest }, and highest on { $highest }.
}
brief-mood-day = Day
brief-mood-week = Week from
brief-mood-month = Month from
brief-mood-value = Mood
brief-sleep = Sleep
brief-sleep-said = { $nights ->
    [one] Sleep was noted for one night: { $low } hours.
   *[other] Sleep was noted for { $nights } nights, from { $low } to { $high } hours. The middle one had { $middle }.
}
brief-feelings = Feelings named most
brief-feelings-own = Feelings in my own words
brief-feelings-said = Named most: { $list }
brief-feelings-own-said = In my own words: { $list }
brief-feeling = { $word } ({ $times })

# What I practised.
brief-practice-table = Middle ratings before and after, from 0 to 100. Higher is told as plainly as lower.
brief-practice-what = Exercise
brief-practice-times = Times
brief-practice-pairs = Before and after
brief-practice-says = From all uses so far
brief-pairs = { $rated }: { $before } before, { $after } after ({ $pairs ->
    [one] one pair
   *[other] { $pairs } pairs
})
brief-rated = { $of ->
    [dist] distress
    [tens] tension
    [present] presence
    [bel] belief
    [urge] urge
    [anger] anger
    [pain] pain
    [conf] being sure
    [warm] kindness
    [conn] closeness
    [sleepy] sleepiness
    [val] pleasantness
    [energy] energy
    [grip] hold
    [struggle] fighting it
    [unfinished] unfinished
    [clear] clearness
    [hope] hope
    [likely] likelihood
    [awful] how bad
    [strong] strength
    [mine] pull
   *[other] rating
}

# What may be said of an exercise. Only one of these may say that it helps. A range is in points of distress.
brief-says-in-test = A fair test with it is under way.
brief-says-too-early = Too early to say.
brief-says-not-known = Not known yet.
brief-says-cannot-tell = Can’t tell yet: { $range }.
brief-says-helps = Afterwards distress was usually { $range }. It seems to help.
brief-says-not = It does not seem to lower distress more than time does: { $range }.
brief-range-same = where it would be expected anyway
brief-range-lower = { $to ->
    [one] { $from } to one point lower than would be expected anyway
   *[other] { $from } to { $to } points lower than would be expected anyway
}
brief-range-higher = { $to ->
    [one] { $from } to one point higher than would be expected anyway
   *[other] { $from } to { $to } points higher than would be expected anyway
}
brief-range-lower-by = { $points ->
    [one] one point lower than would be expected anyway
   *[other] { $points } points lower than would be expected anyway
}
brief-range-higher-by = { $points ->
    [one] one point higher than would be expected anyway
   *[other] { $points } points higher than would be expected anyway
}
brief-range-across = from { $down ->
    [one] one point
   *[other] { $down } points
} lower to { $up ->
    [one] one point
   *[other] { $up } points
} higher than would be expected anyway

# Questionnaires.
brief-measure = { $name }, { $day }
brief-measure-answer = { $what }: { $value } of { $most }
brief-measure-said = { $name }, { $day }. { $said }
brief-measure-sum = The answers add up to { $total } of { $most }.
brief-measure-mean = On average the answers come to { $total } of { $most }.
brief-measure-typed = The score is { $total }, on a form from { $low } to { $most }.
brief-measure-band = Scores from { $from } to { $to } are called { $band } on this form.
brief-measure-yardstick = It is a yardstick, not a diagnosis.

# Thoughts I looked at.
brief-record = { $day }. { $situation }
brief-record-thought = Thought: { $thought }
brief-record-belief = Belief: { $before } before, { $after } after
brief-record-belief-before = Belief: { $before }, not rated again
brief-record-untitled = A thought record

# My goals.
brief-goal = { $goal }
brief-goal-near = { $goal } (how near: { $near } of 100)
brief-goal-moved = { $goal } (how near: { $before } at first, { $near } now)

# The therapist's answer, as it is kept.
brief-note-title = A note after the session
brief-note-title-from = A note from { $from }
brief-note-tag = therapist

# The sealed page.
brief-seal-title = A sealed page
brief-seal-intro = Someone sent you this page. It opens with the passphrase you agreed on.
brief-seal-passphrase = Passphrase
brief-seal-open = Open
brief-seal-opening = Opening. This takes a moment.
brief-seal-wrong = That passphrase does not open this page. You can try again.
brief-seal-no-crypto = This browser cannot open the page from here. Save the file and open it from your disk.
brief-seal-no-script = The page needs JavaScript to open. It runs no other program and asks no server.
brief-seal-how = How it is sealed:
brief-seal-close = Close again
brief-seal-answer = Your answer
brief-seal-answer-intro = What you write here becomes a small sealed file. Send it back the way this page came.
brief-seal-from = Your name
brief-seal-next-session = Next session
brief-seal-task = Task
brief-seal-what = What to do
brief-seal-why = What it is for
brief-seal-exercise = Exercise
brief-seal-no-exercise = None of these
brief-seal-when = When and where
brief-seal-minutes = Minutes
brief-seal-smallest = The smallest version
brief-seal-add-task = Add a task
brief-seal-remove-task = Remove task
brief-seal-note = A note
brief-seal-save = Save the answer
brief-seal-saved = The answer was saved as a file. It opens with the same passphrase.
brief-seal-nothing-to-save = There is nothing to save yet.
brief-seal-task-needs-words = This task needs a few words about what to do.

# What was there since the last session, offered line by line before it.
brief-fact-practised = { $times ->
    [one] { $title }: once
   *[other] { $title }: { $times } times
}
brief-fact-homework = Homework: { $what }. { $how }
