# Soothe with the senses (dbt.soothe, edition 1).

exercise = Soothe with the senses
    .purpose = Comfort yourself through sight, sound, smell, taste and touch.
    .school = Self-soothing (dialectical behaviour therapy)
    .stirs = Comfort can bring tears. That is all right.
    .evidence = It is part of a therapy that was tested as a whole. It has not been tested on its own.
    .example = “The wool blanket and the rain record. I only listened. It got softer.”

caution-1 = If food or drink is your only comfort, choose another sense today.
caution-2 = Smells can carry memories. Leave out one that does.

step-senses = What comforts you, for each sense?
    .short = My comforts
    .lead = Things you have at hand. Two for each, or fewer.
help-senses-1 = What did you like under your hands as a child?
ask-see = To see
ask-hear = To hear
ask-smell-taste = To smell or taste
ask-touch = To touch

step-kit = What else belongs in your kit?
    .short = My kit
    .lead = Tick what fits you.
ask-kit = Also
option-kit-move = Rocking or stretching
option-kit-warm = Something warm
option-kit-cool = Something cool
option-kit-animal = An animal
option-kit-blanket = A heavy blanket
option-kit-light = Soft light

step-choose = Choose one for now
    .short = Choose
    .lead = The one that is easiest to reach.
ask-choose = I take

step-stay = Stay with it
    .short = Stay
    .lead = Let it be all you do.
ask-stay = Time with it

step-card = Would you like to have it at hand?
    .short = At hand
    .lead = A coping card keeps it for a hard moment.
ask-card = I
option-card-card = Put it on a card
option-card-enough = Leave it here
