# Name the thinking habit (cbt.distortions, edition 1).
# The example tells one story from the first step to the last.

exercise = Name the thinking habit
    .purpose = Practise seeing a slant in a thought, with a little distance and a light touch.
    .school = Thinking habits (cognitive behavioural therapy)
    .stirs = You may see a habit of yours more clearly. Everyone has some of them.
    .evidence = Naming such habits is part of therapies that were tested. We found no study of this step on its own.

caution-1 = A habit is only a guess. “None of these: it is hard, and that is real” is a full answer.
caution-2 = Are you afraid of someone, or does someone hurt you? Then your alarm may be right. Please do not argue it away.
caution-3 = If you look for the fault in yourself with every habit, take a kindness break first.

step-thought = Which thought would you like to look at?
    .short = The thought
    .lead = Link one you wrote before, or write a new one. Then say how much you believe it.
    .example = “I will mess up the talk on Friday.” Belief 80.
help-thought-1 = Which thought came back today more than once?
help-thought-2 = What would it say if it could speak in one sentence?
help-thought-3 = If it is a question, what answer do you fear? Write that.
ask-earlier = A thought record from before
ask-thought = The thought, in my words
    .hint = A few words are enough
ask-before-belief = How much do I believe it?
    .low = not at all
    .high = fully

step-habits = Which habits might be in it?
    .short = Habits
    .lead = Look at a few, lightly. Tick what could fit, or “none of these”. A ticked one shows what it means.
    .example = “Fortune telling, perhaps. I speak as if Friday had been already.”
help-habits-1 = If a friend had this thought, which habit would you guess?
help-habits-2 = Is it about the future, about others, or about all of you?
help-habits-3 = Does it use very big words for one small thing?
ask-habits = Thinking habits
    .hint = Up to three are plenty

step-fit = How well does the first guess fit?
    .short = Does it fit?
    .lead = Three short looks. “Not this” is as good as “could be”.
    .example = “The words: not this. Knowing what will come: could be. A feeling taken as proof: could be.”
help-fit-1 = Would the thought still stand with “this time” in it?
help-fit-2 = How do you know? Did somebody say it, or did you guess?
help-fit-3 = Would you think the same on a calm morning?
ask-fit-words = The words: always, never, everyone
    .hint = One time turns into a rule, or there is no middle.
option-fit-words-could = Could be
option-fit-words-not = Not this
ask-fit-knowing = Knowing what others think or what will come
    .hint = You feel sure, and you have not asked or seen it yet.
option-fit-knowing-could = Could be
option-fit-knowing-not = Not this
ask-fit-feeling = A feeling taken as proof
    .hint = It feels true, and so it seems to be true.
option-fit-feeling-could = Could be
option-fit-feeling-not = Not this

step-question = Answer the habit’s own question
    .short = Its question
    .lead = Each habit has its own question. Find yours in the helper list, and answer it for yourself.
    .example = “What are three other endings? It goes well. It is so-so and nobody minds. I lose the thread and find it again, as in May.”
help-question-1 = All or nothing: where is it between 0 and 100?
help-question-2 = One means always: which times were different?
help-question-3 = Only the bad part: what else was there?
help-question-4 = Good doesn’t count: what if you let it count for five minutes?
help-question-5 = Mind reading: what do you really know?
help-question-6 = Fortune telling: what are three other endings?
help-question-7 = Jump to the worst: what is most likely, and could you cope?
help-question-8 = Zoom in, zoom out: how big is it in a year, or to a friend?
help-question-9 = Feeling as proof: if you felt calm, what would you see?
help-question-10 = Iron rules: would “I’d like” be truer than “I must”?
help-question-11 = Labels: what did you or they do, in plain words?
help-question-12 = All my fault: who and what else had a part in it?
help-question-13 = All their fault: what small part could you move?
help-question-14 = Unfair comparing: what do you not see of them?
help-question-15 = None of these: what would help you carry it?
ask-question = My answer
    .hint = A few lines, as you would answer a friend

step-again = Say the thought once more, without the slant
    .short = Say it anew
    .lead = Not brighter than it is. Only straighter.
    .example = “I may lose the thread on Friday, and I know how to find it.” Belief in the first thought 50.
help-again-1 = Could you say it with “sometimes”, “some” or “perhaps”?
help-again-2 = Could you add “and also…” with a fact from your answer?
help-again-3 = Would you say it like this to a friend?
ask-again = The thought without the slant
    .hint = One sentence you can believe
ask-after-belief = How much do I believe the first thought now?
    .low = not at all
    .high = fully
