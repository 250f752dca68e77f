# Stop before you act (dbt.stop, edition 1).

exercise = Stop before you act
    .purpose = Put a little room between the urge and what you do.
    .school = STOP (dialectical behaviour therapy)
    .stirs = Holding still can feel odd or tight when everything pulls. It is short, and the urge may rise before it falls.
    .evidence = It is part of a therapy that was tested as a whole. We found no study that tested it on its own.
    .example = “My answer was typed. I put the phone face down and took one breath. After dinner I wrote three calm lines instead.”

caution-1 = In danger, do not hold still. Get to a safer place, or call for help first.
caution-2 = Is it an urge to hurt yourself or someone else? Open “Help now”. You do not have to hold it alone.
caution-3 = Alarm at 70 or more? A fast reset for the body may have to come first.

step-freeze = Stop. Hold still
    .short = Stop
    .lead = Five seconds. Do not send, say or buy anything yet.
ask-freeze = Stop
line-freeze-1 = Hands still. Lips closed.
line-freeze-2 = Nothing is sent, said or bought.

step-back = Step back, and take one slow breath
    .short = Step back
    .lead = Twenty seconds. Take a real step back, turn away, or lean back. Then one slow breath out.
help-back-1 = Can you leave the room for a moment? “I need a minute” is enough to say.
help-back-2 = If breath is no good place for you, feel your feet or look out of a window.
ask-back = One slow breath
    .hint = Put the phone down, or take your hand off the mouse

step-look = What do you notice?
    .short = Notice
    .lead = The facts, your body, the urge. A few words each, or only a tick.
help-look-1 = What would a camera have seen and heard in the last minute?
help-look-2 = Where is it in your body: jaw, chest, hands, belly?
help-look-3 = What does the urge want you to do, and how soon?
ask-facts = The facts
    .hint = As a camera would tell it
ask-body = In my body
ask-urge = What the urge wants
ask-seen = Or tick what you looked at
option-seen-facts = The facts
option-seen-body = My body
option-seen-urge = The urge

step-on = Go on with care: what fits your goal?
    .short = Go on
    .lead = What do you want to be true tomorrow? Then choose.
help-on-1 = What will you be glad of in an hour, and in a week?
help-on-2 = What makes it better? What makes it worse?
help-on-3 = If nothing has to happen now, waiting is a choice too.
ask-goal = What matters to me here
    .hint = “We stay friends”, “I keep my money”, “I am heard”
ask-on = Next I
option-on-wait = Wait twenty minutes
    .hint = A clock comes with it
option-on-settle = Use a skill: breathe out slowly
option-on-opposite = Use a skill: do the opposite of the urge
option-on-act = Act, in a way I can stand by
option-on-person = Talk to a person
    .hint = Shows the way to people and lines you can reach

step-wait = Wait, and do something else
    .short = Wait
    .lead = Walk, wash up, drink some water. You can stop the clock whenever you like.
help-wait-1 = Put some distance in: the phone in a drawer, the card in another room, a closed door.
help-wait-2 = Could you write it and not send it?
help-wait-3 = If the urge climbs, name it: “This is an urge. It can rise, and it can fall.”
ask-wait = Twenty minutes
    .hint = Then look again: is the urge still the same?

step-look-again = After the wait: what now?
    .short = Look again
    .lead = The urge may be gone, or smaller, or still here. Each one shows a way on.
ask-look-again = Now
option-look-again-passed = It has passed, and I let it go
option-look-again-act = I want to act, with care
option-look-again-longer = It is still strong, and I would like to ride it out
option-look-again-person = Talk to a person
    .hint = Shows the way to people and lines you can reach

step-act = What will you do or say first?
    .short = With care
    .lead = One small thing that fits your goal. Picture it before you do it.
help-act-1 = Which words would be true, and not hurt more than they need to?
help-act-2 = Can it be undone? If not, wait one night.
help-act-3 = Who will feel what you do next, and how?
ask-act-how = My first step
    .hint = A few words
