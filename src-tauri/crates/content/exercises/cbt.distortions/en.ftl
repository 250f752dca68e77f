# Name the thinking habit (cbt.distortions, edition 1).

exercise = Name the thinking habit
    .purpose = Practise seeing a slant in a thought, with a little distance.
    .school = Thinking habits (cognitive behavioural therapy)
    .stirs = You may see a habit of yours more clearly. Everyone has some of them.
    .evidence = Naming such habits is part of therapies that were tested. We found no study of this step on its own.

caution-1 = A habit is only a guess. “None of these: it is hard, and that is real” is a full answer.
caution-2 = Are you afraid of someone, or does someone hurt you? Then your alarm may be right. Please do not argue it away.
caution-3 = If you look for the fault in yourself with every habit, take a kindness break first.

step-thought = Which thought would you like to look at?
    .short = The thought
    .lead = Link one you wrote before, or write a new one. A few words are enough.
    .example = “I will mess up the talk on Friday.” Belief 80.
help-thought-1 = Which thought came back today more than once?
help-thought-2 = What would it say if it could speak in one sentence?
ask-earlier = A thought record from before
ask-thought = The thought, in my words
ask-before-belief = How much do I believe it?
    .low = not at all
    .high = fully

step-habits = Which habits might be in it?
    .short = Habits
    .lead = Look at a few, lightly. Tick what could fit, or “none of these”.
    .example = “Fortune telling, perhaps. I speak as if Friday had been already.”
help-habits-1 = If a friend had this thought, which habit would you guess?
help-habits-2 = Is it about the future, about others, or about all of you?
ask-habits = Thinking habits

step-fit = How well does the first guess fit?
    .short = Does it fit?
    .lead = Three short looks. “Not this” is as good as “could be”.
ask-fit-words = The words: always, never, everyone
option-fit-words-could = Could be
option-fit-words-not = Not this
ask-fit-knowing = Knowing what others think or what will come
option-fit-knowing-could = Could be
option-fit-knowing-not = Not this
ask-fit-feeling = A feeling taken as proof
option-fit-feeling-could = Could be
option-fit-feeling-not = Not this

step-question = Answer the habit’s own question
    .short = Its question
    .lead = What would you ask a friend who thought this way? Answer it for yourself.
    .example = “I have given four talks this year. In one I lost the thread, and I found it again.”
help-question-1 = What do I know for sure, and what do I add?
help-question-2 = Is there a case where it was otherwise?
help-question-3 = What would I say if I were only half as sure?
ask-question = My answer

step-again = Say the thought once more, without the slant
    .short = Say it anew
    .lead = Not brighter than it is. Only straighter.
    .example = “I may lose the thread on Friday, and I know how to find it.” Belief in the first thought 50.
help-again-1 = Could you say it with “sometimes”, “some” or “perhaps”?
ask-again = The thought without the slant
ask-after-belief = How much do I believe the first thought now?
    .low = not at all
    .high = fully
