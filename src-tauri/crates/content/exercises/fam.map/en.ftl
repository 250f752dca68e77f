# Family and relationship map (fam.map, edition 1).
# The example tells one map from the first step to the last.

exercise = Family and relationship map
    .purpose = Draw your people and the lines between them, and see what came down to you.
    .school = Genogram (family systems therapy)
    .stirs = Old losses or quarrels may come to mind, and warmth, too. You can leave anyone out.
    .evidence = This rests on a long clinical tradition. We found no study that tested it on its own.

caution-1 = It is about other people, too. Nicknames protect them.
caution-2 = “Unknown” and “I prefer not to” are full answers. That goes for unknown parents, too.
caution-3 = If there was violence, stay with titles, and bring it to your session.
caution-4 = Your map stays on this computer. In the list of entries you can keep it out of everything you print or show.
caution-5 = Nobody on the map is the reason for all of it. Look for what repeats, and not for who is at fault.

step-map = Who belongs to your map?
    .short = The map
    .lead = Up to three generations and your children. Chosen family, pets and helpers, too. It can grow over many visits.
    .example = “Me, Gran, Mum, ‘unknown’ for my father, my brother, and Mr Ortiz next door.”
help-map-1 = Who raised you? Who saw you?
help-map-2 = Begin with yourself and the three who come first. The rest can wait.
help-map-3 = Who is not here any more, and still counts?
help-map-4 = Which teacher, neighbour, friend or animal held you for a while?
help-map-5 = Grew up in care, in many homes, or alone? Draw who was there, in any order.
ask-map = My map
    .hint = A drawing and a list. The list can do all that the drawing can

step-ties = What are the lines like?
    .short = The lines
    .lead = Go back to the map, and give each line its kind. Here is what the kinds mean.
    .example = Me and Mum: “Very close, little room.” Mum and Gran: “On and off.” My brother and me: “Distant.” Mr Ortiz: “Close.”
help-ties-1 = Who would you call at night? Who would you not?
help-ties-2 = Take the line as it is now. If it was different once, say so below.
help-ties-3 = You can leave a line out, or choose “Not known”.
ask-ties = The kinds of lines
line-ties-1 = Close: you like to be near, and you can say no.
line-ties-2 = Distant: polite or far away. Conflict: often in a row.
line-ties-3 = Cut off: no contact at all.
line-ties-4 = Very close, little room: what one feels, the other feels.
line-ties-5 = Looking after: one gives care, the other gets it.
line-ties-6 = On and off: near, then gone, then near.
ask-ties-note = What I notice about the lines
    .hint = You can leave this out

step-marks = What is worth marking?
    .short = Marks
    .lead = Illness, losses, moves, work, strengths. And the rules that everyone knew. A few words each.
    .example = “Gran came here alone at 19.” “Mum lost her job when I was ten.” Rules: “We do not cry at the table.” “Family first.”
help-marks-1 = Which rule did nobody say aloud?
help-marks-2 = What did people in your family manage well?
help-marks-3 = Who left a country, a faith, a trade or a person?
help-marks-4 = What was never spoken about? A word or a dot is enough.
help-marks-5 = In which years did many things happen at once?
ask-marks = Worth marking
    .hint = Up to ten lines, such as “Gran: moved, built a house”
ask-rules = Rules in my family
    .hint = Such as “We do not cry”

step-questions = What do you see?
    .short = Questions
    .lead = Take one question, or more. Look at the whole map from a step away.
    .example = Repeats: “The eldest girl looks after all. So do I.” Who about whom: “Mum tells me about my brother.” Learned: “Anger goes quiet.”
help-questions-1 = What shows up in more than one generation: a job, a row, a way to leave?
help-questions-2 = Who gets the call when something is wrong? Who hears it last?
help-questions-3 = What happened at home when someone was angry?
help-questions-4 = Who was allowed to be sad, and who held them?
help-questions-5 = What was said when someone did well?
help-questions-6 = What did you decide to do in another way?
ask-repeats = What repeats?
ask-talks = Who talks to whom about whom?
ask-learned = What did I learn about anger, sadness and success?
ask-learned-more = Lines that fit us
    .hint = Only if you like
option-learned-more-anger-hide = Anger is hidden
option-learned-more-anger-loud = Anger is loud
option-learned-more-sad-alone = You are sad alone
option-learned-more-sad-shared = You can be sad together
option-learned-more-success-must = Doing well is a must
option-learned-more-success-humble = Do not stand out
option-learned-more-love-doing = Love is shown by doing
option-learned-more-ask-not = You do not ask for help

step-strengths = Which strengths came down to you?
    .short = Strengths
    .lead = From anyone on the map, by blood or by choice.
    .example = “Humour from my brother.” “Starting again, from Gran.” “Watering things daily, from Mr Ortiz.” How clear: 60.
help-strengths-1 = Who got through something hard, and how?
help-strengths-2 = Whose hands, voice or jokes do you find in yourself?
help-strengths-3 = What did you learn because it was missing?
help-strengths-4 = Which one would you like to pass on?
ask-strengths = Strengths
    .hint = One to six, and from whom
ask-clear = How clear is this to me?
    .low = all foggy
    .high = fully clear

step-line = One line you would like to change, from your side
    .short = One line
    .lead = Choose one line on the map. Plan only what is in your hands.
    .example = “When I ring on Sunday, I call my brother himself. I ask how he is, and leave Mum out of it. If he is short, I try again next month.”
help-line-1 = What is the smallest sign you could give?
help-line-2 = More near, more room, or more direct: what do you want on this line?
help-line-3 = What could the others do when you move? How would you stay kind?
help-line-4 = A cut-off can be a good line. You need not mend it.
ask-line = I will
