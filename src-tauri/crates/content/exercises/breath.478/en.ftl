# Four slow breaths (breath.478, edition 1).

exercise = Four slow breaths
    .purpose = Four breaths only: in, a long hold, and a very long way out.
    .school = 4-7-8 breathing
    .stirs = The long hold feels restful to some and tight to others. If it feels tight, breathe at your own pace.
    .evidence = This rests on tradition more than on studies. Slow breathing in general was tested, with small effects on stress and mood. Untrained people often breathe too much at first, even at a slow pace.
    .example = “In bed I took the quicker pace, and four breaths. I did not fall asleep, but my chest felt wider.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Are you pregnant? Do you have trouble with your heart, blood pressure or lungs? Leave out the hold.
caution-4 = Leave it out as well with asthma that flares, epilepsy, glaucoma, eye surgery or fainting.
caution-5 = Does holding your breath bring panic, or are you not sure? A longer out-breath without a hold is safer.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Let the bed, the chair or the floor carry you.
line-settle-2 = Your eyes can be open, half open or closed.
line-settle-3 = Let your tongue rest, and your forehead grow wide.
line-settle-4 = Nothing to change yet. A few breaths as they come.

step-breathe = Four breaths, no more
    .short = Breathe
    .lead = Gentle and quiet, with no big breaths. For the first weeks, four breaths at a time are plenty.
ask-breathe = A pace
    .hint = At 4, 7, 8 the minute holds four breaths. At the quicker pace, stop after four. The last pace has no hold

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. If you lie in bed, you can stay there.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Notice how the bed or the chair holds your weight.
line-return-3 = Hear one soft sound near you.
line-return-4 = Rest, or move a little, whichever you like.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty, and sleep if sleep is near.
ask-note = What you noticed
    .hint = A word is enough. First times often feel odd, and a session is a good place to try
