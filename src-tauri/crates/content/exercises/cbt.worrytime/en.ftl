# Worry time (cbt.worrytime, edition 1).
# The example tells one story from the first step to the last.

exercise = Worry time
    .purpose = Keep worry in a set time, so that the rest of the day is freer.
    .school = Worry postponement (cognitive behavioural therapy)
    .stirs = Worry may knock more than once before its time. That is what it does.
    .evidence = Seven trials with 999 people found a small gain over only writing worries down. One trial found a large gain for people who worry a great deal, compared with waiting.

caution-1 = Do not park what is about safety, or what has to be decided today.
caution-2 = Choose a time well before bed, at least one hour and better two.
caution-3 = If the worry is about a new illness sign, ask a clinician.

step-slot = When is your daily worry time?
    .short = The time
    .lead = Fifteen to twenty minutes, at the same time each day. Not close to bedtime. Worry can be put off, so it is not out of your hands.
    .example = “Half past five, on the bench by the door.”
help-slot-1 = When are you usually undisturbed?
help-slot-2 = Which place is not your bed and not your favourite chair?
help-slot-3 = What comes after it, so that it has an end?
ask-slot = My worry time
    .hint = Two hours or more before bed is best
ask-place = Where, such as a chair that is not the bed

step-park = What do you park now?
    .short = Park it
    .lead = One line. Then you go back to what you were doing. Each worry you put off shows that you can.
    .example = “The letter from the office. Back to: peeling carrots.” Distress 60.
help-park-1 = Could you write it so short that it fits on a stamp?
help-park-2 = What were your hands doing when it came?
help-park-3 = Does it come again? Say “at half past five”, or whatever your time is.
ask-parked = Worries for the worry time
    .hint = Five seconds, a few words
ask-back-to = What I go back to now
    .hint = Such as the dishes, the page, the person in front of you
ask-dist-park = How distressed am I as I park it?
    .low = fully calm
    .high = the most I can imagine

step-look = Your worry time: which of them still matter?
    .short = Still there?
    .lead = For later, at your time. Read your parked worries once more. Tick those that still matter.
    .example = “The letter: still matters. The noise in the car: no. What Ada said: no.” Distress 40.
help-look-1 = Does it still feel as big as when you parked it?
help-look-2 = Is it about something real now, or about a “what if”?
help-look-3 = Which one would you take to a friend tonight?
ask-each = My parked worries
    .hint = Those without a tick can go
column-each-still = Still matters?
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
    .lead = For later. The worry tree can help with one that stays. Take them one by one.
    .example = “The letter needs a look. I go through the worry tree with it.”
help-tree-1 = Is there something you could do about it?
help-tree-2 = If there is not: could it rest until tomorrow’s time?
ask-needs = This worry needs
option-needs-tree = A look with the worry tree
option-needs-rest = Nothing more today

step-clock = Worry until the clock ends
    .short = The clock
    .lead = For later. Worry as much as you like until it ends. When it ends, it ends; what is left waits for tomorrow.
ask-clock = Worry time
    .hint = 15 minutes

step-close = Close it with a small act
    .short = Close
    .lead = For later. Something you always do at the end, such as shutting the book.
    .example = “I shut the book and put the kettle on. Today I worried about 25 minutes.”
help-close-1 = What could you do with your hands that says “over”?
help-close-2 = What would you like to do next?
ask-closing = My closing act
    .hint = The same act each day
ask-minutes = How many minutes did I worry today, about?
    .hint = Minutes in the whole day, your own guess
ask-closed = I did it, and the worry time is over
