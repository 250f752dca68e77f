# Inputs with rows: tables, orders, activities, nights, days, lines under a day, counts.

table-number-span = A whole number from { $least } to { $most }.
table-to = 0 to { $most }
table-row = Row { $number }
table-rows = Row
table-acts = Remove
table-add = Add a row
table-remove = Remove: { $row }
table-row-removed = Removed.
table-nothing-before = There are no lines from before yet. You can go back and write some.
table-of-ten = { $value } out of 10
table-hours = { $hours } h { $minutes } min

table-rank-up = Further up: { $line }
table-rank-down = Further down: { $line }
table-rank-now = { $line }: now number { $place } of { $of }.
table-rank-as-it-is = This order is right

table-pick-write = You can write it here.

table-contact-name = Name
table-contact-number = How do you reach them?
table-contact-here = This stays on this computer.

# Activities with how much was managed and how nice it was.
table-activity = Activity { $number }
table-activity-hint = 0 is none of it, 10 is all you can imagine.
table-activity-add = Add an activity
table-activity-what = What?
table-activity-day = Day
table-activity-any-day = Any day
table-activity-part = Part of the day
table-activity-any-time = Any time
table-part-earlyMorning = Early morning
table-part-morning = Morning
table-part-afternoon = Afternoon
table-part-evening = Evening
table-part-night = Night
table-mastery-guess = My guess: how much will I manage?
table-pleasure-guess = My guess: how nice will it be?
table-activity-went = How did it go?
table-done-done = Done
table-done-part = A part of it
table-done-notThisTime = Not this time
table-mastery = How much I managed
table-pleasure = How nice it was
table-guessed = guessed { $guess }
table-activity-compared = Guessed { $guess }, was { $real }.

# One night.
table-night-bed = Into bed
table-night-lights-out = Lights out
table-night-last-wake = Awake for the last time
table-night-up = Out of bed
table-night-to-sleep = Minutes until asleep
table-night-wakings = How often awake in between
table-night-awake = Minutes awake in between, all together
table-night-naps = Minutes of naps the day before
table-night-quality = How good was the night?
table-night-quality-low = very bad
table-night-quality-high = very good
table-night-drinks = Coffee, tea or other drinks
table-night-computed = What follows from it
table-night-in-bed = Time in bed: { $length }
table-night-asleep = Time asleep: { $length }
table-night-efficiency = Asleep for { $percent } % of the time in bed
table-night-one = One night says little. A week says more.

table-days-count = { $count ->
    [0] None yet. That is fine.
    [one] One day{ $earlier ->
        [0] .
       *[other] , from earlier.
    }
   *[other] { $count } days{ $earlier ->
        [0] .
       *[other] , some of them earlier.
    }
}

table-log-line = One short line

# How often something came up.
table-tally-wait = { $left ->
    [one] After one more time you see here what comes up most.
   *[other] After { $left } more times you see here what comes up most.
}
table-tally-over = { $times ->
    [one] Over one time.
   *[other] Over { $times } times.
}
table-tally-times = { $times ->
    [one] once
   *[other] { $times } times
}

# A look at all skills.
table-skills-choices = “Keep” and “Change something” are notes for you. “Let it rest” puts a skill out of sight in Skills once you save. You can bring it back there.
table-skills-all = Show all { $count }
table-skills-none = Nothing was used yet. After some exercises you see them here.
table-skills-used = { $times ->
    [one] Used once.
   *[other] Used { $times } times.
}
table-skills-last = Last: { $day }.
table-no-room-back = The list is full, so it was not put back.
table-skills-moved = Rated { $of ->
    [one] once
   *[other] { $of } times
} before and after. Lower afterwards: { $lower }. Higher: { $higher }.
table-skills-dots = { $name }: before and after, the newest on the right
table-decision-keep = Keep
table-decision-change = Change something
table-decision-rest = Let it rest

table-ref-entry = Entry
table-ref-said = { $name } ({ $kind }, { $day })
table-ref-none = Nothing of this kind was written yet. You can leave this out.
table-ref-nothing = Nothing

# A night whose four times are there, and not in their order.
table-night-not-in-order = The four times do not follow one another yet, so nothing can be worked out.
