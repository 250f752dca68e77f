# Breathe in a square (breath.box, edition 1).

exercise = Breathe in a square
    .purpose = In, hold, out, rest: four even sides, like a box.
    .school = Box breathing
    .stirs = Holding can feel steady or tight. If it feels tight, let the holds go. One minute, about four rounds, is a good start.
    .evidence = Box breathing is one of several paces that were studied. On its own it was tested little. In a review of 58 studies, times under five minutes worked less well, and a person as guide helped.
    .example = “Four seconds was too long for me. With three I could do four rounds, and my hands let go of the cup.”

caution-1 = Stop if you feel dizzy, tingly or uneasy. Breathe small and quietly, and let your breath find its own pace.
caution-2 = Please do not do this while driving, in water, or at a height.
caution-3 = Are you pregnant? Do you have trouble with your heart, blood pressure or lungs? Leave out the holds.
caution-4 = Leave them out as well with asthma that flares, epilepsy, glaucoma, eye surgery or fainting.
caution-5 = Does holding your breath bring panic, or are you not sure? A longer out-breath without holds is safer. Your first time could be in a session.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie as you like. Your breath can do what it wants for now.
ask-settle = Settle in
line-settle-1 = Let your seat, your back or your feet carry you.
line-settle-2 = Keep your eyes open if you like. You could rest them on something square.
line-settle-3 = Let your jaw hang a little. When you hold later, hold softly, with your throat open.
line-settle-4 = Nothing to change yet. A few breaths as they come.
line-settle-5 = Let your hands lie. One or two more breaths, in your own time.

step-breathe = Four even sides
    .short = Breathe
    .lead = Soft and quiet, through your nose if that is easy. Your first time could be in a session, with your therapist.
ask-breathe = A pace and a length
    .hint = One minute is about four rounds, a good start. Five minutes can come later. Three seconds a side is easier. The last pace has no holds

step-return = Let your breath go its own way
    .short = Come back
    .lead = The pacing is over. There is nothing you have to follow now.
ask-return = Come back
line-return-1 = Let your breath do what it likes again.
line-return-2 = Feel where your body touches something solid.
line-return-3 = Find something with corners. Move your fingers and your feet when you are ready.

step-note = Did you notice anything?
    .short = A note
    .lead = You can leave this empty.
help-note-1 = Was the pace easy, too slow or too quick for you?
help-note-2 = Is there a moment in your week where this could help?
help-note-3 = Anything odd or unpleasant? That is worth a word with your therapist.
ask-note = What you noticed
    .hint = A word is enough
