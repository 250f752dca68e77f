# Goals and small steps (ses.goals, edition 1).
# The example tells one story from the first step to the last.

exercise = Goals and small steps
    .purpose = Say in your own words what you hope for, and find the small steps that lead there.
    .school = Goal setting, with levels as in goal attainment scaling
    .stirs = Goals can bring hope, and also grief for what is not here yet. Both are welcome in your session.
    .evidence = Agreeing on goals is part of many therapies that were tested. On its own, on paper, it was tested little.

caution-1 = The goal is yours. If it mostly belongs to someone else, you could talk about that first.
caution-2 = On very low days, a tiny goal is plenty: open a window, wash one cup. Resting can be a goal.
caution-3 = If you are not safe, at home or with yourself, start with “Help now” or your safety plan.
caution-4 = Some things are not in your hands. Choose a goal about what you can do, and be fair to yourself.

step-goal = What would you like to be different?
    .short = The goal
    .lead = In your own words. Think of months, and of something you would notice in daily life.
    .example = “I want to see people again. I was always the one who cooked for everybody, and I miss that.”
help-goal-1 = What would you do more of, if things were a bit easier?
help-goal-2 = If you wrote what you want less of, what would be there in its place?
help-goal-3 = Who would notice first, and by what?
help-goal-4 = Does it depend on you, at least for the most part?
ask-goal = My goal
    .hint = One line
ask-why = Why it matters to me
    .hint = You can leave this empty

step-now = Where are you now?
    .short = Now
    .lead = The way it is these days, without making it better or worse.
    .example = “I see my sister every other week. I say no to most things, and feel bad about it at night.”
help-now-1 = What does a usual week look like?
help-now-2 = What is already there, even a little?
ask-now = Now

step-bit = What would be a bit better?
    .short = A bit better
    .lead = One small notch up. Something you could see from outside.
    .example = “I meet one friend for an hour, once a fortnight, and I do not cancel.”
help-bit-1 = By what small sign would you know?
help-bit-2 = Could it be there in a few weeks?
ask-bit = A bit better

step-much = What would be much better?
    .short = Much better
    .lead = Good enough, rather than perfect.
    .example = “I cook for three or four people once a month, and enjoy some of it.”
help-much-1 = What would you be doing on a good day?
help-much-2 = At what point could you say: this goal is fine now?
ask-much = Much better

step-near = How near does it feel today?
    .short = How near
    .lead = 0 is far away, 100 is there. This is where you start, and you can rate it each week.
    .example = “20.”
ask-near = Today
    .low = far away
    .high = I am there

step-steps = Which small steps lead there?
    .short = Steps
    .lead = The smallest first. Each one small enough to do on a tired day.
    .example = “Write to Noor. Have a tea at the corner. Ask two people for soup. Cook for three.”
help-steps-1 = What could you do in ten minutes?
help-steps-2 = What comes right before that step?
help-steps-3 = Is there someone who could do it with you?
ask-goal-steps = My steps

step-first = Which step comes first?
    .short = First step
    .lead = Choose one of your own lines. If you like, make a plan for it.
    .example = “Write to Noor. When I have had breakfast on Saturday, I send two lines. If I get scared, I send one.”
help-first-1 = How sure are you that you can do it? If it is a no, make it smaller.
help-first-2 = What might get in the way, and what then?
ask-first = My first step
ask-first-plan = My plan
    .hint = Only if it helps

step-weekly = This week: how near is it?
    .short = Each week
    .lead = For later, once a week. Leave it for now. A number that drops is information, and nothing more.
    .example = “25. I wrote to Noor, and we have a date. I keep the goal.”
help-weekly-1 = Which step did you try, and what came of it?
help-weekly-2 = What did you learn, also from what did not work?
help-weekly-3 = Does the goal still fit you?
ask-near-now = How near is it this week?
    .low = far away
    .high = I am there
ask-weeks = What happened this week
    .hint = One short line, with your number if you like
ask-keep = The goal
option-keep-keep = I keep it as it is
option-keep-smaller = I make it smaller
option-keep-change = I change it
    .hint = Perhaps together in the next session
option-keep-rest = I let it rest for now
option-keep-there = It is good enough now
