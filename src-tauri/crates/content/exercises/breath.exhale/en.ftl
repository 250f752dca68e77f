# A longer out-breath (breath.exhale, edition 1).

exercise = A longer out-breath
    .purpose = Breathe out for longer than you breathe in, without holding.
    .school = Extended exhale, with cyclic sighing as one form
    .stirs = It can feel odd to breathe out for so long. If you run out of air, go back to your own pace.
    .evidence = At least one trial has tested this kind of breathing on its own. Across all breathing practices, effects on stress and mood were small, and the authors warn against hype.
    .example = “After the call I did three minutes of the sigh. The first ones felt silly. Then my jaw let go a bit.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Breathe gently and quietly. You do not need to empty your lungs.
caution-4 = For some people, watching the breath brings panic closer. Looking and listening may suit you better.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Feel what holds you up: the chair, the bed or the floor.
line-settle-2 = Keep your eyes open, or close them if that feels fine.
line-settle-3 = Let your shoulders hang. Let your hands rest.
line-settle-4 = Nothing to change yet. A few breaths as they come.

step-breathe = Breathe along
    .short = Breathe
    .lead = Let the air leave slowly, like a soft stream through your lips or nose.
ask-breathe = A pace and a length
    .hint = With the sigh, you take two breaths in, a long one and a short one

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. There is nothing you have to follow now.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Notice your feet, and the ground under them.
line-return-3 = Find one thing you can see that you like to look at.
line-return-4 = Stretch or move a little when you are ready.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty.
ask-note = What you noticed
    .hint = A word is enough
