# Worry tree (cbt.worrytree, edition 1).
# The example tells one story from the first step to the last.

exercise = Worry tree
    .purpose = Find out whether a worry needs a plan or can pass by.
    .school = Worry decision tree (cognitive behavioural therapy)
    .stirs = You look at one worry for a few minutes. It may feel sharper at first.
    .evidence = The tree is part of packages for worry that were tested. We found no study of it on its own.

caution-1 = Is it a new or alarming illness sign? That needs a clinician, not a tree.
caution-2 = If someone is in danger now, go to “Help now” first.
caution-3 = If the tree turns into another round of worry, stop and come to your senses.

step-worry = What are you worried about?
    .short = The worry
    .lead = In one line, as it comes. One worry at a time.
    .example = “What if I cannot pay the dentist?”
help-worry-1 = What is the “what if”?
help-worry-2 = What do you fear will happen, and when?
help-worry-3 = If there are many: which one is the loudest?
ask-worry = The worry

step-can = Can you do something about it?
    .short = Can I act?
    .lead = Not whether it is hard. Only whether there is something you could do.
    .example = “Yes, later. I can call them tomorrow.”
help-can-1 = Would it help to ask somebody?
help-can-2 = Is it about something real, or about a “what if” far away?
help-can-3 = Would a friend see something you could do?
help-can-4 = If you could do one thing today, what would it be?
ask-can = Is there something I can do?
option-can-now = Yes, now
    .hint = Then a plan, and you do it
option-can-later = Yes, later
    .hint = Then a plan, and a day for it
option-can-no = No, it is not in my hands
    .hint = Then you move your mind on

step-plan = What, when and how?
    .short = A plan
    .lead = One small step is enough. What do you do, when, and how?
    .example = “After lunch tomorrow, at my desk, I call and ask about paying in parts.”
help-plan-1 = What is the first thing your hands would do?
help-plan-2 = What do you need for it: a number, a form, a person?
help-plan-3 = What could get in the way, and what then?
ask-plan = My step

step-diary = When do you come back to it?
    .short = A day for it
    .lead = Put it down for a day, and in your diary. Until then it may rest.
    .example = “Tomorrow at one.”
ask-day = The day
ask-day-time = The time, if you like

step-do-now = Do the step now, if you like
    .short = Do it now
    .lead = This page waits for you. When you are back, go on.
ask-did-now = I did it

step-move = Where do you want your mind to be now?
    .short = Move on
    .lead = Choose one on purpose. The mind likes to be shown a place.
    .example = “My senses. Then the guitar.”
help-move-1 = What would be good for you in the next ten minutes?
help-move-2 = Which one can you begin without getting up?
ask-move = I turn to
option-move-senses = My senses, for a few minutes
    .hint = Five, four, three, two, one
option-move-space = Three quiet minutes
    .hint = A short breathing space
option-move-valued = Something that matters to me
    .hint = One small thing, such as music, a person or a plant

step-pass = Let the worry pass by
    .short = Let it pass
    .lead = It may come again. You do not have to argue with it.
    .example = “It came twice more. I said: there you are, and played on.”
ask-pass = Let it pass
line-pass-1 = The worry may walk past, like somebody in the street.
line-pass-2 = You see it, and you do not have to go along.
line-pass-3 = Feel your feet. Hear one sound.
line-pass-4 = Now turn to what you chose.
