# Stop before you act (dbt.stop, edition 1).

exercise = Stop before you act
    .purpose = Put a little time between the urge and the act.
    .school = STOP (dialectical behaviour therapy)
    .stirs = Standing still can feel strange when everything pulls. It lasts a minute.
    .evidence = It is part of a therapy that was tested as a whole. It has not been tested on its own.
    .example = “I had the answer typed. I put the phone down, breathed, and wrote it again after dinner.”

caution-1 = In real danger do not stand still. Leave, and get help.
caution-2 = Is the urge to hurt yourself or someone? Go to Help now.

step-freeze = Stop
    .short = Stop
    .lead = Do not send, say, buy or go. Only for now.
ask-freeze = Stop
line-freeze-1 = Hands still. Nothing is sent.
line-freeze-2 = Nothing has to be decided yet.

step-back = Take a step back
    .short = Step back
    .lead = One step, or lean back. One slow breath.
ask-back = One slow breath

step-look = What do you see?
    .short = Look
    .lead = Facts, body, urge. A few words each.
help-look-1 = What is the most important fact?
ask-facts = What happened, as a camera saw it
ask-body = What my body does
ask-urge = What I want to do

step-on = Go on with care
    .short = Go on
    .lead = What fits your goal?
ask-on = Next I
option-on-wait = Wait twenty minutes
option-on-skill = Use a skill
option-on-act = Act, in a way I can stand by
option-on-person = I need a person
