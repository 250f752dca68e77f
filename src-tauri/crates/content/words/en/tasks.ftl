# Homework: one thing to try before the next session, and what came of it.

task-new = New task
task-empty = Nothing to try right now. That is fine too.
task-empty-example = A task can be tiny. “After breakfast I sit by the window for two minutes.”
task-unfinished = A task is waiting to be finished.
task-carry-on = Carry on
task-therapist = Agreed in a session
task-due = Before your session on { $day }
task-due-over = It was meant for before { $day }.
task-why-said = What for: { $why }
task-when-said = When and where: { $when }
task-minutes-said = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
task-smallest-said = The smallest version: { $smallest }
task-if-then = If { $obstacle }, then { $then }
task-obstacle-said = In the way could be: { $obstacle }
task-then-said = Then: { $then }
task-sure-said = How sure you are: { $value } of 100
task-smaller = You are not so sure yet. A smaller version counts as well.
task-used = { $count ->
    [one] You used it on { $days }.
   *[other] You used it on { $count } days: { $days }.
}
task-do = Do it now
task-do-named = Do it now: { $name }
task-tell = How did it go?
task-tell-named = How did it go? { $name }
task-change = Change
task-change-named = Change: { $name }
task-bin = Delete
task-bin-named = Delete: { $name }
task-binned = In Recently deleted for thirty days.

# Writing one.
task-change-title = Change a task
task-editor-lead = Only one field needs words. The rest makes it easier to begin.
task-what = What do you want to try?
task-what-hint = So small and plain that you would know if it was done.
task-exercise = With which exercise?
task-exercise-none = None
task-why = What is it for?
task-why-hint = In your own words.
task-when = When and where?
task-when-hint = After something you do anyway. “After supper, at the kitchen table.”
task-minutes = How many minutes?
task-smallest = What is the smallest version?
task-smallest-hint = For a day with little strength. It counts.
task-obstacle = What could get in the way?
task-then = What will you do then?
task-confidence = How sure are you that you will try it?
task-confidence-low = Not at all
task-confidence-high = Quite sure
task-due-legend = Before which session?
task-is-therapists = We agreed on it in a session
task-save = Save the task
task-saved = Saved. It is in your plan.
task-close = Close

# What came of it.
task-result-title = How did it go?
task-result-lead = Every answer is useful for your session.
task-how-done = Done
task-how-part = A part of it
task-how-tried = I tried
task-how-notThisTime = Not this time
task-not-this-time = That tells you something as well. What was it?
task-hindrances = What got in the way?
task-hindrance-forgot = I did not think of it
task-hindrance-unclear = It was not clear to me
task-hindrance-tooHard = It was too hard
task-hindrance-tooUpsetting = It stirred up too much
task-hindrance-noTime = There was no time
task-hindrance-didNotFit = It did not fit me
task-hindrance-other = Something else
task-other = What else?
task-learned = What did you learn from it?
task-learned-hint = One line is enough.
task-result-save = Keep it
task-result-back = Not now
task-result-saved = Kept for your session.
task-result-open = Open it again
task-result-open-named = Open it again: { $name }
task-result-change-named = Change what came of it: { $name }
task-learned-said = Learned: { $learned }
task-in-the-way-said = In the way: { $what }
task-told-on = { $how }, told on { $day }
task-told = { $count ->
    [one] What came of one task
   *[other] What came of { $count } tasks
}
task-no-name = A task
