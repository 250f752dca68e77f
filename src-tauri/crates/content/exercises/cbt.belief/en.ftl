# A deep belief and its log (cbt.belief, edition 1).

exercise = A deep belief and its log
    .purpose = Find an old rule about yourself, and gather what fits a kinder one.
    .school = Core belief work and positive data log (schema work, cognitive behavioural therapy)
    .stirs = Going down to an old belief can hurt. You can stop at every step.
    .evidence = The log is part of therapies that were tested. It has not been tested much on its own.

caution-1 = Going down can hurt. Stop at any rung; the last steps wait for you.
caution-2 = If you feel unsafe, or want to hurt yourself, go to Help and leave this.
caution-3 = Old rules were often learned in hard times. You are not to blame for them.

step-start = Which thought do you start from?
    .short = The start
    .lead = Link one you wrote, or write it here.
    .example = “They did not ask me to come along.”
ask-earlier = An earlier thought record
ask-thought = The thought

step-down-one = If that were true, what would it say?
    .short = One rung down
    .lead = About you, about others or about the world. Stop whenever you like.
    .example = “That they would rather be without me.”
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
ask-rung-two = It would say
ask-dist-two = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine
ask-on-two = Go on?
option-on-two-stop = Enough for today
option-on-two-on = One rung more

step-down-three = And if that were true?
    .short = Three rungs down
    .lead = The last rungs. Often it repeats here.
ask-rung-three = It would say
ask-rung-four = And one more, if there is one
ask-dist-three = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-rule = What is the old rule in one sentence?
    .short = The old rule
    .lead = It may have helped you once.
    .example = “If people know me well, they leave.” Belief 70.
help-rule-1 = How would a child say it?
ask-rule = The old rule
ask-belief-old = How much do I believe it?
    .low = not at all
    .high = fully
ask-learned = Where I may have learned it, a title only
    .hint = You can leave this out.

step-kinder = What would be a kinder rule that you can believe?
    .short = A kinder rule
    .lead = Not its opposite. One that leaves room.
    .example = “Some people know me well and stay.” Belief 30.
help-kinder-1 = What would you want a friend to live by?
ask-kinder = The kinder rule
ask-belief-new = How much do I believe it?
    .low = not at all
    .high = fully

step-kind = A kind word before you stop
    .short = A kind word
    .lead = This was not easy. Say one thing to yourself as you would to a friend.
    .example = “No wonder this aches. I learned it early.”
ask-kind = A kind word to me

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
    .example = “Kim saved me a seat.”
help-log-1 = What did somebody do that does not fit the old rule?
ask-log = What fits the kinder rule

step-weekly = How much do you believe both rules now?
    .short = Belief now
    .lead = For later, about once a week.
ask-old-now = The old rule
    .low = not at all
    .high = fully
ask-new-now = The kinder rule
    .low = not at all
    .high = fully
