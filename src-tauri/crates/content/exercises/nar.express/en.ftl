# Write it all out (nar.express, edition 1).
# The example tells one story from the first step to the last.

exercise = Write it all out
    .purpose = Write freely about something on your mind, for fifteen minutes, on three or four days.
    .school = Expressive writing
    .stirs = Your mood may well dip right after you write. If it helps, that mostly shows weeks later.
    .evidence = In 31 trials with 4,012 people, the benefit for low mood, fear and stress was small, and it came later. Days that lay one to three days apart worked better.

caution-1 = Know this first: many people feel worse right after writing. Plan something soft for the hour after.
caution-2 = Did something terrible happen in the last weeks? Please wait. It is too soon for this.
caution-3 = Write by day, and not right before bed.
caution-4 = If a topic is too much, change it or stop. You can write about something lighter.
caution-5 = One heavy exercise a day is enough. Please do not do this and the empty chair on one day.
caution-6 = If you think of dying or of hurting yourself, leave the page and open Help.

step-choose = What is on your mind that you can handle now?
    .short = Choose
    .lead = Not the hardest thing of all. Three or four days in all, with one to three days between.
    .example = First day. “The move, and leaving my street.”
help-choose-1 = What do you think about more than you want to?
help-choose-2 = Does the thought of it put you above 70 out of 100? Then choose something lighter for today.
help-choose-3 = You can stay with one topic on all days, or change it.
ask-day = Which day is it?
option-day-first = The first day
option-day-between = A day in between
option-day-last = The last day
ask-about = It is about
option-about-work = Work, money or study
option-about-people = Someone close, or a row
option-about-loss = A loss
option-about-change = A change
option-about-body = My body or health
option-about-worry = Something to come
option-about-past = Something from before
    .hint = Only what you can handle today
option-about-other = Something else
ask-topic = In a few words

step-link = Today, link it up
    .short = Link it
    .lead = You have written before. Look at it from a little further away.
ask-link-lines = Link it up
line-link-lines-1 = Then: where have you felt something like this before?
line-link-lines-2 = Now: how does it touch your days, your work, your people?
line-link-lines-3 = Later: what would you like to be different, or to keep?
line-link-lines-4 = Take one of these along. You do not need all three.
ask-link-earlier = What I wrote before
    .hint = You do not have to read it again

step-write = Write without stopping
    .short = Write
    .lead = About fifteen minutes. Spelling and order do not matter. What happened, and what you feel about it.
    .example = “I am so tired of boxes. I say I am glad, and I am. But the bakery, and Mr Kaya who waved. No one asked me if I wanted…” Distress: 50.
help-write-1 = If you get stuck, write the last line once more.
help-write-2 = What do you feel as you write this? Put that in, too.
help-write-3 = No one reads this but you, unless you show it.
help-write-4 = Stop when it gets too much. The last step is there for you.
ask-write-time = Fifteen minutes
    .hint = You can end it sooner. Twenty is the most
ask-write = My writing
    .hint = Keep it, or let it go afterwards
ask-dist-written = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-understood = What have you understood?
    .short = Understood
    .lead = Look back over the days. A half sentence is enough.
help-understood-1 = What looks different from the first day?
help-understood-2 = What do you see more clearly about yourself, or about others?
help-understood-3 = “Not much yet” is honest, and common on the last day.
ask-understood = What I have understood

step-ordinary = Something soft, and back to the day
    .short = Soothe
    .lead = A dip in mood now is to be expected, and it mostly passes. Be good to yourself for an hour.
ask-ordinary = Back to the day
line-ordinary-1 = Close the page. What you wrote can stay there.
line-ordinary-2 = Feel both feet on the floor, and let your hands hang.
line-ordinary-3 = Look around, and name three things that you see.
line-ordinary-4 = Find something warm, soft or nice to smell.
line-ordinary-5 = Say what you will do next. Something plain is best.
ask-soothe = One soft or plain thing
option-soothe-soothe = Soothe my senses
    .hint = A few small things to see, hear, smell, taste and touch
option-soothe-senses = Come back with my senses
option-soothe-drink = Get a warm drink
option-soothe-window = Open a window
option-soothe-person = I would like a person
    .hint = Opens Help, with people and lines you can reach

step-next-day = How is it the day after?
    .short = Next day
    .lead = For later, when a day has passed. Leave it for now.
    .example = “45. A bit flat in the evening, lighter this morning.” I will rest a day, then write again.
ask-val-next = How pleasant does it feel today?
    .low = very unpleasant
    .high = very pleasant
ask-next-note = Anything I noticed
ask-go-on = From here
option-go-on-again = I will write again
    .hint = With one to three days between
option-go-on-rest = I will rest for now
option-go-on-enough = That was enough
option-go-on-person = I would like a person
    .hint = Opens Help, with people and lines you can reach
