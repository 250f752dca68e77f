# A letter that may stay closed (nar.letter, edition 1).

exercise = A letter that may stay closed
    .purpose = Write to someone or something, and decide what becomes of it.
    .school = Therapeutic letters (narrative therapy, grief therapy)
    .stirs = Writing to someone can bring tears or anger. You can stop at any line.
    .evidence = Letters are part of therapies that were tested. They have not been tested much on their own.

caution-1 = The app never sends it. It stays here.
caution-2 = A letter to someone who died can hurt. Keep it short, or keep it for your session.
caution-3 = To someone who harmed you: you owe them nothing, and no peace.

step-whom = To whom?
    .short = To whom
    .lead = Anyone, anything, any time of your life.
ask-whom = I write to
option-whom-past = Me, in the past
option-whom-future = Me, in the future
option-whom-lost = Someone I lost
option-whom-problem = The problem
option-whom-someone = Someone I may or may not make peace with

step-prompts-me = A few ways to begin
    .short = To begin
    .lead = Take one, or none.
ask-prompts-me = To begin
line-prompts-me-1 = “What I wish you knew …”
line-prompts-me-2 = “What you carried was heavy, and …”
line-prompts-me-3 = “Please keep …”

step-prompts-other = A few ways to begin
    .short = To begin
    .lead = Take one, or none.
ask-prompts-other = To begin
line-prompts-other-1 = “What I never said …”
line-prompts-other-2 = “What I miss, or what hurt …”
line-prompts-other-3 = “What I take with me, and what I leave with you …”

step-write = Write
    .short = The letter
    .lead = Ten to twenty minutes, or three lines. It may stay closed until a day.
    .example = “Dear me at nineteen, the train was right. You will miss the lake, and you will find another.”
help-write-1 = What is the sentence you walk around?
ask-clock = Time to write
ask-letter = The letter

step-keep = Which sentence do you keep?
    .short = Keep one
    .lead = Pick one line.
    .example = “You will find another.”
ask-keep = I keep

step-fate = What becomes of the letter?
    .short = What then
    .lead = If you want it gone, delete it afterwards. Then it is really gone.
ask-fate = I
option-fate-keep = Keep it
option-fate-sealed = Leave it closed until its day
option-fate-print = Print it
option-fate-delete = Delete it afterwards
