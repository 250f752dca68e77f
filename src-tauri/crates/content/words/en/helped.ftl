# What helped me: an honest look at before and after, slow to speak.

helped-lead = People use skills in bad moments, and bad moments often pass by themselves. So the app compares with moments when nothing was done.
helped-empty-title = Nothing to compare yet
helped-empty = Rate how you feel before and after an exercise. What you rate shows up here.
helped-to-skills = Go to Skills

# The time without a skill.
helped-pairs = Moments when nothing was done
helped-pairs-count = { $have } of { $need } plain pairs
helped-pairs-enough = { $have } plain pairs. That is enough to compare, and more make it surer.
helped-pairs-what = A plain pair is two check-ins with distress, 5 to 90 minutes apart, and no skill between.
helped-pairs-usual = Your usual distress is { $usual } out of 100, the middle of your check-ins.
helped-pairs-how = Check in, wait, and rate again
helped-pairs-first = Check in, and rate distress. It is under “Add more”.
helped-pairs-wait = Wait 10 to 60 minutes. Waits of different length help to compare.
helped-pairs-again = Check in again, and rate distress once more.
helped-pairs-skill-first = If you need a skill while you wait, use it. That comes first.
helped-pairs-go = Go to the check-in

# One skill.
helped-skills = Distress before and after
helped-skills-lead = From 0 to 100, for each time you rated it.
helped-rated = { $times ->
    [one] Rated after { $rated } of one use.
   *[other] Rated after { $rated } of { $times } uses.
}
helped-crowded = { $count ->
    [one] One use is not counted: something else was done shortly before.
   *[other] { $count } uses are not counted: something else was done shortly before.
}
helped-slow = { $count ->
    [one] One use took too long to compare.
   *[other] { $count } uses took too long to compare.
}
helped-dots = { $name }: { $rating } before and after.
helped-dots-times = { $times ->
    [one] One pair of dots, from { $from } to { $to }.
   *[other] { $times } pairs of dots. The newest is on the right, from { $from } to { $to }.
}
helped-dots-usual = usual: { $usual }
helped-before = before
helped-after = after
helped-table = Show as a table
helped-table-of = { $name }: before and after
helped-table-day = Day
helped-table-before = Before
helped-table-after = After
helped-table-change = Change

# What may be said. Only one of these may say that a skill helps.
helped-says-so-far = { $count } of { $of } so far.
helped-says-too-early = Too early to say.
helped-says-needs-pairs = Can’t tell yet. For that, { $need } plain pairs are needed; { $have ->
    [0] there are none.
    [one] there is one.
   *[other] there are { $have }.
}
helped-says-cannot-tell = Can’t tell yet: { $range }.
helped-says-helps = After this you were usually { $range }. It seems to help.
helped-says-not = This does not seem to lower distress more than time does. It may be worth keeping for another reason.
helped-says-seen = After this you were usually { $range }.

# Ranges in points, the smaller number first.
helped-range-lower = { $to ->
    [one] { $from } to one point lower than we would expect anyway
   *[other] { $from } to { $to } points lower than we would expect anyway
}
helped-range-lower-by = { $points ->
    [one] one point lower than we would expect anyway
   *[other] { $points } points lower than we would expect anyway
}
helped-range-higher = { $to ->
    [one] { $from } to one point higher than we would expect anyway
   *[other] { $from } to { $to } points higher than we would expect anyway
}
helped-range-higher-by = { $points ->
    [one] one point higher than we would expect anyway
   *[other] { $points } points higher than we would expect anyway
}
helped-range-across = from { $down ->
    [one] one point
   *[other] { $down } points
} lower to { $up ->
    [one] one point
   *[other] { $up } points
} higher than we would expect anyway
helped-range-same = where we would expect you anyway

helped-in-test = A fair test with this skill is under way. Its result comes at the end.
helped-better = After { $name }, distress was usually lower than after { $than }, next to what we would expect anyway.

# Skills with an aim of their own.
helped-others = Skills with an aim of their own
helped-others-lead = These are looked at by another number first. Each shows its own aim, from 0 to 100.
helped-other = { $what } was { $moves }.
helped-moved-lower-of = { $times ->
    [1] lower the one time you rated it
   *[other] lower after { $count } of { $times } times
}
helped-moved-same-of = { $times ->
    [1] about the same the one time you rated it
   *[other] about the same after { $count } of { $times } times
}
helped-moved-higher-of = { $times ->
    [1] higher the one time you rated it
   *[other] higher after { $count } of { $times } times
}
helped-moved-lower = lower { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
helped-moved-same = about the same { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
helped-moved-higher = higher { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
helped-other-unknown = What would have happened anyway is not known.
helped-not-judged = Distress may rise with this one on purpose. It is not judged by it.

# How it is worked out.
helped-how = How this is worked out
helped-how-expect = Your plain pairs show how much of a bad moment is left after a while. That much is expected anyway. Only a change beyond it counts.
helped-how-slow = While there are few uses, each counts for little. A range in words needs six uses and { $need } plain pairs.
helped-how-wrong = It can be wrong. Of 100 skills that do nothing, about 3 would be said to help.
helped-how-fast = When bad moments pass fast, it can be 6 of 100. When they pass very fast, it can be 13 or more.
helped-how-silent = It often says nothing about skills that do help. “Can’t tell yet” does not mean that a skill is of no use.
helped-how-ours = Some numbers in it are our own choice, and no study gave them to us.
helped-how-own = It is worked out from your own ratings alone. Nothing leaves this computer.

# A fair test.
helped-fair = A fair test of two skills
helped-fair-what = Pick two skills that would both be fine for you. Before each use, the app tosses a coin between them.
helped-fair-refuse = You can say “Not this time” whenever you like.
helped-fair-length = How often is agreed first, and the result comes at the end. Looking every time misleads.
helped-fair-two-needed = This needs two skills that are rated by distress, and there are not two.
helped-fair-one = One skill
helped-fair-other = The other skill
helped-fair-choose = Choose a skill
helped-fair-choose-two = Please choose two skills first.
helped-fair-each = How often each?
helped-fair-each-hint = More times tell more.
helped-fair-each-times = { $each } times each
helped-fair-begin = Begin the test
helped-fair-uses = { $name }: { $uses } of { $each }
helped-fair-counts = A use counts when you begin within two hours, and rate distress before and after.
helped-fair-refused = Not this time: { $count }
helped-fair-toss = Toss the coin
helped-fair-coin = The coin says: { $name }
helped-fair-open = Open { $name }
helped-fair-not-now = Not this time
helped-fair-end = End it early
helped-fair-end-sure = End the test now?
helped-fair-end-text = The result so far is shown then, and there are no more tosses.
helped-fair-end-go = End it now
helped-fair-end-keep = Go on with it
helped-fair-over = The test is over.
helped-fair-waiting = There is no result. It needs { $need } uses of each skill; there are { $one } and { $other }.
helped-fair-no-clear = There is no clear difference between { $name } and { $than }. That does not mean that they are the same.
helped-fair-apart = { $points ->
    [0] On average, less than one point lies between them.
    [one] On average, one point lies between them.
   *[other] On average, { $points } points lie between them.
}
helped-fair-differs = { $points ->
    [one] Distress came out one point lower with { $name } than with { $than }, on average.
   *[other] Distress came out { $points } points lower with { $name } than with { $than }, on average.
}
helped-fair-from-before = Each use is measured from how it was before it.
helped-fair-luck = { $percent ->
    [1] Luck alone would show this once in 100.
    [100] Luck alone would show this almost every time.
   *[other] Luck alone would show this { $percent } times in 100.
}
helped-fair-let-go = Let the test go
helped-fair-let-go-sure = Let this test go?
helped-fair-let-go-text = Its tosses and its result are gone then. What you wrote and rated stays.
helped-fair-let-go-go = Let it go
helped-fair-let-go-keep = Keep it
