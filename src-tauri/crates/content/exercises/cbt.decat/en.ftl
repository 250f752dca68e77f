# From worst to likely (cbt.decat, edition 1).

exercise = From worst to likely
    .purpose = Look past the worst to what is likely, and to how you would cope.
    .school = Decatastrophizing (cognitive behavioural therapy)
    .stirs = For a moment you look at what you fear. You can leave that step out.
    .evidence = This is part of therapies for fear that were tested. It has not been tested much on its own.

caution-1 = Is there real danger now, or did you lose someone lately? Then something else fits better.
caution-2 = If your distress is above 80, leave the worst out and start with what is likely.
caution-3 = If you keep seeing the worst after it, look around you and come back to now.

step-feared = What do you fear will happen?
    .short = The fear
    .lead = In one line. Then how likely and how bad it seems.
    .example = “I lose my job after this week.” Likely 60, bad 90, cope 20.
help-feared-1 = What is the picture in your mind?
ask-feared = What I fear
ask-likely = How likely is it?
    .low = it will not happen
    .high = it will happen for sure
ask-awful = How bad would it be?
    .low = I could live with it well
    .high = the worst I can think of
ask-cope = How sure am I that I could cope?
    .low = not sure at all
    .high = fully sure

step-how-hard = How hard is it to look right now?
    .short = How hard now
    .lead = Above 80 it is wise to leave the worst out.
ask-look = Do I look at the worst?
option-look-yes = Yes, briefly
option-look-no = No, I leave it out

step-worst = What is the worst course?
    .short = The worst
    .lead = A line or two. Then leave it.
    .example = “They let me go at once and say why in front of all.”
ask-worst = The worst course

step-best = What is the best course, and the most likely one?
    .short = Best and likely
    .lead = The likely one is often plain and lies in between.
    .example = “Best: nobody noticed. Likely: my boss wants to talk, and we agree on a plan.”
help-best-1 = What usually happens after weeks like this one?
help-best-2 = What would a calm friend bet on?
ask-best = The best course
ask-likely-course = The most likely course

step-cope = If it did come: how would you cope?
    .short = How I would cope
    .lead = Who would help? What would you say about it in a year?
    .example = “Call Noor. Live on less for a while. I found work twice before.”
help-cope-1 = What got you through before?
help-cope-2 = Who would you call first?
ask-coping = How I would cope

step-today = What can you do today for the likely course?
    .short = Today
    .lead = One small step.
    .example = “At nine I ask for ten minutes with my boss.”
ask-today = My step

step-now = How does it look now?
    .short = Now
    .lead = The same three numbers again. They may be the same.
ask-likely-now = How likely is it now?
    .low = it will not happen
    .high = it will happen for sure
ask-awful-now = How bad would it be?
    .low = I could live with it well
    .high = the worst I can think of
ask-cope-now = How sure am I that I could cope?
    .low = not sure at all
    .high = fully sure
