# A longer out-breath (breath.exhale, edition 1).

exercise = A longer out-breath
    .purpose = Breathe out for longer than you breathe in, without holding.
    .school = Extended exhale, with cyclic sighing as one form
    .stirs = It can feel odd to breathe out for so long. If you run out of air, go back to your own pace.
    .evidence = At least one trial has tested this kind of breathing on its own, five minutes a day. Across all breathing practices, effects on stress and mood were small, and the authors warn against hype. It went better over several days, and with a person as guide.
    .example = “After the call I did three minutes of the sigh. The first ones felt silly. Then my jaw let go a bit.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Breathe gently and quietly, through your nose if that is easy. You do not need to empty your lungs.
caution-4 = For some people, watching the breath brings panic closer. Looking and listening may suit you better.
caution-5 = New to this? Three to five minutes are plenty. Your first time could be in a session, with your therapist.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Feel what holds you up: the chair, the bed or the floor.
line-settle-2 = Keep your eyes open, or close them if that feels fine. Let your shoulders hang.
line-settle-3 = When the pace begins, let the air leave slowly, as if through a thin straw.
line-settle-4 = Nothing to change yet. A few breaths as they come.
line-settle-5 = Let your hands rest. One or two more breaths, in your own time.

step-breathe = Breathe along
    .short = Breathe
    .lead = Let the air leave slowly, like a soft stream through your lips or nose. Your first time could be in a session.
ask-breathe = A pace and a length
    .hint = With the sigh, you take two breaths in, a long one and a short one. Three to five minutes is a good length

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. There is nothing you have to follow now.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Notice your feet, and the ground under them.
line-return-3 = Find one thing you like to look at. Stretch or move a little when you are ready.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty.
help-note-1 = Was the pace easy, too slow or too quick for you?
help-note-2 = Is there a moment in your week where this could help?
help-note-3 = Anything odd or unpleasant? That is worth a word with your therapist.
ask-note = What you noticed
    .hint = A word is enough
