# Life timeline (nar.timeline, edition 1).

exercise = Life timeline
    .purpose = Put your life on a line, and see what runs through it.
    .school = Life review (narrative therapy)
    .stirs = Good and hard years may come close. Hard ones get a title, no more.
    .evidence = Looking back on life has been tested in trials, most of them with older people.

caution-1 = Hard events as titles only. You can skip whole years.
caution-2 = If a year pulls you in, look around, and leave it for your session.
caution-3 = You can come back on other days. It grows.

step-line = Which moments are on your line?
    .short = The line
    .lead = Good, hard and turning points. A title, and a weight from one to five.
    .example = “6: the lake. 19: the move, a turning point. 31: the clinic, hard.”
help-line-1 = What is the first thing you remember with joy?
ask-line = My line
ask-dist-line = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-chapters = Which chapters does it have?
    .short = Chapters
    .lead = Give each a name.
    .example = “The yard. The long train. Learning to stay.”
help-chapters-1 = If it were a book, how would you part it?
ask-chapters = Chapters

step-through = For a hard one: what helped you through?
    .short = Through it
    .lead = Who saw it? Which skill did you show?
    .example = “My aunt’s kitchen. She saw it. I kept asking.”
ask-helped = It helped
ask-saw = Who saw it
ask-skill = I showed
ask-dist-through = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-threads = What kept coming back, and what did you stand for?
    .short = Threads
    .lead = What runs through it all.
    .example = “I kept looking after things: gardens, people, songs.”
help-threads-1 = What did you never give up?
ask-threads = The threads

step-next = What is the title of the next chapter, and its first line?
    .short = Next chapter
    .lead = You are the one who writes it.
    .example = “‘Windows’. She opened the first one in March.”
ask-next-title = The title
ask-first-line = The first line
ask-hope = How much hope do I feel?
    .low = none right now
    .high = a lot
