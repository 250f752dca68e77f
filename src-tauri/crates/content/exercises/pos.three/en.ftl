# Three good things (pos.three, edition 1).
# The example tells one story from the first step to the last.

exercise = Three good things
    .purpose = In the evening, look back for what went all right, and how it came about.
    .school = Gratitude practice (positive psychology)
    .stirs = On a hard day this may feel empty, or like a lie. Then leave it. That says nothing about you.
    .evidence = Many trials taken together show a small gain for low mood and worry, and it lasted for a while. Their authors advise stronger methods when those are the trouble. So we offer it for growing, and not as a treatment.

caution-1 = Fresh grief? You do not have to look for good things now. Your sorrow has its own time.
caution-2 = Has something unfair been done to you? Good things do not make it right, and you may stay angry.
caution-3 = “It was a hard day” is a full answer. You can close this at any point.
caution-4 = This is not for cheering yourself up by force. If it makes you feel worse, something else may suit you.

step-day = What kind of day was it?
    .short = The day
    .lead = Every answer is fine. Each one leads on.
    .example = “A mixed day. The morning was grey, the afternoon was all right.”
help-day-1 = A hard day can hold a good minute. You do not have to look for it.
help-day-2 = If you choose the hard day, we leave it at that.
ask-day = Today was
option-day-look = A day to look back on
option-day-mixed = A mixed day, with something in it
option-day-hard = A hard day. Not tonight
    .hint = Some kindness may fit better, or sleep

step-rest = A hard day, then
    .short = Hard day
    .lead = There is nothing you have to find in it.
ask-rest = A hard day
line-rest-1 = It was a hard day, and now it is evening.
line-rest-2 = You do not owe it anything good.
line-rest-3 = No one has to see light in everything. Not tonight.
line-rest-4 = Something warm, something soft, or your bed. You can stop here.

step-things = What went all right?
    .short = Good things
    .lead = One to three. Tiny ones count, and so do those that nearly passed you by.
    .example = “The bus driver waited.” “Soup with Noor.” “I answered the letter.”
help-things-1 = Was there a taste, a light, a song, a bit of quiet?
help-things-2 = Who was good to you, or to someone else?
help-things-3 = What was less bad than you had thought?
help-things-4 = What did you do, even with no wish to?
help-things-5 = One is enough. There is no prize for three.
ask-things = What went all right

step-part = How did it come about?
    .short = Whose part
    .lead = For each one: your part, and the part of others. Luck and weather may have a part, too.
    .example = The bus: my part, “I ran and waved.” Others, “The driver looked in the mirror.”
help-part-1 = What did you do, or let be, so that it could happen?
help-part-2 = Did you notice it? That is a part as well.
help-part-3 = Who did something for it, near or far?
help-part-4 = A part can stay empty.
ask-part = For each one
column-part-mine = My part
column-part-others = The part of others

step-savour = Stay with one of them
    .short = Savour
    .lead = Choose one. Go back into it for twenty seconds, as if it were now.
    .example = “The soup. The steam on my face, and Noor’s laugh.”
help-savour-1 = What did you see, hear, smell or taste?
help-savour-2 = Where in your body was it good?
help-savour-3 = If your mind says “but”, nod, and come back to the picture.
ask-which = I stay with
ask-savour = Twenty seconds

step-thank = Is there someone you would like to thank this week?
    .short = Thanks
    .lead = Once a week is plenty. You can always leave this out.
    .example = “Noor, for the soup and for not asking. I will tell her on Friday.”
help-thank-1 = What did they do, and what did it change for you?
help-thank-2 = A thank you does not have to be big, and you need not owe them.
help-thank-3 = You do not have to thank anyone who harms you.
ask-whom = Whom, and for what
ask-how = I would like to
option-how-tell = Tell them
option-how-write = Write to them
option-how-keep = Keep it in my heart
option-how-not-now = Leave it this week
