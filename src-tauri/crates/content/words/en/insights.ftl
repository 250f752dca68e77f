# Insights: what was written, counted and drawn. Nothing here says why.

insights-lead = Things that happened together. This does not show why.
insights-nothing = When you have written a few things, they are drawn here.
insights-links = More ways to look back

insights-range = Days to look at
insights-range-weeks = 2 weeks
insights-range-month = 30 days
insights-range-months = 3 months
insights-range-year = A year
insights-range-everything = Everything
insights-range-own = Own dates
insights-span = { $first } to { $last }
insights-first = First day
insights-last = Last day
insights-turned = The last day comes before the first. The charts stay as they are.

insights-mood = Mood over time
insights-mood-none = A check-in with a mood begins this line.
insights-lanes = Thoughts, emotions, behaviours and the past
insights-lanes-none = Check-ins and exercises fill these four lanes.
insights-feelings = Feelings named most
insights-feelings-none = Name a feeling in a check-in, and it is counted here.
insights-activities = Activities and mood
insights-activities-none = Tags, and activities you did, stand here beside the mood of their day.
insights-sleep = Sleep
insights-sleep-none = Note your sleep in a check-in, and it is drawn here.
insights-sleep-note = Hours of sleep. Nights over 12 hours stand at the top.
insights-distress = Distress
insights-distress-none = Rate distress in a check-in, and it is drawn here.
insights-habits = Thinking habits named most
insights-habits-none = Thinking habits you name in a thought record are counted here.
insights-practice = Before and after a practice
insights-practice-none = Nothing was rated before and after it in these days.
insights-practice-passes = Bad moments often pass by themselves, and some exercises may raise distress on purpose. This picture cannot tell.
insights-practised-none = Rate before and after a practice, and both are drawn here.
insights-practice-which = Practice
# What was rated, and its two ends: "How distressed are you? 0: fully calm. 100: the most I can imagine."
insights-rated = { $question } 0: { $low }. 100: { $high }.
insights-ends = 0: { $low }. 100: { $high }.

insights-next-day = What tends to go together
insights-next-day-higher = Days with “{ $what }” and a higher mood the day after: by about { $points ->
    [one] one point
   *[other] { $by } points
}.
insights-next-day-lower = Days with “{ $what }” and a lower mood the day after: by about { $points ->
    [one] one point
   *[other] { $by } points
}.
insights-next-day-note = This is no cause. Both may come from something else. At most three such lines come up in a month.

insights-save = Save as CSV
insights-save-plain = This file is not encrypted.
insights-save-path = Where to save it
insights-save-choose = Choose a place
insights-save-now = Save the table
insights-saved = The table is saved.
