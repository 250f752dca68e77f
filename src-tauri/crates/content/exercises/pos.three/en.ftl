# Three good things (pos.three, edition 1).

exercise = Three good things
    .purpose = Look back on the day for what went all right.
    .school = Gratitude practice (positive psychology)
    .stirs = On a hard day this may feel empty. Then leave it.
    .evidence = Many trials together show a small gain. Their authors advise stronger ways for low mood or fear.

caution-1 = Fresh grief, or something unfair? Do not push for good things.
caution-2 = “It was a hard day” is a full answer.

step-day = What kind of day was it?
    .short = The day
    .lead = Both are fine.
ask-day = It was
option-day-look = A day to look at
option-day-hard = A hard day, not now

step-things = What went all right?
    .short = Good things
    .lead = One to three. Tiny counts.
    .example = “The light at four. The bus driver waited. Soup.”
help-things-1 = Something you saw? Somebody who was there?
ask-things = What went all right

step-part = Who had a part in it?
    .short = Whose part
    .lead = Yours and that of others.
    .example = “I looked up. The driver saw me run.”
help-part-1 = What did you do, even by staying?
ask-part = For each
column-part-mine = My part
column-part-others = The part of others

step-savour = Stay with one of them
    .short = Stay
    .lead = Twenty seconds. See it again.
ask-savour = Stay with it

step-thank = Would you like to thank somebody this week?
    .short = Thanks
    .lead = Only if you want to.
ask-thank = Whom, and for what
