# Mood check-in (jour.mood, edition 1).

exercise = Mood check-in
    .purpose = Note how it is right now, in less than a minute.
    .school = Mood journal
    .stirs = Looking at your mood may make it clearer. That is all it does.
    .evidence = Noting moods is part of many therapies. On its own it changes little, and it helps you to see patterns.

caution-1 = If each look makes it heavier, look less often. Once a day is plenty.
caution-2 = If you think of hurting yourself, go to Help. A number here tells nobody.

step-three = How is it right now?
    .short = Right now
    .lead = Three quick numbers. Leave out what you like.
    .example = “Pleasant 60, energy 30, tense 40.”
ask-valence = How pleasant?
    .low = very unpleasant
    .high = very pleasant
ask-energy = How much energy?
    .low = none
    .high = a lot
ask-calm = Calm or tense?
    .low = fully calm
    .high = very tense

step-words = Which feelings fit?
    .short = Feelings
    .lead = One is enough. “Numb” or “I do not know” is an answer, too.
    .example = “Tired 60, content 40.”
ask-feelings = Feelings
    .low = barely there
    .high = the strongest I can imagine

step-around = What was around it?
    .short = Around it
    .lead = Sleep, people, place, what set it off. Any of them, or none.
ask-sleep = Hours of sleep
    .hint = Whole hours, about
ask-tags = Around it
option-tags-alone = Alone
option-tags-people = With people
option-tags-work = Work
option-tags-home = Home
option-tags-outside = Outside
option-tags-news = News or screen
option-tags-body = My body
option-tags-nothing = Nothing special
ask-trigger = What set it off
ask-line = One line
