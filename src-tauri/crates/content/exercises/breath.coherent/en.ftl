# Slow, even breathing (breath.coherent, edition 1).

exercise = Slow, even breathing
    .purpose = Let your breath get slow and even, at a pace that suits you.
    .school = Coherent or resonance breathing
    .stirs = Most people feel a little calmer or notice nothing much. Some feel light in the head or uneasy, and can stop at any time.
    .evidence = A review found that slow breathing lowers blood pressure and makes the heartbeat more flexible for a short time. For stress and mood, the effects of breathing practices were small, and the authors warn against hype. It went better over several days, for five minutes or more, and with a person as guide.
    .example = “Five minutes at 4 in, 6 out. I lost the beat a few times, and found it again. My hands were warmer at the end.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Breathe gently and quietly. Big breaths are not needed, and can make you light in the head.
caution-4 = For some people, watching the breath brings panic closer. Looking and listening may suit you better.
caution-5 = In the first days, some people take in too much air. If you get light in the head, breathe smaller. Your first time could be in a session.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Let your weight rest on the chair, the bed or the floor. Your eyes can be open.
line-settle-2 = You could loosen your jaw, your shoulders and your belly a little.
line-settle-3 = From here on, breathe gently and quietly, with no big breaths.
line-settle-4 = Nothing to change yet. Let your breath come and go as it likes.
line-settle-5 = A few more breaths, in your own time. Your hands may rest.

step-breathe = Breathe along
    .short = Breathe
    .lead = Soft and quiet, through your nose if that is easy. Your first time could be in a session, with your therapist.
ask-breathe = A pace and a length
    .hint = If a pace feels like work, choose another one. Five minutes is a good length, and three is fine

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. There is nothing you have to follow now.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Feel where your body touches something solid. Hear one sound near you.
line-return-3 = Look around. Move your fingers and your feet when you are ready.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty.
help-note-1 = Was the pace easy, too slow or too quick for you?
help-note-2 = Is there a moment in your week where this could help?
help-note-3 = Anything odd or unpleasant? That is worth a word with your therapist.
ask-note = What you noticed
    .hint = A word is enough
