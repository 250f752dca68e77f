# Plan what does you good (cbt.ba, edition 1).

exercise = Plan what does you good
    .purpose = Act first and let the mood follow, in small steps.
    .school = Activity planning with mastery and pleasure (behavioural activation)
    .stirs = Looking at an empty week can be sad. Small counts here.
    .evidence = Many trials together show that this helps with low mood, about as well as other therapies. Their quality was often low.

caution-1 = With lasting pain or an illness that tires you out, pacing fits better.
caution-2 = Racing thoughts, little sleep and a lot of energy? Do not add more. Talk to a clinician.
caution-3 = What did not happen tells you something about the step, not about you.

step-mode = Where are you with this?
    .short = Where I am
    .lead = For the first three days, only look. After that, plan.
ask-mode = Today I
option-mode-look = Look at my days first
option-mode-plan = Plan something

step-days = What did you do, hour by hour?
    .short = My days
    .lead = Part of the day, what you did, how much you managed, and how nice it was.
    .example = “Morning: stayed in bed, 1 and 2. Evening: soup with Ada, 4 and 6.”
ask-days = What I did

step-pattern = What goes with better or worse hours?
    .short = What I see
    .lead = One thing you notice is enough.
    .example = “With people it is a bit lighter.”
help-pattern-1 = Who was there? Were you inside or outside?
ask-pattern = What I see

step-menu = What could be on your list?
    .short = The list
    .lead = From each kind one, if you like. Old likes count. So does what is needed.
    .example = “Music, a short walk. My own: sort the photos.”
help-menu-1 = What did you like as a child?
help-menu-2 = What would bring you near to somebody?
ask-menu = Ideas
option-menu-walk = A short walk
option-menu-water = Water the plants
option-menu-shower = A warm shower
option-menu-call = Call somebody
option-menu-cook = Cook something simple
option-menu-music = Music
option-menu-tidy = Tidy one drawer
option-menu-sun = Ten minutes outside
option-menu-book = Two pages of a book
option-menu-friend = Sit with somebody
ask-own = My own ideas

step-plan = Make each one tiny, and guess
    .short = The plan
    .lead = Five to fifteen minutes. When and where? Guess how much you manage and how nice it is.
    .example = “Tuesday evening: a walk to the river. Guess 3 and 2.”
help-plan-1 = What is the smallest version of it?
ask-plan = My plan
ask-first = The first one, as an if-then plan

step-went = How did it go?
    .short = How it went
    .lead = For later. Open your plan and add how it was. Many people guess too low.
    .example = “The walk: guessed 2, was 6.”
ask-went = What I did, and how it was
ask-noticed = What I notice about guess and real

step-not = If something did not happen: what got in the way?
    .short = In the way
    .lead = For later. Then make it smaller.
ask-in-the-way = In the way was
option-in-the-way-too-big = It was too big
option-in-the-way-no-time = No time
option-in-the-way-no-strength = No strength
option-in-the-way-forgot = I forgot
option-in-the-way-not-mine = It was not really mine
option-in-the-way-nothing = Nothing, it went as planned
ask-smaller = A smaller version
