# Check the facts (dbt.facts, edition 1).
# The example tells one story from the first step to the last.

exercise = Check the facts
    .purpose = See if a feeling and its size fit what happened, and what to do next.
    .school = Check the facts (dialectical behaviour therapy)
    .stirs = Going back to the moment can warm it up again. You may also find that the feeling fits.
    .evidence = It is part of a therapy that was tested as a whole. We found no study that tested it on its own.

caution-1 = If someone hurts, threatens or controls you, your alarm may well be right. Trust it, and reach a person.
caution-2 = This is not for talking yourself out of a feeling. Every feeling is real, even when its size does not fit.
caution-3 = Is it above 80 now? Settle your body first, and come back later.
caution-4 = If you cannot tell what is real these days, do not sort it out alone. Your clinician can look at it with you.

step-feeling = Which feeling would you like to check?
    .short = The feeling
    .lead = One feeling at a time, and how strong it is.
    .example = “Anger 75.”
help-feeling-1 = Which feeling is steering you most right now?
help-feeling-2 = If there is another one under it, you can check that one first.
ask-feeling = The feeling
option-feeling-fear = Fear
option-feeling-anger = Anger
option-feeling-sadness = Sadness
option-feeling-shame = Shame
option-feeling-guilt = Guilt
option-feeling-jealousy = Jealousy
option-feeling-disgust = Disgust
option-feeling-other = Another one
ask-strength = How strong is it?
    .low = barely there
    .high = the strongest I can imagine

step-happened = What happened, as a camera saw it?
    .short = Only facts
    .lead = Who did or said what, where and when. No reasons, no meaning yet.
    .example = “At lunch I told the story of my move. Dana stood up and left the table.”
help-happened-1 = Which words were said, as far as you know them?
help-happened-2 = Leave out “always”, “never” and “on purpose”. A camera cannot see those.
help-happened-3 = Would someone at the next table tell it the same way?
ask-happened = The facts

step-added = What did you add?
    .short = What I added
    .lead = A meaning, a guess about someone’s mind, a look ahead. We all add things.
    .example = “That I bore Dana. That Dana wanted the others to see it.”
help-added-1 = Which part could the camera not film?
help-added-2 = Did you guess what someone thinks of you?
help-added-3 = Is an old story mixed in with this one?
help-added-4 = What does it seem to say about you?
ask-added = What I added

step-readings = How else could it be read?
    .short = Other readings
    .lead = Two to four other ways. They do not have to be nice, only possible.
    .example = “Dana’s phone buzzed.” “Dana felt sick.” “The move is a sore point for Dana, too.”
help-readings-1 = What would a stranger guess?
help-readings-2 = What would someone say who likes both of you?
help-readings-3 = What was going on for them that day?
help-readings-4 = What might chance, hunger or a bad night have to do with it?
ask-readings = Other ways to read it

step-threat = Is there a real threat?
    .short = A threat?
    .lead = What do you fear could come of it? How likely is it, and could you cope?
    .example = “That they stop asking me along.” Likely 20. Cope 70: “I would ask Sam.”
help-threat-1 = To what: your body, your home, your work, a bond, your good name?
help-threat-2 = How often has it come true before?
help-threat-3 = If it came true, what would you do in the first hour? Who could help?
help-threat-4 = If the threat is real, that counts. Then the feeling may fit well.
ask-threat = What I fear could come of it
    .hint = Leave it empty if there is none
ask-likely = How likely is it?
    .low = it will not happen
    .high = it is sure to happen
ask-cope = If it came, how well could I cope?
    .low = not at all
    .high = well enough

step-fits = Do the feeling and its size fit now?
    .short = Does it fit?
    .lead = Any answer is fine. Each one shows a way on.
    .example = “Some hurt fits, 75 does not.” Anger 40 now. “I will do the opposite and ask Dana how it is going.”
help-fits-1 = Would it fit at half the size?
help-fits-2 = What would you do if you went by the facts alone?
help-fits-3 = If both lists look true to you, you can leave it open.
ask-fits = What I see now
option-fits-not = It does not fit, or it is too big
    .hint = Then doing the opposite may help
option-fits-solve = It fits, and something can be done
    .hint = Then solve it, step by step
option-fits-accept = It fits, and it cannot be changed now
    .hint = Then letting it be real may help. Never with harm that goes on
option-fits-unsure = I cannot tell yet
    .hint = Let it rest, or take it to your session
option-fits-person = It fits, and I am not safe
    .hint = Opens Help, with people and lines you can reach
ask-strength-now = How strong is the feeling now?
    .low = barely there
    .high = the strongest I can imagine
