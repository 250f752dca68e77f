# Listen outwards (mind.sounds, edition 1).

exercise = Listen outwards
    .purpose = Rest your attention on the world around you, with your eyes open.
    .school = Outside-anchor practice (trauma-sensitive mindfulness)
    .stirs = This keeps you out of your body and breath, so it is one of the milder ones. A certain sound may still touch a memory.
    .evidence = This comes from ways to make mindfulness safer after hard times. It was tested little on its own. In one survey, unwanted effects came more often when people focused hard, alone, or for long.
    .example = “Near: the fridge and my chair. Middle: someone on the stairs. Far: a train. After a while they came and went by themselves.”

caution-1 = If sounds are hard for you, use your eyes instead. Count shapes or colours.
caution-2 = If a sound goes with a bad memory, turn to what you see, or go to another room.
caution-3 = Do terrible memories rush in, or do you hear voices? Do you hardly sleep, with racing energy? Five minutes at most, agreed with your clinician.
caution-4 = Keep your eyes open all the while. Please do not do this while driving, in water, or at a height.

step-settle = Eyes open, back held up
    .short = Settle in
    .lead = Choose a seat that has your back. Then say what you would like to rest on, and for how long.
ask-settle = Settle in
line-settle-1 = Let your back be held by a chair, a wall or a cushion.
line-settle-2 = Keep your eyes open. Let them rest, or wander about.
line-settle-3 = Know where the door is. You can get up at any time.
line-settle-4 = Put both feet on something firm, if you can.
ask-sense = What to rest on
option-sense-sounds = Sounds
option-sense-sight = Things I see
    .hint = If sounds are too much today
ask-length = How long
option-length-three = About 3 minutes
option-length-five = About 5 minutes
option-length-ten = About 10 minutes

step-count = Near, middle, far
    .short = Near to far
    .lead = About one minute. Count what you hear, or what you see. Typing is optional.
help-count-1 = Is there a hum, a clock, a pipe, a voice?
help-count-2 = Can you hear a sound that never stops?
ask-count = Near, middle, far
line-count-1 = Near: what is there within arm’s reach? Your clothes, your chair, a cup you put down.
line-count-2 = Count each one, and let it be.
line-count-3 = Middle: what is there in this room, or behind the wall?
line-count-4 = Take your time. Some are very faint.
line-count-5 = Far: what is there outside, a street or a mile away?
line-count-6 = With your eyes: count near, middle and far things that you can see.
ask-near = Near
    .hint = How many
ask-middle = In the middle
    .hint = How many
ask-far = Far away
    .hint = How many

step-let-go = Let them come and go
    .short = Come and go
    .lead = Now without counting, and without names. Then a short quiet, if you press start.
ask-let-go = Let them come and go
line-let-go-1 = You do not have to know what makes the sound.
line-let-go-2 = Let it come to you, stay for a bit, and leave.
line-let-go-3 = Hear how loud or soft it is, how high or deep.
line-let-go-4 = If you find yourself in a thought, hear the next sound.
line-let-go-5 = With your eyes: let light, edges and shadows come to you.
ask-quiet = A short quiet
    .hint = Twenty seconds with no words

step-listen = Listen on
    .short = Listen
    .lead = One more minute with a few lines. Eyes open, and free to move.
ask-listen = Listen on
line-listen-1 = Which sound is the softest that you can hear now?
line-listen-2 = Is there a gap between two sounds? Rest in it until the next one comes.
line-listen-3 = With your eyes: let one thing stand still, and one thing move.

step-listen-on = Listen a good while
    .short = Listen long
    .lead = Three more minutes. The quiet between the lines is meant.
ask-listen-on = Listen a good while
line-listen-on-1 = Let the sounds be on your left, on your right, in front, behind.
line-listen-on-2 = You do not have to go to them. They reach you by themselves.
line-listen-on-3 = If one is unpleasant, let your eyes rest on something you like.
line-listen-on-4 = If you are far away in a thought, feel your feet and hear the next sound.
line-listen-on-5 = Which sound went away, and you did not notice?
line-listen-on-6 = Let near and far be there at once, like one wide room.

step-quiet-five = A little longer
    .short = Longer
    .lead = One minute without words. Eyes open, and free to move.
ask-quiet-five = Quiet time
    .hint = A soft bell may tell you when the time is up

step-quiet-ten = Quite a bit longer
    .short = Longer
    .lead = Three minutes without words. You can end it whenever you like.
ask-quiet-ten = Quiet time
    .hint = A soft bell may tell you when the time is up

step-colours = Three colours, and your chair
    .short = Colours
    .lead = To end, look around and feel what holds you up.
help-colours-1 = Is there a colour you would call warm, and one you would call cool?
help-colours-2 = If colours are hard to see, take three shapes instead.
ask-colours = Three colours, and your chair
line-colours-1 = Find one colour that you like. Where else in the room is it?
line-colours-2 = Find a second one, pale or strong.
line-colours-3 = And a third. Turn your head to look.
line-colours-4 = Feel the chair: at your back, and under your legs.
line-colours-5 = Move your hands and feet. You are here.
ask-three-colours = The three colours
    .hint = Typing is optional
