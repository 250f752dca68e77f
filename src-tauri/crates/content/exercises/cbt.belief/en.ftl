# A deep belief and its log (cbt.belief, edition 1).
# The example tells one story from the first step to the last.

exercise = A deep belief and its log
    .purpose = Find an old rule about yourself, and gather what fits a kinder one.
    .school = Core belief work and positive data log (schema work, cognitive behavioural therapy)
    .stirs = Going down to an old belief can hurt. You can stop at every step, and the last steps bring you back.
    .evidence = The steps and the log are part of therapies that were tested. We found no study that tested them on their own.

caution-1 = Going down can hurt. Stop at any rung; the last steps wait for you.
caution-2 = If you feel unsafe, or want to hurt yourself, go to “Help now” and leave this.
caution-3 = Old rules were often learned in hard times. You are not to blame for them.
caution-4 = Is this a very heavy day? Keep it for your session, and take a kindness break now.

step-start = Which thought do you start from?
    .short = The start
    .lead = Link one you wrote, or write it here. One that stings a little is enough.
    .example = “They did not ask me to come along.”
help-start-1 = Which thought comes back in many places?
help-start-2 = Which thought hurt more than the moment seemed to call for?
ask-earlier = An earlier thought record
ask-thought = The thought
    .hint = One short line

step-down-one = If that were true, what would it say?
    .short = One rung down
    .lead = About you, about others or about the world. Stop whenever you like.
    .example = “That they would rather be without me.”
help-down-one-1 = You could begin with “Then I am…”.
help-down-one-2 = Or with “Then others…”, or “Then the world…”.
help-down-one-3 = You do not have to agree with it. You only write what it says.
ask-rung-one = It would say
ask-dist-one = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine
ask-on-one = Go on?
option-on-one-stop = Enough for today
option-on-one-on = One rung more

step-down-two = And if that were true?
    .short = Two rungs down
    .lead = One more, if it is all right for you.
    .example = “That I am too much for people.”
help-down-two-1 = Is it about you, about others, or about the world?
help-down-two-2 = Is it the same as before, in other words? Then you may be there already.
ask-rung-two = It would say
ask-dist-two = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine
ask-on-two = Go on?
option-on-two-stop = Enough for today
option-on-two-on = One rung more

step-down-three = And if that were true?
    .short = Three rungs down
    .lead = The last rungs. Often it repeats here. You can stop after the first line.
    .example = “That in the end people leave.” Distress 55. Enough for today.
ask-rung-three = It would say
    .hint = One line
ask-dist-rung = How distressed am I at this rung?
    .low = fully calm
    .high = the most I can imagine
ask-on-three = Go on?
option-on-three-stop = Enough for today
option-on-three-on = One rung more
ask-rung-four = And one more, if there is one
    .hint = Leave it empty if you stop here
ask-dist-three = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-rule = What is the old rule in one sentence?
    .short = The old rule
    .lead = It may have helped you once. A rule often goes “If…, then…”.
    .example = “If people know me well, they leave.” Belief 70.
help-rule-1 = How would a child say it?
help-rule-2 = What does it tell you to do, or never to do?
help-rule-3 = What did it once protect you from?
ask-rule = The old rule
ask-belief-old = How much do I believe it?
    .low = not at all
    .high = fully
ask-learned = Where I may have learned it, a title only
    .hint = A headline, no details. You can leave this out.

step-kinder = What would be a kinder rule that you can believe?
    .short = A kinder rule
    .lead = Not its opposite. One that leaves room, and that you can believe a little.
    .example = “Some people know me well and stay.” Belief 30.
help-kinder-1 = What would you want a friend to live by?
help-kinder-2 = Can you start with “Some…”, “Sometimes…” or “Even if…”?
help-kinder-3 = If you believe it less than 20, what would make it truer?
ask-kinder = The kinder rule
ask-belief-new = How much do I believe it?
    .low = not at all
    .high = fully

step-kind = A kind word before you stop
    .short = A kind word
    .lead = This was not easy. Say one thing to yourself as you would to a friend.
    .example = “No wonder this aches. I learned it early.”
help-kind-1 = What would you say to a child who learned this rule?
help-kind-2 = Would a hand on your chest or arm feel good now?
ask-kind = A kind word to me
ask-kind-way = What do I need now?
option-kind-way-word = A kind word is enough
option-kind-way-break = A kindness break of a few minutes

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Now come back, step by step.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel it hold you.
line-ordinary-2 = Look around. Find three things of one colour.
line-ordinary-3 = Listen for the sound that is farthest away.
line-ordinary-4 = Choose one ordinary thing now: a drink, a window, the dishes.

step-log = What small thing fits the kinder rule today?
    .short = The log
    .lead = For later, one line a day for about four weeks. Tiny things count.
    .example = “Monday: Kim saved me a seat. Tuesday: Noor asked how my week was.”
help-log-1 = What did somebody do that does not fit the old rule?
help-log-2 = What did you do yourself that fits the kinder rule?
help-log-3 = What would you have brushed aside? It counts here.
help-log-4 = Nothing today? A look or a greeting is enough, or leave the day empty.
ask-log = What fits the kinder rule
    .hint = One short line under its day

step-weekly = How much do you believe both rules now?
    .short = Belief now
    .lead = For later, about once a week. Set both numbers, and keep them in the row of that week.
    .example = “Week one: old rule 70, kinder rule 30. Week four: old rule 55, kinder rule 50.”
help-weekly-1 = What did the log show you this week?
help-weekly-2 = If a number did not move: which line of the log weighs most?
ask-old-now = The old rule
    .low = not at all
    .high = fully
ask-new-now = The kinder rule
    .low = not at all
    .high = fully
ask-weeks = Week by week
    .hint = From 0, not at all, to 100, fully
row-weeks-one = Week one
row-weeks-two = Week two
row-weeks-three = Week three
row-weeks-four = Week four
column-weeks-old = The old rule
column-weeks-new = The kinder rule
