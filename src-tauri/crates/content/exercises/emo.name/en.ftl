# Find the word (emo.name, edition 1).

exercise = Find the word
    .purpose = Find a word for what you feel, and give it a size.
    .school = Affect labelling, emotional granularity
    .stirs = A feeling may come closer when it gets its name. It may also ease a little.
    .evidence = Putting feelings into words has been tested on its own. It can take some of the edge off.

caution-1 = “Numb” and “I do not know” are full answers.
caution-2 = If the feeling floods you when you name it, look around the room first.

step-grid = How pleasant is it, and how much energy is in it?
    .short = Two numbers
    .lead = They only help to find words.
    .example = “Pleasant 25, energy 70.”
help-grid-1 = Are you more like a stone, a wave or a spring?
ask-pleasant = How pleasant?
    .low = very unpleasant
    .high = very pleasant
ask-energy = How much energy?
    .low = none
    .high = a lot

step-words = Which words come close?
    .short = The words
    .lead = One to three. Your own words count as much.
    .example = “Nervous 60, hurt 40.”
help-words-1 = Is it nearer to fear, anger, sadness or shame?
ask-words = Words for it
    .low = barely there
    .high = the strongest I can imagine

step-asks = What set it off, and what is it asking for?
    .short = What it asks
    .lead = Feelings often want something: rest, room, nearness, a no.
    .example = “The short answer on the phone. It asks for a kind word.”
help-asks-1 = If it could write a note, what would be on it?
ask-set-off = What set it off
ask-asks-for = What it asks for

step-under = Is there something under it?
    .short = Under it
    .lead = You can leave this out.
ask-under = Under it, perhaps
option-under-fear = Fear
option-under-sadness = Sadness
option-under-anger = Anger
option-under-shame = Shame
option-under-longing = Longing
option-under-tiredness = Tiredness
option-under-nothing = Nothing that I see

step-minute = Let it be there for a minute
    .short = A minute
    .lead = Nothing to do. You named it.
ask-minute = A quiet minute
