# Then and now (dyn.trigger, edition 1).
# The example tells one story from the first step to the last.

exercise = Then and now
    .purpose = Tell an old feeling apart from what is here today.
    .school = Working with triggers (psychodynamic therapy)
    .stirs = Something from long ago may come close. You give it a title, and no details.
    .evidence = This rests on clinical tradition. Studies link insight with change in therapy. That is a link, and not a proof. The page has not been tested on its own.

caution-1 = Titles only. The story itself belongs in your session.
caution-2 = If your distress climbs by 20, or stays very high, stop there. The page then offers what you have now.
caution-3 = In danger today? Then this alarm is about now. Go to “Help now”.
caution-4 = Did something terrible happen to you? Then a headline is plenty. Do it only when you feel steady.
caution-5 = One heavy exercise a day is enough. Leave an hour for something soft afterwards.

step-reaction = Which reaction was bigger than the moment?
    .short = The reaction
    .lead = Take a small scene of the last days. What happened, and what did you feel?
    .example = “He looked at his watch, and I could not speak any more. I felt tiny.” Distress: 55.
help-reaction-1 = What would have been a reaction of the usual size?
help-reaction-2 = What was the last thing you saw or heard before it came?
help-reaction-3 = Would a friend have been as shaken? If so, it may fit today well.
help-reaction-4 = Is it above 80 now? Then go to the last step, and keep this for your session.
ask-reaction = What happened
ask-dist-first = How distressed am I as I write?
    .low = fully calm
    .high = the most I can imagine

step-body = Where in the body, and how old did you feel?
    .short = Body and age
    .lead = The age you felt, not the age you are. The first number that comes is fine.
    .example = “Throat, tight as a knot. I felt about seven.”
help-body-1 = Tight, hot, cold, empty, heavy: which word comes close?
help-body-2 = If your body at that moment were a child, how old would it be?
help-body-3 = No place and no age? You can leave both open.
ask-body = Places in my body
ask-body-words = What it is like there
ask-age = The age I felt
    .hint = In years

step-before = When did you feel something like it before?
    .short = Before
    .lead = Do not dig. A title and an age, and nothing more. Then look up from the page.
    .example = “The dinner table, seven.” Distress: 65.
help-before-1 = A title is like the name of a film. No scenes.
help-before-2 = If many come, take a mild one.
help-before-3 = If none comes, write “not known”. The next steps work as well.
help-before-4 = Has your distress climbed? Skip to what you have now.
ask-title = The title
    .hint = A few words
ask-title-age = My age then
    .hint = In years
ask-dist-then = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-not-now = What was true then that is not true now?
    .short = Not now
    .lead = Think of size, power, people and places. What is different today?
    .example = “I could not leave the table.” “I had nobody to tell.” “They decided when I may speak.”
help-not-now-1 = Where could you go now that you could not go then?
help-not-now-2 = What do you know today that you did not know then?
help-not-now-3 = Who had the say then, and who has it now?
help-not-now-4 = Is a part of it still true? Be honest, and name that for your session.
ask-not-now = Then, and not now
    .hint = One to six lines

step-have = What do you have now?
    .short = What I have
    .lead = Three things or more: strengths, people, choices. Read them slowly.
    .example = “A door I can open.” “Ada.” “My own voice, also in writing.” “I can say: give me a minute.”
help-have-1 = Who would take your side?
help-have-2 = What have you got through since then, and how?
help-have-3 = What could you do in the first minute, next time?
help-have-4 = Small things count: a key, a phone, a warm coat.
ask-have = I have now
    .hint = Three lines or more

step-needed = What did you need then, and how can you give a bit of it today?
    .short = A bit of it
    .lead = One need. Then something small and real for today.
    .example = “Somebody to ask how I am. When I am home tonight, I will call Ada. If she is out, I will write it down for myself.”
help-needed-1 = What would a kind grown-up have done in that moment?
help-needed-2 = Which words would have helped? Could you say them to yourself?
help-needed-3 = What does the place in your body need now: warmth, room, a hand?
help-needed-4 = If it is too sad, leave it. Grief for what was not there is real.
ask-needed = I needed
ask-give = Today I

step-settle = How distressed are you now?
    .short = Now
    .lead = Any number is fine. Then come back to the room with the last step.
    .example = “35. The throat is softer. The watch was only a watch, I think.”
help-settle-1 = Still high? Do the last step twice, or call someone. You have looked at something hard.
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
ask-plain = One ordinary thing
option-plain-senses = Go through all my senses
    .hint = A longer way back to here and now
option-plain-drink = Get a drink
option-plain-window = Open a window
option-plain-dishes = Wash a cup or a plate
option-plain-person = I would like a person
    .hint = Shows the way to people and lines you can reach
