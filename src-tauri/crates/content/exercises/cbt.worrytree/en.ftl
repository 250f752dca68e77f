# Worry tree (cbt.worrytree, edition 1).

exercise = Worry tree
    .purpose = Find out whether a worry needs a plan or can pass by.
    .school = Worry decision tree (cognitive behavioural therapy)
    .stirs = You look at one worry for a few minutes. It may feel sharper at first.
    .evidence = The tree is part of packages for worry that were tested. We found no study of it on its own.

caution-1 = Is it a new or alarming illness sign? That needs a clinician, not a tree.
caution-2 = If someone is in danger now, go to Help first.
caution-3 = If the tree turns into another round of worry, stop and come to your senses.

step-worry = What are you worried about?
    .short = The worry
    .lead = In one line, as it comes.
    .example = “What if I cannot pay the dentist?”
help-worry-1 = What is the “what if”?
ask-worry = The worry

step-can = Can you do something about it?
    .short = Can I act?
    .lead = Not whether it is hard. Only whether there is something you could do.
    .example = “Yes, later.”
help-can-1 = Would it help to ask somebody?
ask-can = Is there something I can do?
option-can-now = Yes, now
option-can-later = Yes, later
option-can-no = No, it is not in my hands

step-plan = What, when and how?
    .short = A plan
    .lead = One small step is enough.
    .example = “After lunch tomorrow I call and ask about paying in parts.”
help-plan-1 = What is the first thing your hands would do?
ask-plan = My step

step-diary = When do you come back to it?
    .short = A day for it
    .lead = Put it down for a day. Until then it may rest.
ask-day = The day

step-do-now = Do the step now, if you like
    .short = Do it now
    .lead = This page waits for you.
ask-did-now = I did it

step-move = Where do you want your mind to be now?
    .short = Move on
    .lead = Choose one on purpose. The mind likes to be shown a place.
    .example = “My senses. Then the guitar.”
ask-move = I turn to
option-move-senses = My senses, for a few minutes
option-move-space = Three quiet minutes
option-move-valued = Something that matters to me

step-pass = Let the worry pass by
    .short = Let it pass
    .lead = It may come again. You do not have to argue with it.
ask-pass = Let it pass
line-pass-1 = The worry may walk past, like somebody in the street.
line-pass-2 = You see it, and you do not have to go along.
line-pass-3 = Feel your feet. Hear one sound.
line-pass-4 = Now turn to what you chose.
