# Do the opposite of the urge (dbt.opposite, edition 1).

exercise = Do the opposite of the urge
    .purpose = When an urge would make it worse, do its opposite, fully.
    .school = Opposite action (dialectical behaviour therapy)
    .stirs = Acting against an urge takes strength. It can feel untrue at first.
    .evidence = It is part of a therapy that was tested as a whole. It has not been tested much on its own.

caution-1 = Never the opposite of fear that is right: danger, threats, someone who hurts you.
caution-2 = If the feeling fits and acting helps, solve the problem instead.
caution-3 = If you would be ashamed in front of someone unsafe, choose someone safe.

step-feeling = What do you feel, and what does it want you to do?
    .short = Feeling, urge
    .lead = One feeling, one urge.
    .example = “Sadness 70. It wants me to stay in bed.”
help-feeling-1 = What are your feet about to do?
ask-feeling = The feeling
option-feeling-fear = Fear
option-feeling-anger = Anger
option-feeling-sadness = Sadness
option-feeling-shame = Shame
option-feeling-guilt = Guilt
option-feeling-jealousy = Jealousy
option-feeling-love = Love that hurts
ask-strength = How strong is it?
    .low = barely there
    .high = the strongest I can imagine
ask-urge = The urge

step-fits = Do the feeling and its size fit the facts?
    .short = Does it fit?
    .lead = If you are not sure, check the facts first.
    .example = “Too big for a late call.”
ask-fits = They
option-fits-fit-act = Fit, and acting would help
option-fits-fit-not = Fit, but acting would not help
option-fits-not = Do not fit, or are too big
option-fits-unsure = I am not sure

step-opposite = What is the opposite?
    .short = The opposite
    .lead = With face, voice and body, too.
    .example = “Get active. Curtains open, shoulders back, music on.”
help-opposite-1 = How would you stand if you felt the other way?
ask-opposite = The opposite way
option-opposite-approach = Fear: go a small step towards it
option-opposite-gentle = Anger: step away gently, be a little kind
option-opposite-active = Sadness: get active
option-opposite-share = Shame: tell someone safe, head up
option-opposite-repeat = Guilt without a reason: do it again
option-opposite-other = Something of my own
ask-how = How I do it, with face and posture

step-plan = Do it fully. For how long?
    .short = The plan
    .lead = All the way, not half. A short time is enough.
    .example = “After this page I walk round the block, ten minutes.”
ask-plan = My plan

step-review = How was it?
    .short = Looking back
    .lead = For later, when you have done it. Leave it for now.
    .example = “55. It got lighter at the corner shop.”
ask-strength-now = How strong is the feeling now?
    .low = barely there
    .high = the strongest I can imagine
ask-noticed = What I noticed
