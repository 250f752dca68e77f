# Mood check-in (jour.mood, edition 1).
# The example tells one story from the first step to the last.

exercise = Mood check-in
    .purpose = Note how it is right now, in less than a minute.
    .school = Mood journal
    .stirs = Looking at your mood may make it clearer. That is all it does.
    .evidence = Noting moods is part of many therapies. We found no study that tested this check-in on its own. It can help you to see patterns.

caution-1 = If each look makes it heavier, look less often. Once a day is plenty.
caution-2 = If you think of hurting yourself, go to “Help now”. Nobody is told about a number here.
caution-3 = Very little sleep, racing thoughts and a lot of energy for days? Please talk to a clinician.

step-three = How is it right now?
    .short = Right now
    .lead = Three quick numbers, once or twice a day. Leave out what you like.
    .example = “Pleasant 60, energy 30, tense 40.”
help-three-1 = If you do not know, take the first number that comes.
help-three-2 = Pleasant and tired can be there at once. Each has its own number.
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
help-words-1 = Is it one feeling, or two that pull apart?
help-words-2 = If no word fits, what would come closest?
ask-feelings = Feelings
    .hint = The words near your numbers come first
    .low = barely there
    .high = the strongest I can imagine

step-around = What was around it?
    .short = Around it
    .lead = Sleep, people, place, what set it off. Any of them, or none.
    .example = “Six hours of sleep. At home, alone. A call from the office. One line: glad it is evening.”
help-around-1 = What happened in the hour before?
help-around-2 = Who were you with, or who was on your mind?
help-around-3 = Have you eaten, moved, been outside?
ask-sleep = Hours of sleep
    .hint = Whole hours last night, about
ask-tags = Around it
option-tags-alone = Alone
option-tags-people = With people
option-tags-work = Work
option-tags-home = Home
option-tags-outside = Outside
option-tags-news = News or screen
option-tags-body = My body
option-tags-nothing = Nothing special
option-tags-travel = On the way
option-tags-food = Food or drink
ask-trigger = What set it off
    .hint = A person, a place, a thought, or nothing you know of
ask-line = One line
    .hint = Anything you want to remember of this moment
