# Slow, even breathing (breath.coherent, edition 1).

exercise = Slow, even breathing
    .purpose = Let your breath get slow and even, at a pace that suits you.
    .school = Coherent or resonance breathing
    .stirs = Most people feel a little calmer or notice nothing much. Some feel light in the head or uneasy, and can stop at any time.
    .evidence = A review found that slow breathing lowers blood pressure for a short time. Effects of breathing practices on stress and mood were small, and the authors warn against hype.
    .example = “Five minutes at 4 in, 6 out. I lost the beat a few times. My hands were warmer at the end.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Breathe gently and quietly. Big breaths are not needed, and can make you light in the head.
caution-4 = For some people, watching the breath brings panic closer. Looking and listening may suit you better.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Let your weight rest on the chair, the bed or the floor.
line-settle-2 = Your eyes can be open, half open or closed.
line-settle-3 = You could loosen your jaw, your shoulders and your belly a little.
line-settle-4 = Nothing to change yet. Let a few breaths come and go.

step-breathe = Breathe along
    .short = Breathe
    .lead = Soft and quiet, through your nose if that is easy. Your first time could be in a session, with your therapist.
ask-breathe = A pace and a length
    .hint = If a pace feels like work, choose another one

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. There is nothing you have to follow now.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Feel where your body touches something solid.
line-return-3 = Look around, or listen to one sound near you.
line-return-4 = Move your fingers and your feet when you are ready.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty.
ask-note = What you noticed
    .hint = A word is enough
