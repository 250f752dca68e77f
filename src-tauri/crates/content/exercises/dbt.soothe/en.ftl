# Soothe with the senses (dbt.soothe, edition 1).

exercise = Soothe with the senses
    .purpose = Comfort yourself through what you see, hear, smell, taste and touch.
    .school = Self-soothing (dialectical behaviour therapy)
    .stirs = Comfort can bring tears, or the thought that you have not earned it. Both may come and go.
    .evidence = It is part of a therapy that was tested as a whole. We found no study that tested it on its own.
    .example = “Wool blanket, the rain record, mint tea. I took the blanket and ten minutes of rain. My jaw let go a bit.”

caution-1 = If food or alcohol is the only comfort you can think of, choose another sense today.
caution-2 = Smells, sounds and touch can carry bad memories. Leave out any that do.
caution-3 = Warm is enough. Test heat and cold with your hand first, all the more if your skin feels little.
caution-4 = Is there a strong wish to hurt yourself? Open “Help now”, and be with someone if you can.

step-senses = What is good to see, hear and smell?
    .short = From afar
    .lead = Up to two things for each, and best what you have at hand. You can leave a sense out.
help-senses-1 = To see: a photo, a candle, the sky, a plant, the sea on a screen.
help-senses-2 = To hear: a song, rain, a voice you like, the quiet.
help-senses-3 = To smell: soap, coffee, a clean shirt, an orange.
help-senses-4 = If a smell goes with something bad, leave that line empty.
ask-see = Good to see
    .hint = One or two, best within reach
ask-hear = Good to hear
    .hint = One or two
ask-smell = Good to smell
    .hint = One or two, and none that goes with bad memories

step-closer = What is good to taste and to touch?
    .short = Up close
    .lead = Again up to two for each. One small taste, slowly, is plenty.
help-closer-1 = To taste: a mint, warm tea, a slice of apple, cold water.
help-closer-2 = To touch: wool, a smooth stone, warm water, your own sleeve.
help-closer-3 = What did your hands like to hold when you were small?
ask-taste = Good to taste
    .hint = Something other than alcohol
ask-touch = Good to touch
    .hint = One or two

step-kit = What else belongs in your kit?
    .short = My kit
    .lead = Tick what does you good. Some people keep the things in a box or a bag.
help-kit-1 = What helps you when you are ill, or after a long day?
help-kit-2 = Could you put three of these in one place, for the next hard night?
help-kit-3 = A small one can come along: a stone, a scent, a song.
ask-kit = Also in my kit
option-kit-move = Rocking, stretching or a slow walk
option-kit-warm = Warmth: a bottle, a shower, socks
option-kit-cool = Cool: a cloth, an open window
option-kit-animal = A pet or another animal
option-kit-blanket = A blanket or a pillow to hold
option-kit-water = Water: a bath, or my hands in a bowl
option-kit-light = Soft light, or the dark
option-kit-air = Fresh air
ask-kit-own = My own
    .hint = Up to three things

step-choose = Choose one for now
    .short = Choose
    .lead = The one that is easiest to reach. Fetch it before you start the clock.
help-choose-1 = Which one did your body lean towards as you wrote?
help-choose-2 = If you are in company, a sound or a thing in your pocket will do.
ask-choose = I take
    .hint = One thing from your lists
ask-how-long = For how long?
option-how-long-five = Five minutes
option-how-long-ten = Ten minutes
option-how-long-fifteen = Fifteen minutes
option-how-long-twenty = Twenty minutes

step-stay-five = Stay with it
    .short = Five minutes
    .lead = Be with this one thing: its colour, weight, warmth or sound. When your mind walks off, come back.
help-stay-five-1 = What is the nicest part of it? Stay there for three breaths.
help-stay-five-2 = If tears come, they may. If it stops being kind, take another thing.
ask-stay-five = Time with it
    .hint = You can stop or change to another thing at any moment

step-stay-ten = Stay with it
    .short = Ten minutes
    .lead = Be with this one thing: its colour, weight, warmth or sound. When your mind walks off, come back.
help-stay-ten-1 = What is the nicest part of it? Stay there for three breaths.
help-stay-ten-2 = If tears come, they may. If it stops being kind, take another thing.
ask-stay-ten = Time with it
    .hint = You can stop or change to another thing at any moment

step-stay-fifteen = Stay with it
    .short = Fifteen minutes
    .lead = Be with this one thing: its colour, weight, warmth or sound. When your mind walks off, come back.
help-stay-fifteen-1 = What is the nicest part of it? Stay there for three breaths.
help-stay-fifteen-2 = If tears come, they may. If it stops being kind, take another thing.
ask-stay-fifteen = Time with it
    .hint = You can stop or change to another thing at any moment

step-stay-twenty = Stay with it
    .short = Twenty minutes
    .lead = Be with this one thing: its colour, weight, warmth or sound. When your mind walks off, come back.
help-stay-twenty-1 = What is the nicest part of it? Stay there for three breaths.
help-stay-twenty-2 = If tears come, they may. If it stops being kind, take another thing.
ask-stay-twenty = Time with it
    .hint = You can stop or change to another thing at any moment

step-card = Would you like to have this at hand?
    .short = At hand
    .lead = A coping card keeps it close for a hard moment. Write down what felt good, then open the card.
help-card-1 = Which sense did you the most good today?
help-card-2 = Add where it is: “Wool blanket, left side of the wardrobe.”
ask-card = And now
option-card-card = Put it on a card
option-card-another = Go round again with another one
option-card-enough = Leave it here
option-card-person = I would like a person
    .hint = Shows the way to people and lines you can reach
ask-keep = For my card
    .hint = Up to five things, and where I keep them
