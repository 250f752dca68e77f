# Four slow breaths (breath.478, edition 1).

exercise = Four slow breaths
    .purpose = Four breaths only: in, a long hold, and a very long way out.
    .school = 4-7-8 breathing
    .stirs = The long hold feels restful to some and tight to others. For the first weeks, stay with four breaths at a time.
    .evidence = This rests on tradition and clinical experience more than on studies. Slow breathing in general was tested, with small effects on stress and mood. In one small study, some people new to it took in too much air at first. After a week, almost nobody did.
    .example = “In bed I took the quicker pace, and four breaths. I did not fall asleep, but my chest felt wider.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Breathe small and quietly, and let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Are you pregnant? Do you have trouble with your heart, blood pressure or lungs? Leave out the hold.
caution-4 = Leave it out as well with asthma that flares, epilepsy, glaucoma, eye surgery or fainting.
caution-5 = Does holding your breath bring panic, or are you not sure? A longer out-breath without a hold is safer. Your first time could be in a session.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Let the bed, the chair or the floor carry you. Your eyes can be open or closed.
line-settle-2 = Let your tongue rest, and your forehead grow wide.
line-settle-3 = It will be four breaths. At the quicker pace, stop after the fourth. You may let the hold go at any time.
line-settle-4 = Nothing to change yet. A few breaths as they come.
line-settle-5 = Soft and small. One or two more, in your own time.

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
line-return-2 = Notice how the bed or the chair holds your weight. Hear one soft sound.
line-return-3 = Rest, or move a little, whichever you like.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty, and sleep if sleep is near.
help-note-1 = Was the hold easy, or tight? The quicker pace or the one with no hold may suit you better.
help-note-2 = Would you like this as part of your evening, or for another moment?
help-note-3 = Anything odd or unpleasant? That is worth a word with your therapist.
ask-note = What you noticed
    .hint = A word is enough. First times often feel odd, and a session is a good place to try
