# Worry time (cbt.worrytime, edition 1).

exercise = Worry time
    .purpose = Keep worry in a set time, so that the rest of the day is freer.
    .school = Worry postponement (cognitive behavioural therapy)
    .stirs = Worry may knock more than once before its time. That is what it does.
    .evidence = Several trials together found a small gain over only noting worries. Worry can be put off, so it is not out of your hands.

caution-1 = Do not park what is about safety, or what has to be decided today.
caution-2 = Choose a time well before bed, at least one hour and better two.
caution-3 = If the worry is about a new illness sign, ask a clinician.

step-slot = When is your daily worry time?
    .short = The time
    .lead = Fifteen to twenty minutes, at the same time each day. Not close to bedtime.
    .example = “Half past five, on the bench by the door.”
help-slot-1 = When are you usually undisturbed?
ask-slot = My worry time
ask-place = Where, such as a chair that is not the bed

step-park = What do you park now?
    .short = Park it
    .lead = One line. Then you go back to what you were doing.
    .example = “The letter from the office. Back to: peeling carrots.”
help-park-1 = Could you write it so short that it fits on a stamp?
ask-parked = Worries for the worry time
ask-back-to = What I go back to now
ask-dist-park = How distressed am I as I park it?
    .low = fully calm
    .high = the most I can imagine

step-look = Your worry time: which of them still matter?
    .short = Still there?
    .lead = For later, at your time. Read the list. Many have gone stale by then.
    .example = “The letter still matters. The rest does not.”
ask-matters = Do they still matter?
option-matters-none = None of them
option-matters-some = Some of them
option-matters-one = One above all
ask-which = The one I look at
ask-dist-slot = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-tree = What does this worry need?
    .short = What it needs
    .lead = For later. The worry tree can help with one that stays.
ask-needs = This worry needs
option-needs-tree = A look with the worry tree
option-needs-rest = Nothing more today

step-clock = Worry until the clock ends
    .short = The clock
    .lead = For later. When it ends, it ends. What is left waits for tomorrow.
ask-clock = Worry time

step-close = Close it with a small act
    .short = Close
    .lead = For later. Something you always do at the end, such as shutting the book.
    .example = “I shut the book and put the kettle on.”
ask-closing = My closing act
ask-minutes = How many minutes did I worry today, about?
    .hint = Minutes, your own guess
