# A letter that is not sent (nar.letter, edition 1).
# The example tells one story from the first step to the last.

exercise = A letter that is not sent
    .purpose = Say in a letter what needs a place, and tell the story in your own way.
    .school = Re-authoring and therapeutic letters (narrative and grief therapy)
    .stirs = Tears, anger or relief may come, or nothing at all. You can stop in the middle of a word.
    .evidence = Letters are part of narrative and grief therapies. We found little that tested this page on its own.

caution-1 = This app never sends your letter to anyone. What you do with it is up to you.
caution-2 = Is it to someone who died? Grief has no stages here, and no date by which it must be over.
caution-3 = Was it a suicide, or the death of a child? Does the longing never let up, after more than a year? People who know such grief can help.
caution-4 = Did this person harm you? You owe them no forgiveness. Keep details of what happened for your session.
caution-5 = If you wish to die, or it all gets too much, leave the letter and open “Help now”.

step-whom = To whom is your letter?
    .short = To whom
    .lead = Take the one that comes first. There may be other letters on other days.
    .example = “To past me, at 17.”
help-whom-1 = Who or what do you talk to in your head?
help-whom-2 = For a first letter, take one of middle weight.
help-whom-3 = It can also be to a place, a pet or a home you left.
ask-whom = My letter is to
option-whom-past-me = Past me
option-whom-future-me = Future me
option-whom-lost = Someone I lost
option-whom-problem = The problem
option-whom-someone = Someone I may or may not forgive
    .hint = Both are fine, and so is not knowing
ask-name = A name for them
    .hint = A nickname is fine

step-past-me = Some ways to begin: to past me
    .short = To past me
    .lead = Take one line, or none. They are only doors.
ask-past-lines = To past me
line-past-lines-1 = I see you there, at this age and in this place.
line-past-lines-2 = What you did not know then is…
line-past-lines-3 = What you carried was…, and I know how you did it.
line-past-lines-4 = What I wish someone had told you is…
line-past-lines-5 = What I have kept of you is…

step-future-me = Some ways to begin: to future me
    .short = To future me
    .lead = Take one line, or none. Think of one year from now, or ten.
ask-future-lines = To future me
line-future-lines-1 = Right now my days look like this…
line-future-lines-2 = What I hope you still have is…
line-future-lines-3 = What I am learning for us is…
line-future-lines-4 = If it is hard again, please remember…
line-future-lines-5 = What I would like to ask you is…

step-lost = Some ways to begin: to someone I lost
    .short = To one lost
    .lead = Take one line, or none. Go only as near as you can bear.
ask-lost-lines = To someone I lost
line-lost-lines-1 = Since you are gone…
line-lost-lines-2 = What I did not get to say is…
line-lost-lines-3 = What I miss, and what I do not miss, is…
line-lost-lines-4 = I am still angry or sorry about…
line-lost-lines-5 = What goes on living with me is…
line-lost-lines-6 = Today I want to tell you about…

step-problem = Some ways to begin: to the problem
    .short = To the problem
    .lead = Take one line, or none. You can be polite, firm or funny.
ask-problem-lines = To the problem
line-problem-lines-1 = You have been around since…
line-problem-lines-2 = What you took from me is…
line-problem-lines-3 = What you perhaps wanted to guard is…
line-problem-lines-4 = You did not get your way when I…
line-problem-lines-5 = From now on, these are my terms…

step-someone = Some ways to begin: to someone I may or may not forgive
    .short = To someone
    .lead = Take one line, or none. Headlines are enough for what was done.
ask-someone-lines = To someone I may or may not forgive
line-someone-lines-1 = What I want you to know is…
line-someone-lines-2 = What it cost me was…
line-someone-lines-3 = What was yours, and not mine, is…
line-someone-lines-4 = What I needed from you was…
line-someone-lines-5 = I can let go of…, and I hold you to…
line-someone-lines-6 = My limit from here on is…

step-write = Write your letter
    .short = Write
    .lead = Ten to twenty minutes. Spelling and order do not matter.
    .example = “Dear you at 17. I see you on the steps behind the school. You thought you had to be easy to love. You did not.”
help-write-1 = If you get stuck, begin again with “What I want to say is…”
help-write-2 = If it hurts too much, write about the room you sit in, and then stop.
help-write-3 = You may contradict yourself. Letters can hold both.
help-write-4 = End with a greeting that is true for today.
ask-write-time = Twenty minutes at most
    .hint = Stop after ten, or whenever you like
ask-letter = My letter
    .hint = You can seal it until a day you choose. It is never sent

step-keep-line = Which sentence would you underline?
    .short = Underline
    .lead = One line to keep, for its truth, its strength or its sound.
    .example = “You thought you had to be easy to love. You did not.”
help-keep-line-1 = Which line surprised you?
help-keep-line-2 = Which one would you like to read on a bad day?
help-keep-line-3 = Could it stand on a card in your pocket?
ask-keep-line = The line I keep

step-where-to = What will become of the letter?
    .short = Where to
    .lead = All of these are good. You can decide later, too.
    .example = “Sealed until my birthday.”
help-where-to-1 = A sealed letter opens on the day you chose. You set it beneath the letter, in the step “Write”.
help-where-to-2 = Destroyed means gone for real. You may want to keep the underlined line first.
ask-where-to = I would like to
option-where-to-sealed = Keep it sealed until a day
    .hint = You choose the day beneath the letter
option-where-to-keep = Keep it, open
option-where-to-print = Put it on paper
    .hint = Copy it by hand. On paper, others may find it
option-where-to-destroy = Destroy it
    .hint = Press “Do not keep this” at the end of the page, or delete it for good later
option-where-to-later = Decide later

step-land = Put down the pen
    .short = Put it down
    .lead = You have said something. Now a moment for yourself.
ask-land = Put down the pen
line-land-1 = Let your hands rest. Feel what holds you up.
line-land-2 = Look around, and name three things that you see.
line-land-3 = Take a breath, or listen to a sound, whichever suits you.
line-land-4 = Say today’s date, and one thing you will do next.
ask-after = One small thing now
option-after-drink = Get a drink
option-after-window = Open a window
option-after-senses = Go through all my senses
    .hint = A longer way back to here and now
option-after-care = Something kind for me
option-after-person = I would like a person
    .hint = Shows the way to people and lines you can reach
