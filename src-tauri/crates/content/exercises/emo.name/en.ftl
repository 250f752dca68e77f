# Find the word (emo.name, edition 1).
# The example tells one story from the first step to the last.

exercise = Find the word
    .purpose = Find a word for what you feel, and hear what the feeling asks for.
    .school = Affect labelling, emotional granularity
    .stirs = A feeling may come closer when it gets its name. Often it eases a little after that.
    .evidence = A review of studies finds that putting a feeling into words can take some of its edge off. Many of these were short tests in a lab. People with finer words for feelings also tend to cope better with them. Which of the two leads to the other is an open question.

caution-1 = “Numb” and “I do not know” are full answers. You can stop there and still be done.
caution-2 = If naming it makes the feeling flood in, look around the room first. You can come back another day.
caution-3 = You do not have to find the right word. A word that comes close is enough.
caution-4 = Does the feeling tell you to hurt yourself or someone else? Open “Help now” first. This page can wait.

step-grid = How pleasant is it, and how much energy is in it?
    .short = Two marks
    .lead = Two quick marks, by feel. They help to find words that may fit.
    .example = Pleasant 20, energy 70. “Not nice at all, and wide awake.”
help-grid-1 = Is your body more like a stone, a wave or a spring?
help-grid-2 = If you feel two things at once, mark the one that is louder.
ask-pleasant = How pleasant does it feel?
    .low = very unpleasant
    .high = very pleasant
ask-energy = How much energy is in it?
    .low = slow and heavy
    .high = fast and full

step-words = Which words come close?
    .short = The words
    .lead = Choose one to three, or add your own. Then say how strong each one is.
    .example = “Nervous 65, hurt 40.”
help-words-1 = Say a word in your head. Does it sit right, or is it a bit off?
help-words-2 = Is it nearer to fear, anger, sadness or shame? Then which shade of it?
help-words-3 = A picture counts too, such as “a wet coat” or “a shaken bottle”.
help-words-4 = If all is blank, choose “Numb” or “I do not know”. That is true as well.
ask-words = Words for it
    .hint = One to three. Those that fit your two marks come first
    .low = barely there
    .high = the strongest I can imagine

step-asks = What set it off, and what is it asking for?
    .short = What it asks
    .lead = A feeling often wants something: rest, room, to be near someone, a clear no.
    .example = Set off by: “Ines only said ‘fine’ on the phone.” It asks for: “A kind word, and to know where I stand.”
help-asks-1 = When did you notice it first today? What came right before?
help-asks-2 = It may be something outside, or a thought, a memory, hunger, a bad night.
help-asks-3 = If the feeling could write you a short note, what would be on it?
help-asks-4 = You do not have to do what it asks. Here you only listen.
ask-set-off = What set it off
    .hint = “I do not know” is fine
ask-asks-for = What it asks for
    .hint = Rest, comfort, room, help, a clear no, to be seen

step-under = Is there something under it?
    .short = Under it
    .lead = At times one feeling stands in front of another. You can leave this out.
    .example = “Loneliness. It has been a quiet week.”
help-under-1 = Behind anger there may be hurt or fear. Behind calm there may be tiredness.
help-under-2 = If nothing comes, there may be nothing. You do not have to dig.
help-under-3 = If something big is under it, you can stop here and take it to your session.
ask-under = Under it, perhaps
option-under-fear = Fear
option-under-sadness = Sadness
option-under-anger = Anger
option-under-shame = Shame
option-under-guilt = Guilt
option-under-loneliness = Loneliness
option-under-longing = Longing
option-under-tiredness = Tiredness
option-under-unsure = Nothing, or I cannot tell
ask-under-own = In my own words
    .hint = You can leave this empty

step-minute = Let it be there for one minute
    .short = One minute
    .lead = Say your words once more, out loud or in your head. There is nothing to change. Then rate it once more.
    .example = “Nervous and hurt, and lonely under that. Before it was 65. After the minute it was 45.”
help-minute-1 = You could say “Here is hurt” rather than “I am hurt”.
help-minute-2 = Twenty seconds count as well. You can stop the clock at any time.
help-minute-3 = If it grows, open your eyes wide and name five things in the room.
ask-minute = One quiet minute
    .hint = Look at something you like, or out of a window
