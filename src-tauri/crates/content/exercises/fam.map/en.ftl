# Family and relationship map (fam.map, edition 1).

exercise = Family and relationship map
    .purpose = Draw your people and the lines between them.
    .school = Genogram (family systems therapy)
    .stirs = Old losses or quarrels may come to mind. You can leave anyone out.
    .evidence = This rests on a long clinical tradition. It has not been tested on its own.

caution-1 = It is about other people, too. Nicknames protect them.
caution-2 = “Unknown” and “I prefer not to” are full answers.
caution-3 = If there was violence, stay with titles, and bring it to your session.
caution-4 = Your map stays on this computer. In the list of entries you can keep it out of everything you print or show.

step-map = Who belongs to your map?
    .short = The map
    .lead = Up to three generations and your children. Chosen family, pets and helpers, too.
    .example = “Me, Gran, Mum, my brother, and Mr Ortiz next door.”
help-map-1 = Who raised you? Who saw you?
ask-map = My map

step-marks = What is worth marking?
    .short = Marks
    .lead = Moves, losses, illness, work, strengths, family rules.
    .example = “We do not cry at the table. Gran built a house alone.”
help-marks-1 = Which rule did nobody say aloud?
help-marks-2 = What did people in your family manage well?
ask-marks = Worth marking

step-questions = What do you see?
    .short = Questions
    .lead = Take one question, or more.
    .example = “The eldest girl looks after all. So do I.”
ask-repeats = What repeats?
ask-talks = Who talks to whom about whom?
ask-learned = What did I learn about anger, sadness and success?

step-strengths = Which strengths came down to you?
    .short = Strengths
    .lead = From anyone on the map.
    .example = “Humour from my uncle, patience from Gran.”
ask-strengths = Strengths
ask-clear = How clear is this to me?
    .low = all foggy
    .high = fully clear

step-line = One line you would like to change, from your side
    .short = One line
    .lead = Only what is in your hands.
    .example = “On Sunday I call my brother without asking for news of Mum.”
help-line-1 = What is the smallest sign you could give?
ask-line = I will
