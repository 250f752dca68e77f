# Then and now (dyn.trigger, edition 1).

exercise = Then and now
    .purpose = Tell an old feeling apart from what is here today.
    .school = Working with triggers (psychodynamic therapy)
    .stirs = Something from long ago may come close. You give it a title, and no details.
    .evidence = This rests on clinical tradition, and on studies that link insight with change. It has not been tested on its own.

caution-1 = Titles only. The story itself belongs in your session.
caution-2 = If it gets too much, the next step brings you back to now.
caution-3 = In danger today? Then this alarm is about now. Go to Help.

step-reaction = Which reaction was bigger than the moment?
    .short = The reaction
    .lead = What happened, and what you felt.
    .example = “He looked at his watch, and I could not speak any more.”
help-reaction-1 = What would have been a reaction of the usual size?
ask-reaction = What happened
ask-dist-first = How distressed am I as I write?
    .low = fully calm
    .high = the most I can imagine

step-body = Where in the body, and how old did you feel?
    .short = Body and age
    .lead = The age you felt, not the age you are.
    .example = “Throat. About seven.”
ask-body = Places in my body
ask-age = The age I felt
    .hint = In years

step-before = When did you feel something like it before?
    .short = Before
    .lead = A title and an age. Nothing more.
    .example = “The dinner table, seven.”
ask-title = The title
ask-title-age = My age then
    .hint = In years
ask-dist-then = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-not-now = What was true then that is not true now?
    .short = Not now
    .lead = Then you were small. What is different?
    .example = “I could not leave the table. I had nobody to tell.”
help-not-now-1 = Where could you go now that you could not go then?
ask-not-now = Then, and not now

step-have = What do you have now?
    .short = What I have
    .lead = Strengths, people, choices.
    .example = “A door. Ada. My own voice.”
help-have-1 = Who would take your side?
ask-have = I have now

step-needed = What did you need then, and how can you give a bit of it today?
    .short = A bit of it
    .lead = Something small and real.
    .example = “Somebody to ask how I am. Tonight I ask myself, and call Ada.”
ask-needed = I needed
ask-give = Today I

step-settle = How distressed are you now?
    .short = Now
    .lead = Then come back to the room.
ask-dist-last = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Now come back, step by step.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel it hold you.
line-ordinary-2 = Look around. Find three things of one colour.
line-ordinary-3 = Listen for the sound that is farthest away.
line-ordinary-4 = Say today’s date, and your age. Choose one ordinary thing.
