# Questionnaires, own measures and trackers. The questions of a published questionnaire are data and stand elsewhere.

measures-lead = A number now and then can show what a single day hides. You choose when, and nothing here is a diagnosis.
measures-group-questionnaires = Questionnaires
measures-group-own = My own measures
measures-group-own-lead = A few sliders, each for itself. Nothing is added up.
measures-group-trackers = Trackers for other forms
measures-group-trackers-lead = For a form that you fill in somewhere else. You type its score, and see it over time.
measures-tracker-add = Add a tracker for a form you fill in elsewhere
measures-tracker-carry-on = Carry on with the tracker
measures-tracker-change = Change
measures-tracker-change-named = Change: { $name }
measures-tracker-remove = Remove
measures-tracker-remove-named = Remove: { $name }
measures-tracker-removed = { $name } is no longer offered. What you filled in stays.
measures-empty = There is nothing to fill in here yet.

# What each is for.
measures-about-phq9 = How low mood and what comes with it were lately.
measures-about-gad7 = How worry and feeling on edge were lately.
measures-about-phq2 = A short look at low mood: two questions.
measures-about-gad2 = A short look at worry: two questions.
measures-about-peg = How pain was, and what it got in the way of.
measures-about-impact = How much what you work on got in the way of your week.
measures-about-stress = How stretched you felt, and how able to handle it.
measures-about-sleepq = How you slept, and how you woke up. A sleep diary says more about single nights.
measures-about-self = How you treated yourself.
measures-about-alliance = How the work with your therapist feels to you. It is left out of exports unless you change that.
measures-about-goal = How close you are to what you are working towards.
measures-about-tracker = From { $low } to { $high }.

# $count is how many questions it has.
measures-questions = { $count ->
    [one] One question.
   *[other] { $count } questions.
}
measures-window = { $days ->
    [7] It asks about the last week.
    [14] It asks about the last two weeks.
   *[other] It asks about the last { $days } days.
}
measures-window-again = { $days ->
    [7] It asks about the last week: another time says more from { $day }.
    [14] It asks about the last two weeks: another time says more from { $day }.
   *[other] It asks about the last { $days } days: another time says more from { $day }.
}
measures-again = Another time says more from { $day }.
measures-last = Filled in last on { $day }.
measures-never = Not filled in yet.
measures-waits = One is waiting to be finished.
measures-carry-on = Carry on
measures-carry-on-named = Carry on: { $name }
measures-begin = Fill in
measures-begin-named = Fill in: { $name }
measures-begin-new = Begin a new one
measures-begin-new-named = Begin a new one: { $name }
measures-look-back = Look back
measures-look-back-named = Look back: { $name }
measures-opening = Opening
measures-not-open = This did not open
measures-to-list = To the questionnaires

# Filling in.
measures-progress = { $number } of { $of }
measures-one-more = One more question. It does not count towards the score.
measures-rather-not = Rather not say
measures-keys = The keys { $low } to { $high } choose and go on.
measures-keys-stay = The keys { $low } to { $high } choose.
measures-keys-ten = The keys 0 to 9 choose. For 10, press 1 and then 0.
measures-choose = Choose an answer, or “Rather not say”. Both are fine.
measures-score = Your score
measures-score-range = A whole number from { $low } to { $high }.
measures-score-outside = This form goes from { $low } to { $high }. Nothing was changed. You could look at the number again.
measures-score-missing = Type the score of your form here.
measures-note = A line about it, if you like
measures-back = Back
measures-next = Next
measures-finish = Finish and look back
measures-close = Save and close
measures-kept = Kept on this computer. You can carry on whenever you like.
measures-discard = Do not keep this
measures-discard-changes = Let the changes go
measures-discarded = It is not kept.

# Beside a result, when an answer asked for people who can help. What comes at once is in safety.ftl.
measures-plan-here = Your safety plan is here if you want it.
measures-plan-open = Safety plan

# What may be read from it. The name of a band stands in its sentence only.
measures-filled-on = Filled in on { $day }.
measures-saved = It is saved. You can change it or delete it at any time.
measures-said-sum = Your answers add up to { $total } of { $most }. It is a yardstick, not a diagnosis.
measures-said-sum-band = Your answers add up to { $total } of { $most }. Scores from { $from } to { $to } are called { $band } on this questionnaire. It is a yardstick, not a diagnosis.
measures-said-mean = On average your answers come to { $total } of { $most }. It is a yardstick, not a diagnosis.
measures-said-mean-band = On average your answers come to { $total } of { $most }. Scores from { $from } to { $to } are called { $band } on this questionnaire. It is a yardstick, not a diagnosis.
measures-said-typed = Your score is { $total }. This form goes from { $low } to { $most }. It is a yardstick, not a diagnosis.
measures-said-typed-band = Your score is { $total }. This form goes from { $low } to { $most }. Scores from { $from } to { $to } are called { $band } on this form. It is a yardstick, not a diagnosis.
measures-said-missing = { $answered } of { $of } answered. With an answer missing there is no total.
measures-said-each = Each answer stands for itself. Nothing is added up.
measures-change-wobble = On { $day } it was { $before }, and this time { $now }. That is within the usual wobble.
measures-change-easier = On { $day } it was { $before }, and this time { $now }. That is more than wobble, to the easier side.
measures-change-harder = On { $day } it was { $before }, and this time { $now }. That is more than wobble, to the harder side.
measures-change-notKnown = On { $day } it was { $before }, and this time { $now }.
measures-longer = { $name } asks about the same in more detail. You could fill it in as well.
measures-longer-begin = Fill in { $name }
measures-answers = What you answered
measures-not-answered = Not answered
measures-value = { $value } of { $most }
measures-over-time = Over the last year
measures-ends = 0: { $low }. 100: { $high }.
measures-times = Every time so far
measures-time = { $day }: { $score }
measures-time-answers = { $day }
measures-time-missing = { $day }: { $answered } of { $of } answered
measures-time-here = open here
measures-open-named = Open: { $day }
measures-open = Open
measures-change = Change
measures-change-named = Change: { $day }
measures-delete = Delete
measures-delete-named = Delete: { $day }
measures-binned = In Recently deleted for thirty days.
measures-again-now = Fill in again
measures-marks = For your session and for exports

# Describing a tracker.
measures-tracker-new-title = A tracker for another form
measures-tracker-change-title = Change a tracker
measures-tracker-lead = Copy these from the form. Its questions stay on the form.
measures-tracker-name = What is the form called?
measures-tracker-lowest = Lowest score
measures-tracker-highest = Highest score
measures-tracker-harder = Which way is harder?
measures-tracker-harder-higher = Higher numbers
measures-tracker-harder-lower = Lower numbers
measures-tracker-harder-neither = Neither
measures-tracker-reliable = The smallest change that means something, if the form says so
measures-tracker-bands = What some scores are called
measures-tracker-bands-lead = You can leave this out. Copy the names from the form, if it has any.
measures-tracker-band = Scores, line { $number }
measures-tracker-band-from = From
measures-tracker-band-to = To
measures-tracker-band-name = Called
measures-tracker-band-add = Add a line
measures-tracker-band-remove = Remove line { $number }
measures-tracker-band-removed = The line is gone.
measures-tracker-keep = Keep the tracker
measures-tracker-close = Close
measures-tracker-kept = { $name } is ready to fill in.
measures-fault = Something does not fit yet. Nothing was changed. Each place says what it is.
measures-fault-name = It needs a name.
measures-fault-range = The lowest score has to be below the highest.
measures-fault-range-empty = A number is needed here.
measures-fault-band-empty = This line needs both numbers.
measures-fault-band-name = This line needs a name, or you can remove it.
measures-fault-band-outside = This line has to begin before it ends, and lie between the lowest and the highest score.
measures-fault-band-overlap = “{ $one }” and “{ $other }” hold the same score. Each score can be in one line only.
measures-fault-other = Something about this form does not fit.

# The own measures: names, questions, what the two ends mean (.low, .high), and a short name (.short).
measure-impact = How much it gets in the way
measure-impact-work = In the last week, how much did this get in the way of work or study?
    .low = not at all
    .high = very much
    .short = Work or study
measure-impact-home = In the last week, how much did this get in the way of home tasks?
    .low = not at all
    .high = very much
    .short = Home tasks
measure-impact-others = In the last week, how much did this get in the way of time with others?
    .low = not at all
    .high = very much
    .short = Time with others
measure-impact-myself = In the last week, how much did this get in the way of time for myself?
    .low = not at all
    .high = very much
    .short = Time for myself
measure-impact-close = In the last week, how much did this get in the way of close relationships?
    .low = not at all
    .high = very much
    .short = Close relationships
measure-stress = How stretched I feel
measure-stress-stretched = How stretched have I felt this week?
    .low = not at all
    .high = as much as I can imagine
    .short = Stretched
measure-stress-able = How able did I feel to handle it?
    .low = not able
    .high = fully able
    .short = Able to handle it
measure-sleepq = How I sleep
measure-sleepq-quality = How good was my sleep this week?
    .low = very poor
    .high = very good
    .short = Quality of sleep
measure-sleepq-refreshed = How refreshed did I feel when I got up this week?
    .low = not at all
    .high = fully
    .short = Refreshed
measure-self = How I treat myself
measure-self-kind = How I treated myself this week
    .low = harsh
    .high = kind
    .short = How I treated myself
measure-alliance = Working with my therapist
measure-alliance-heard = How heard did I feel?
    .low = not at all
    .high = fully
    .short = Heard
measure-alliance-matters = How much did we work on what matters to me?
    .low = not at all
    .high = fully
    .short = On what matters
measure-alliance-fitting = How well did our way of working fit me?
    .low = not at all
    .high = fully
    .short = A fitting way
measure-goal = How close my goal is
measure-goal-distance = How close am I to my goal?
    .low = far away
    .high = I am there
    .short = Close to my goal
