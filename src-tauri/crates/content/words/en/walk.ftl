# Walking through an exercise: a record written step by step, or a practice that is played.

walk-opening = Opening
walk-not-open = This did not open
walk-to-today = Go to Today
walk-open-help = Open Help now
walk-help-here = There are people for this. You do not have to do it alone.
walk-much = You did something heavy today already. Another day may be kinder.
walk-choice-opens = The next steps follow from your choice.
walk-leads-to = This may fit well now:

# The steps of a record.
walk-steps = Steps
walk-steps-lead = Open any of them, in any order.
walk-step-number = Step { $number }:
walk-step-of = Step { $number } of { $of }
walk-state-written = Written
walk-state-skipped = Skipped for now
walk-state-here = You are here
walk-state-later = To come
walk-foot = Go on or close
walk-back = Back
walk-save-close = Save and close
walk-next = Next: { $step }
walk-finish = Finish and look back
walk-kept = Kept on this computer. You can carry on whenever you like.

# What was written on earlier steps.
walk-earlier = From your earlier steps
walk-earlier-more = What you wrote so far
walk-out-of-hundred = out of 100
walk-helps = Questions that may help
walk-help-another = Another question
walk-help-count = { $at } of { $of }
walk-example = Show me an example

# Before an exercise.
walk-takes = About { $shortest } to { $longest } minutes.
walk-takes-one = About { $minutes } minutes.
walk-before-start = Before you start
walk-calm-first = That is very strong. You could settle first; this page waits for you.
walk-practice-first = That is very strong. A person, or one of these, may help more right now.
walk-practice-instead = If something above fits you, this may suit you better:
walk-rate-before = How it is before. You can leave this out.
walk-rate-after = How it is now. You can leave this out.
walk-rate-later = How it is now. You can leave any of these out.
walk-where-from = Where this comes from
walk-something-else = Choose something else
walk-start = Start

# Answering.
walk-choose-none = Clear my choice
walk-lines-written = What you have written
walk-line-one-more = Add one more, if there is one
walk-line-add = Add
walk-line-more = Edit, move or remove: { $line }
walk-line-edit = Edit
walk-line-edit-label = Edit this line
walk-line-done = Done
walk-line-up = Move up
walk-line-down = Move down
walk-line-remove = Remove
walk-line-removed = The line is gone.
walk-lines-full = That is room for { $most }. You can still change these.
walk-hot-question = Which one hurts most?
walk-belief = Belief
walk-belief-in = How much do you believe this? “{ $thought }”
walk-belief-low = not at all
walk-belief-high = fully
walk-was-before = Before: { $number }
walk-was-after = After: { $number }
walk-was-both = Before: { $before }. After: { $after }
walk-nothing-to-rate-again = There is nothing to rate again: no feeling and no belief was rated before.
walk-habits-meanings = Show what they mean
walk-day-today = Today
walk-day-yesterday = Yesterday
walk-day-tomorrow = Tomorrow
walk-day-other = Another day
walk-time-hour = Hour
walk-time-minute = Minute
walk-time-not-there = Hours go from 0 to 23, and minutes from 0 to 59.
walk-plan-action = What could you do?
walk-plan-cue = When, or after what?
walk-plan-place = Where?
walk-plan-obstacle = What could get in the way, and what then?
# $hasCue and $hasPlace are "yes" or "no".
walk-plan-sentence = { $hasCue ->
    [yes] { $cue }: { $action }
   *[no] { $action }
}{ $hasPlace ->
    [yes] {" "}({ $place })
   *[no] {""}
}.
walk-plan-against = If something gets in the way: { $obstacle }

# Before and now.
walk-before-and-now = Before and now
walk-your-record = Your record
walk-your-practice = Your practice
walk-record-saved = Your record is saved. You can come back and change any part of it.
walk-practice-saved = Your practice is saved.
walk-before = Before
walk-now = Now
walk-your-numbers = Your numbers
walk-headline-less-certain = The thought feels less certain than it did.
walk-headline-more-certain = The thought feels more certain than it did.
walk-headline-as-certain = The thought feels about as certain as before.
walk-headline-lower = What you rated is lower than before.
walk-headline-higher = What you rated is higher than before.
walk-headline-mixed = Some of it is lower, and some is higher.
walk-headline-steady = Little or nothing moved.
walk-headline-nothing = There is nothing to compare this time.
walk-pair-lower = { $what } went down, from { $before } to { $after }.
walk-pair-higher = { $what } went up, from { $before } to { $after }.
walk-pair-little = { $what } moved only a little, from { $before } to { $after }.
walk-pair-same = { $what } stayed at { $after }.
walk-pair-only-before = { $what } was { $before } before, and was not rated again.
walk-pair-only-after = { $what } is { $after } now, and was not rated before.
walk-numbers-note = Feelings often move more slowly than thoughts. Some days no number moves, and that is worth knowing too.
walk-later = Later, on { $when }: { $rated }.
walk-show-table = Show as a table
walk-table-caption = Ratings from 0 to 100
walk-table-what = What
walk-table-change = Change
walk-change-none = the same
walk-change-lower = { $points } lower
walk-change-higher = { $points } higher
walk-chart-title = Before and now, from 0 to 100
walk-chart-line = { $what } { $before }, now { $after }.
walk-rated-dist = Distress
walk-rated-tens = Tension
walk-rated-present = Feeling present
walk-rated-bel = Belief
walk-rated-urge = Urge
walk-rated-anger = Anger
walk-rated-pain = Pain
walk-rated-conf = Confidence
walk-rated-warm = Kindness to myself
walk-rated-conn = Feeling connected
walk-rated-sleepy = Sleepiness
walk-rated-val = Pleasantness
walk-rated-energy = Energy
walk-rated-grip = Grip of the thought
walk-rated-struggle = Fighting what is
walk-rated-unfinished = Unfinished business
walk-rated-clear = Clarity
walk-rated-hope = Hope
walk-rated-likely = Likelihood
walk-rated-awful = How bad it would be
walk-rated-strong = Strength of the feeling
walk-rated-mine = Pull of the problem
walk-view-belief = You believe this { $belief } out of 100.
walk-one-step = One next step
walk-written = What you wrote
walk-noticed = What I noticed
walk-of-hundred = { $value } out of 100
walk-ticked = Yes
walk-starred = { $line } (hurts most)
walk-believed = Belief { $belief } out of 100
walk-played = { $length }, { $pattern }
walk-back-to-steps = Back to the steps
walk-edit = Change something
walk-done = Done
walk-to-session = Bring this to my next session

# Asked again later.
walk-again-title = Ask me again later?
walk-again-lead = The same ratings once more can show whether a change lasts. It waits for you on Today.
walk-again-set = It will be on Today from { $when }.
walk-again-half-hour = In 30 minutes
walk-again-hour = In 1 hour
walk-again-evening = This evening
walk-again-off = Do not ask me
walk-again-now = Rate again now
walk-rerate-title = How is it now?
walk-rerate-lead = The same ratings once more. You can leave any of them out.
walk-not-now = Not now
walk-save-ratings = Save ratings

# Playing a practice.
walk-player = { $name }, player
walk-pattern = Which pace?
walk-length = How long?
walk-figure = What would you like to follow?
walk-figure-circle = A circle that grows and shrinks
walk-figure-bar = A bar that fills
walk-figure-words = Words and seconds
walk-figure-sound = Sound alone
walk-figure-described = The figure shows when to breathe in and out. Bells can tell the same.
walk-sound = Sound
walk-sound-only = Bells tell you when to breathe. You could close your eyes.
walk-bells = Soft bells
walk-volume = How loud
walk-aloud = Tell a screen reader each change
walk-bells-on = Bells on
walk-bells-off = Bells off
walk-bar-not-circle = Bar instead of circle
walk-phase-in = Breathe in
walk-phase-top-up = A little more in
walk-phase-hold = Hold
walk-phase-out = Breathe out
walk-phase-rest = Rest
walk-round = Round { $round } of { $rounds }
walk-play = Start
walk-pause = Pause
walk-go-on = Go on
walk-stop = Stop
walk-ten-back = Back 10 seconds
walk-repeat = From the start
walk-line-before = Line before
walk-line-next = Next line
walk-line-count = Line { $at } of { $of }
walk-all-lines = Show all lines
walk-timer-over = The time is up
walk-seconds = { $seconds } s
walk-minutes = { $minutes } min
walk-minutes-seconds = { $minutes } min { $seconds } s
walk-left = { $length } left
walk-dizzy = Feeling dizzy? Stop, and let your breath find its own pace.
walk-play-keys = Space pauses, the arrow keys go back and on, and M turns the bells off.
walk-skip-to = Go on to: { $step }
walk-to-after = To the end

# After a practice.
walk-after-title = How is it now?
walk-after-lead = You can fill in as much as you like, or nothing.
walk-after-early = You stopped when you wanted to. What you did is kept, if you like.
walk-unpleasant = Was anything unpleasant?
walk-unpleasant-no = No
walk-unpleasant-passed = Yes, and it has passed
walk-unpleasant-still = Yes, and it is still there
walk-still-hard = It sounds hard right now. You could come back to your senses, or reach a person.
walk-notice-question = What did you notice?
walk-discard = Do not keep this
walk-discarded = It is not kept.
walk-save = Save
walk-leads = You chose a next door. It is open, if you like:
walk-next-offers = If you would like something next:

# What is offered to whoever prepares for a session.
walk-facts-none = Nothing was kept since the last session. Your own words below are enough.
