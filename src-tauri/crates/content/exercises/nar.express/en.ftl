# Free expressive writing (nar.express, edition 1).

exercise = Free expressive writing
    .purpose = Write without stopping about what is on your mind.
    .school = Expressive writing
    .stirs = Mood often dips right after. If it helps, it helps later. That is usual.
    .evidence = Many trials together show a small gain that comes later. One to three days between the times work better.

caution-1 = Not in the first weeks after something terrible.
caution-2 = Not at bedtime.
caution-3 = Mood often dips right after. Plan something soothing.
caution-4 = If it pulls you under, stop. Three lines are enough.

step-day = Which time is it?
    .short = Which time
    .lead = Three or four times, with one to three days between.
ask-day = It is
option-day-first = The first time
option-day-middle = The second or third
option-day-last = The last time

step-about = What is on your mind that you can handle now?
    .short = About
    .lead = Not the heaviest thing.
ask-about = It is about
option-about-work = Work or money
option-about-people = People
option-about-loss = A loss
option-about-change = A change
option-about-body = My body
option-about-else = Something else

step-write = Write without stopping
    .short = Write
    .lead = Spelling is no matter. Nobody reads it but you.
    .example = “I do not know where to start so I start with the stairs, the smell of them …”
help-write-1 = What would you write if nobody ever read it?
ask-clock = Time to write
ask-write = My writing
ask-dist-write = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-link = How is it linked with then, now and what comes?
    .short = Links
    .lead = A few lines.
    .example = “Then I hid it. Now I say it here. Later I might tell Kim.”
ask-link = Then, now, later

step-understood = What have you understood?
    .short = Understood
    .lead = One sentence.
    .example = “I was not lazy. I was sad.”
ask-understood = I have understood

step-soothe = Something soothing now
    .short = Soothe
    .lead = You did something that is not easy.
ask-soothe = Soothe
line-soothe-1 = Look up. Name three things you see.
line-soothe-2 = Let your shoulders drop.
line-soothe-3 = Choose something warm, soft or quiet for the next ten minutes.

step-next-day = How is it the day after?
    .short = Next day
    .lead = For later, tomorrow. Leave it for now.
ask-val-next = How pleasant does it feel?
    .low = very unpleasant
    .high = very pleasant
ask-next-line = One line
