# Check the facts (dbt.facts, edition 1).

exercise = Check the facts
    .purpose = See whether a feeling and its size fit what happened.
    .school = Check the facts (dialectical behaviour therapy)
    .stirs = You may see that part of it was added. You may also see that it fits.
    .evidence = It is part of a therapy that was tested as a whole. It has not been tested on its own.

caution-1 = If someone hurts or controls you, your alarm may be right. Trust it and reach a person.
caution-2 = Checking facts is not about talking you out of a feeling.

step-feeling = Which feeling do you check?
    .short = The feeling
    .lead = One of them, with its size.
    .example = “Anger 70.”
ask-feeling = The feeling
option-feeling-fear = Fear
option-feeling-anger = Anger
option-feeling-sadness = Sadness
option-feeling-shame = Shame
option-feeling-guilt = Guilt
option-feeling-jealousy = Jealousy
option-feeling-other = Another one
ask-strength = How strong is it?
    .low = barely there
    .high = the strongest I can imagine

step-happened = What happened, as a camera saw it?
    .short = Only facts
    .lead = No reasons, no meaning.
    .example = “She left the table while I was speaking.”
help-happened-1 = What words were said, exactly?
ask-happened = The facts

step-added = What did you add?
    .short = What I added
    .lead = A meaning, a guess about a mind, an always.
    .example = “That she does not care.”
help-added-1 = Which part could the camera not see?
ask-added = What I added

step-readings = Which other readings are there?
    .short = Other readings
    .lead = Two to four. They do not have to be nice.
    .example = “She had to be sick. Her phone rang. She was hurt.”
help-readings-1 = What would a stranger guess?
ask-readings = Other readings

step-threat = Is there a real threat?
    .short = A threat?
    .lead = How likely, and could you cope?
    .example = “Likely 20, cope 80.”
ask-likely = How likely is it?
    .low = it will not happen
    .high = it will happen for sure
ask-cope = Could I cope with it?
    .low = not at all
    .high = fully

step-fits = Does the feeling fit now, and its size?
    .short = Does it fit?
    .lead = Each answer leads to something that helps.
ask-fits = It
option-fits-not = Does not fit: do the opposite
option-fits-solve = Fits: solve it
option-fits-accept = Fits, and cannot be changed now
ask-strength-now = How strong is it now?
    .low = barely there
    .high = the strongest I can imagine
