# From worst to likely (cbt.decat, edition 1).
# The example tells one story from the first step to the last.

exercise = From worst to likely
    .purpose = Look past the worst to what is likely, and to how you would cope.
    .school = Decatastrophizing (cognitive behavioural therapy)
    .stirs = For a moment you look at what you fear. You can leave that step out.
    .evidence = This is part of therapies for fear that were tested. We found no study that tested it on its own.

caution-1 = Is there real danger now, or did you lose someone lately? Then something else fits better.
caution-2 = If your distress is above 80, leave the worst out and start with what is likely.
caution-3 = If you keep seeing the worst after it, look around you and come back to now.

step-feared = What do you fear will happen?
    .short = The fear
    .lead = In one line. Then how likely and how bad it seems, and how well you could cope.
    .example = “I lose my job after this week.” Likely 60, bad 90, cope 20.
help-feared-1 = What is the picture in your mind?
help-feared-2 = What is the “and then…” at the end of it?
help-feared-3 = By when would it happen?
ask-feared = What I fear
    .hint = So exact that you could see it happen
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
    .lead = Is your distress above 80 out of 100? Then it is wise to leave the worst out.
    .example = “About 60. Yes, briefly.”
help-how-hard-1 = If you think of it for a breath, can you come back to the room?
help-how-hard-2 = Is there somebody near you today?
ask-look = Do I look at the worst?
option-look-yes = Yes, briefly
option-look-no = No, I leave it out
    .hint = The next steps work without it

step-worst = What is the worst course?
    .short = The worst
    .lead = A line or two, without pictures. Then leave it.
    .example = “They let me go at once and say why in front of all.”
help-worst-1 = What is the last thing that would happen in it?
help-worst-2 = What would still be there, even then?
ask-worst = The worst course

step-best = What is the best course, and the most likely one?
    .short = Best and likely
    .lead = The likely one is often plain and lies in between. Write the best one first.
    .example = “Best: nobody noticed. Likely: my boss wants to talk, and we agree on a plan.”
help-best-1 = What usually happens after weeks like this one?
help-best-2 = What would a calm friend bet on?
help-best-3 = Of a hundred people in your place, what would happen to most?
help-best-4 = Which facts speak for the likely one?
ask-best = The best course
ask-likely-course = The most likely course

step-cope = If it did come: how would you cope?
    .short = How I would cope
    .lead = Two to five lines. Who would help? What would you say about it in a year?
    .example = “Call Noor. Live on less for a while. I found work twice before. In a year: it was a hard spring.”
help-cope-1 = What got you through before?
help-cope-2 = Who would you call first?
help-cope-3 = What would you do in the first hour, and in the first week?
help-cope-4 = What would you say about it in a year?
ask-coping = How I would cope
    .hint = Two to five, a few words each

step-today = What can you do today for the likely course?
    .short = Today
    .lead = One small step that makes the likely course a little better.
    .example = “When I come in at nine, I ask for ten minutes with my boss.”
help-today-1 = What lies in your hands?
help-today-2 = Whom could you ask, tell or write to?
help-today-3 = What would help even if the fear came true?
ask-today = My step

step-now = How does it look now?
    .short = Now
    .lead = The same three numbers again. They may be the same.
    .example = “Likely 30, bad 70, cope 55. It is still a worry, and I have a plan.”
help-now-1 = Which number moved, and what moved it?
help-now-2 = Is there a problem left to solve? The next exercise can help.
ask-likely-now = How likely is it now?
    .low = it will not happen
    .high = it will happen for sure
ask-awful-now = How bad would it be?
    .low = I could live with it well
    .high = the worst I can think of
ask-cope-now = How sure am I that I could cope?
    .low = not sure at all
    .high = fully sure
ask-noticed-now = What I want to keep from this
    .hint = A line for the next time it comes
