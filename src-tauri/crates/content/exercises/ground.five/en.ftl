# Back to here and now (ground.five, edition 1).

exercise = Back to here and now
    .purpose = Use your senses to find your way back to this place and this moment.
    .school = Grounding, known as 5-4-3-2-1
    .stirs = One sense may touch a bad memory. You can skip any step, and look around at any time.
    .evidence = This rests on tradition and clinical experience. We found no study that tested it on its own.
    .example = “Blue mug, lamp, my own shoes. At ‘hear’ I got the tram. I left out smell. By the end I knew where I was.”

caution-1 = Leave out any sense that goes with a bad memory. Skipping is part of the practice.
caution-2 = Keep your eyes open if you can. A light or an open window may help.
caution-3 = If you are in danger now, go to a safer place or call for help first.
caution-4 = If you often get lost in this way, tell your therapist. Together you can find what brings you back.

step-see = Five things you can see
    .short = See
    .lead = Look around slowly. Say them in your head, out loud, or type them.
help-see-1 = Is there something blue, something round, something old?
help-see-2 = What is the farthest thing you can see from here?
ask-see = I can see
    .hint = Typing is optional

step-feel = Four things you can feel
    .short = Feel
    .lead = On your skin, or under your hands and feet.
help-feel-1 = Is it warm or cool, rough or smooth?
help-feel-2 = What is under your feet?
ask-feel = I can feel
    .hint = Typing is optional

step-hear = Three things you can hear
    .short = Hear
    .lead = Near or far, loud or very soft.
help-hear-1 = Is there a hum, a clock, a street?
help-hear-2 = Can you hear a sound that you make yourself?
ask-hear = I can hear
    .hint = Typing is optional

step-smell = Two things you can smell
    .short = Smell
    .lead = If smells are hard for you, leave this one out.
help-smell-1 = You could smell your sleeve, soap or tea.
help-smell-2 = If there is no smell, think of two that you like.
ask-smell = I can smell
    .hint = Typing is optional

step-taste = One thing you can taste
    .short = Taste
    .lead = A sip of water counts. So does the taste that is there.
help-taste-1 = You could take a drink or a mint.
help-taste-2 = If there is nothing, name a taste you like.
ask-taste = I can taste
    .hint = Typing is optional

step-say = Say where you are
    .short = Say it
    .lead = Out loud if you can, or in your head.
ask-say = Say where you are
line-say-1 = My name is… Say your name.
line-say-2 = Today is… Say the day, the month and the year.
line-say-3 = I am in… Say the room, the town, the country.
line-say-4 = What I remember was then. This is now.
line-say-5 = Look around once more. Name one thing that was not there then.
line-say-6 = I am here. My feet are here. I can get up and move.

step-press = Press your feet and your hands
    .short = Press
    .lead = Feet into the floor, palms together. Firm, without pain. Press start, and let go when the time is up.
ask-press = Press for ten seconds

step-kits = Other ways back
    .short = Other ways
    .lead = You could try one of these, or go on.
ask-kits = Another way
option-kits-water = Water on my hands
    .hint = Run cool or warm water over them, and feel the change
option-kits-naming = Name things of one kind
    .hint = Animals, songs or towns, as many as come to you
option-kits-counting = Count back by seven
    .hint = Start at 100. If you lose your place, begin anywhere
option-kits-object = Describe one thing
    .hint = Its shape, colour, weight and marks
option-kits-none = Nothing more for now
    .hint = Go on to the last step

step-kit-water = Water on your hands
    .short = Water
    .lead = Go to a tap, or take a bottle or a cool can. A little more than a minute.
ask-kit-water = Water on your hands
line-kit-water-1 = Let cool water run over your hands. Cool is enough, not icy.
line-kit-water-2 = Where do you feel it first: fingers, palms or wrists?
line-kit-water-3 = Now a bit warmer. Notice the moment it changes.
line-kit-water-4 = And cool again. Hear the sound it makes.
line-kit-water-5 = Dry your hands slowly, one finger after the other.
line-kit-water-6 = Feel the cloth or the air on your skin. This is now.

step-kit-naming = Name things of one kind
    .short = Naming
    .lead = Pick one kind: animals, songs, towns, fruit. Out loud if you can.
ask-kit-naming = Name things of one kind
line-kit-naming-1 = Choose your kind. Something plain that has nothing to do with the hard thing.
line-kit-naming-2 = Name the first three that come to you.
line-kit-naming-3 = And three more. Take your time.
line-kit-naming-4 = Now one for each letter you like: A, B, C…
line-kit-naming-5 = Stuck? Look around. Is there something in the room that starts with that letter?
line-kit-naming-6 = One last one. Then feel your feet.

step-kit-counting = Count back by seven
    .short = Counting
    .lead = Start at 100. If numbers are no fun, count back by three, or by one.
ask-kit-counting = Count back by seven
line-kit-counting-1 = Say 100. Then take seven away: 93.
line-kit-counting-2 = And again: 86. Go on like this, as slowly as you want.
line-kit-counting-3 = If you lose your place, begin anywhere. Nobody checks.
line-kit-counting-4 = Tap a finger with each number, if that helps.
line-kit-counting-5 = A few more.
line-kit-counting-6 = Stop where you are. Look up, and name one thing you can see.

step-kit-object = Describe one thing
    .short = One thing
    .lead = Take something in your hand, or look at it: a key, a cup, a leaf.
ask-kit-object = Describe one thing
line-kit-object-1 = What is it, and what is it for?
line-kit-object-2 = What shape is it? Follow its edge with a finger or with your eyes.
line-kit-object-3 = Which colours does it have? Where is the light on it?
line-kit-object-4 = How heavy is it? How warm or cool?
line-kit-object-5 = Is there a scratch, a mark, a letter?
line-kit-object-6 = What sound does it make when you tap it?
line-kit-object-7 = Put it down. Hear and feel how it lands.

step-enough = Do you feel here enough?
    .short = Here enough?
    .lead = There is no right answer.
ask-enough = Right now
option-enough-yes = Yes, enough for now
option-enough-again = Not yet, I will go round again
option-enough-person = I would like a person
    .hint = Shows the way to people and lines you can reach
