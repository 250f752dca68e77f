# My week in three minutes (week.look, edition 1).
# The example tells one story from the first step to the last.

exercise = My week in three minutes
    .purpose = Look back at your week in a few lines, and choose one small thing for the next one.
    .school = Weekly review (self-monitoring between sessions)
    .stirs = A heavy week may feel heavy once more when you look at it. You can stop after any line.
    .evidence = We found no study that tested this page on its own. In 17 studies with 2,312 people, those who did more of their tasks between sessions tended to do better. That is a link, and no proof of a cause.

caution-1 = This is no test, and there is no good or bad week. An empty line is fine.
caution-2 = If something terrible was in this week, a headline is enough. The rest can wait for your session.
caution-3 = If you think of hurting yourself, or you are not safe, leave this page and open “Help now”.

step-week = What was this week like?
    .short = In one line
    .lead = One line, the first that comes. Then how it was next to the week before.
    .example = “A full week, and I was tired. Sunday was good.” Mixed.
help-week-1 = If the week were a kind of weather, what would it be?
help-week-2 = Which day comes to mind first?
help-week-3 = Cannot say? “I do not know yet” is a line, too.
ask-line = My week in one line
    .hint = A few words are plenty
ask-tone = Next to the week before, it was
option-tone-lighter = Lighter
option-tone-same = About the same
option-tone-heavier = Heavier
option-tone-mixed = Mixed

step-helped = What helped, even a little?
    .short = What helped
    .lead = A person, a place, a thing you did or left out. Tiny counts.
    .example = “Lunch outside on Tuesday. Lee called. I went to bed when I was tired.”
help-helped-1 = When was it a bit lighter, even for a minute? What was there?
help-helped-2 = Who was good to be with, or to think of?
help-helped-3 = Did nothing help? You can leave this out, or note what you got through.
ask-helped = What helped
    .hint = One to three lines

step-hard = What was hard, or keeps coming back?
    .short = What was hard
    .lead = Headlines are enough. There is nothing to solve here.
    .example = “Work mail late at night. The row about the dishes, again.”
help-hard-1 = What took the most out of you?
help-hard-2 = Is there something you know from other weeks?
help-hard-3 = What did you keep to yourself?
ask-hard = What was hard
    .hint = One to three lines. You can open one of them another way later

step-small = What is one small thing for next week?
    .short = One small thing
    .lead = Small enough for a tired day. Resting counts as well.
    .example = “When I have had lunch on Tuesday, I walk to the river. If it rains, I sit by the window.” Brought to the session: yes.
help-small-1 = Could you do a bit more of something that helped?
help-small-2 = Can it be done in ten minutes?
help-small-3 = What do you want to say about this week in your session?
ask-small = My small thing
    .hint = Only if you like
ask-bring = Bring this to my session
