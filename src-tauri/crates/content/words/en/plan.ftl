# The plan: the next session, homework, and what may come next.

plan-lead = What you want to try before your next session. Nothing here is counted or marked.
plan-homework = Your homework
plan-more = Around your plan
plan-goals = My goals
plan-week = My week
plan-staying-well = Staying well
plan-understand = What brings me here

# Sessions.
plan-session = Your sessions
plan-session-none = When you know the day of your next session, you can note it here.
plan-session-on = { $time ->
    [none] Your next session is on { $day }.
   *[other] Your next session is on { $day } at { $time }.
}
plan-session-passed = Was your session on { $day }? You can write down what stayed with you.
plan-session-with = With { $name }
plan-session-marked = { $count ->
    [0] Nothing is marked for the session yet.
    [one] One entry comes along.
   *[other] { $count } entries come along.
}
plan-session-change = Change the day or the name
plan-session-set = Note the next session
plan-session-day = The day of your next session
plan-session-no-day = I do not know yet
plan-session-time = Time of day
plan-session-therapist = What is your therapist called?
plan-session-reach = How do you reach them?
plan-session-private = It stays in your journal, on this computer.
plan-session-save = Keep it
plan-session-saved = Kept.
plan-session-cancel = Cancel
plan-prepare = Prepare the session
plan-prepared = Go on preparing
plan-after = After the session
plan-after-again = Open what stayed with me

# What was agreed on.
plan-agreed = Agreed on { $day }
plan-agreed-about = Tick what goes into your homework. The rest stays in your notes.
plan-agreed-take = Put it into my homework
plan-agreed-none = Leave it in my notes
plan-brief = What I bring along

# What is suggested.
plan-suggested = What may be worth a try
plan-no-basis = Nothing is suggested yet. A few questions can help, or you choose yourself what it is about.
plan-nothing = Nothing is suggested this week. You can change what the plan rests on.
plan-full = { $count ->
    [one] You have one task at hand. That is enough for now.
   *[other] You have { $count } tasks at hand. That is enough for this week.
}
plan-lighter-worse = Your answers say it has been harder lately. So the plan is light: one gentle thing. Your therapist may want to know.
plan-lighter-itemNine = One of your answers was about not wanting to live. One gentle thing is enough now. Please talk to someone you trust.
plan-beside = Beside this: { $titles }
plan-measures = To see where you start from:
plan-others = What else would fit
plan-left-out = What is left out, and why
plan-take = Take it on
plan-take-named = Take it on: { $title }
plan-taken = { $title } is in your homework.
plan-look = Look at it
plan-look-named = Look at it: { $title }
plan-aside = Not this week
plan-aside-named = Not this week: { $title }
plan-put-aside = Put aside for a week.
plan-unfit = Does not fit me
plan-unfit-named = Does not fit me: { $title }
plan-swaps = The same aim, another way:
plan-swaps-none = There is nothing else with the same aim here.
plan-swaps-back = Keep it as it is
plan-minutes = { $from } to { $to } minutes

# What it rests on.
plan-basis = What the plan rests on
plan-basis-said = { $problems ->
    [none] { $mode }
   *[other] { $problems }. { $mode }
}
plan-basis-choose = Choose it myself
plan-basis-change = Change what it rests on
plan-basis-problems = What is it about?
plan-basis-problems-hint = Up to three, the most pressing first.
plan-basis-add = Add one
plan-basis-add-none = Choose
plan-basis-first = Put first: { $problem }
plan-basis-remove = Take away: { $problem }
plan-basis-mode = How do you want to work?
plan-basis-mode-hint = Some authors count four ways and keep the free mix apart. Your therapist may have a word for yours.
plan-basis-home = My home school
plan-basis-import = Why something from another school?
plan-basis-import-hint = With a reason, one thing may be borrowed at a time.
plan-basis-stage = Where are you on your way?
plan-basis-minutes = Minutes a week
plan-basis-closed = Leave out
plan-basis-therapist = My therapist agrees to heavier steps
plan-basis-keep = Keep it
plan-closed-body = Close attention to the body
plan-closed-hold = Holding the breath
plan-closed-cold = Cold water
plan-closed-trauma = What can stir old memories

plan-problem-anxiety = Anxiety
plan-problem-worry = Worry
plan-problem-depression = Low mood
plan-problem-stress = Stress
plan-problem-anger = Anger
plan-problem-grief = Grief
plan-problem-pain = Pain
plan-problem-sleep = Sleep
plan-problem-trauma = After something bad
plan-problem-relationships = Relationships
plan-problem-self-criticism = Being hard on myself
plan-problem-habits = Habits and urges
plan-problem-growth = Growing

plan-mode-unified = Today and its roots
plan-mode-about-unified = The thought today, and where it comes from. Also called theoretical integration.
plan-mode-toolbox = Toolbox
plan-mode-about-toolbox = The best-tested tool, whatever its school. Also called technical eclecticism.
plan-mode-relationship = Feeling heard first
plan-mode-about-relationship = Fewer tasks. Trust and hope carry the work. Also called common factors.
plan-mode-home = One home school
plan-mode-about-home = One school to live in, one thing borrowed. Also called assimilative integration.
plan-mode-free = A free mix
plan-mode-about-free = What fits this week, no school twice. Also called eclectic.
plan-mode-whole = The whole of life
plan-mode-about-whole = Mind, body, feelings, daily life and people in turn. Also called holistic.

plan-home-cbt = Thoughts and actions
plan-home-dynamic = Patterns and where they come from
plan-home-gestalt-humanistic = Here and now, what I feel and need
plan-home-family = Family and relationships
plan-home-mindfulness-act = Noticing, making room and what matters

plan-stage-understand = I want to understand it
plan-stage-together = We are finding together
plan-stage-practise = I am trying things
plan-stage-review = We look at what helped
plan-stage-keep = I want to keep what helps

plan-area-mind = the mind
plan-area-body = the body
plan-area-emotion = feelings
plan-area-lifestyle = daily life
plan-area-people = people and places

# Why something is suggested: at most fifteen words.
plan-why-chosen = You chose it.
plan-why-surface = { $other ->
    [none] For the thought or the action today.
   *[other] For today. Its roots are looked at with “{ $other }”.
}
plan-why-root = { $other ->
    [none] For where it comes from.
   *[other] For where it comes from. It goes with “{ $other }”.
}
plan-why-tested = Among the best tested here for: { $problem }
plan-why-carries = Feeling heard, hope and trust carry the work.
plan-why-beside = It helps you feel heard in your session.
plan-why-atHome = It comes from your home school.
plan-why-borrowed = Borrowed from another school, for the reason you gave.
plan-why-mixed = { $weather ->
    [low] It may fit a low week.
    [tense] It may fit a tense week.
    [fair] It may fit a fair week.
   *[unknown] Part of a mixed week.
}
plan-why-area = It is the turn of { $area }.
plan-why-first = A good first step for: { $problem }
plan-why-stage = It fits where you are on your way.
plan-why-gentle = The gentlest there is. One thing is enough now.
plan-why-instead = The same aim as “{ $other }”, another way.

plan-left-closed = { $title }: you want to leave this out.
plan-left-needsTherapist = { $title }: better agreed on in a session first.
plan-left-notAlone = { $title }: it belongs into a session, with someone there.
plan-left-disliked = { $title }: you do not like this kind.
plan-left-didNotFit = { $title }: it did not fit you.
plan-left-outOfSight = { $title }: you put it out of sight.
plan-left-notNow = { $title }: put aside for this week.
plan-left-atHand = { $title }: it is a task already.
