# Charts: the sentence under each, its legend, and the same numbers as a table. A sentence counts. It never says why.

chart-what = { $of ->
    [mood] Mood
    [distress] Distress
    [sleep] Sleep
   *[other] It
}
chart-nothing = There is nothing to draw for these days.
chart-not-enough = Not enough days yet to say what is usual ({ $have } of { $need }).
chart-not-enough-named = { $have ->
    [one] Named once in these days. From { $need } times on, it is drawn here.
   *[other] Named { $have } times in these days. From { $need } times on, it is drawn here.
}
chart-not-enough-together = Not enough days yet with a mood and the same activity ({ $have } of { $need }).
chart-not-enough-pairs = { $have } of { $need } so far.
chart-usual = { $what } was in your usual range on { $inside } of { $days } { $days ->
    [one] day
   *[other] days
}.
chart-lowest = It was lowest on { $day }.
chart-highest = It was highest on { $day }.
chart-shortest = It was shortest on { $day }.
chart-most-often = Named most: { $what }, { $times } of { $of } times.
chart-rows = { $rows ->
    [one] One thing was there on three days or more. Each dot is one of those days.
   *[other] { $rows } things were there on three days or more. Each dot is one of those days.
}

# Before and after: "Lower afterwards 5 times, about the same 2 times, higher once."
chart-times = { $times ->
    [one] once
   *[other] { $times } times
}
chart-moved-lower = Lower afterwards { $times }
chart-moved-same = About the same afterwards { $times }
chart-moved-higher = Higher afterwards { $times }
chart-then-same = about the same { $times }
chart-then-higher = higher { $times }

# Questionnaires: the last change, and what it may be called.
chart-scores = { $times ->
    [one] One score in these days.
   *[other] { $times } scores in these days. Each dot is one of them.
}
chart-answers = { $times ->
    [one] One answer in these days.
   *[other] { $times } answers in these days. Each dot is one of them.
}
chart-change-wobble = From { $before } to { $now } since { $since }: within the usual wobble of this questionnaire.
chart-change-easier = From { $before } to { $now } since { $since }: more than its usual wobble, to the easier side.
chart-change-harder = From { $before } to { $now } since { $since }: more than its usual wobble, to the harder side.
chart-change-notKnown = From { $before } to { $now } since { $since }. What counts as a change is not known here.

# Lanes: what entries are about.
chart-lanes = Thoughts { $thoughts }, emotions { $emotions }, behaviours { $behaviours }, the past { $past }.
chart-lane-thoughts = Thoughts
chart-lane-emotions = Emotions
chart-lane-behaviours = Behaviours
chart-lane-past = The past

# Legends.
chart-usual-range = Your usual range, { $low } to { $high }
chart-usual-one = Your usual range, { $low }
chart-before = Before
chart-after = After
chart-a-day = A day
chart-middle = The middle of these days
chart-larger = A larger dot means more of it.
chart-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
chart-marks = What happened
chart-mark-none = Something you noted

# The same numbers as a table.
chart-show-table = Show as a table
chart-show-table-of = Show as a table: { $title }
chart-hide-table = Hide the table
chart-hide-table-of = Hide the table: { $title }
chart-column-day = Day
chart-column-week = Week from
chart-column-month = Month
chart-column-value = { $of ->
    [mood] Mood
    [distress] Distress
    [sleep] Hours of sleep
    [activities] Middle mood
    [measure] Score
    [answer] Answer
   *[other] Value
}
chart-column-lowest = Lowest
chart-column-highest = Highest
chart-column-times = How many
chart-column-days = Days
chart-column-what = { $of ->
    [feelings] Feeling
    [habits] Thinking habit
   *[other] What
}
chart-column-before = Before
chart-column-after = After
chart-column-lane = About
