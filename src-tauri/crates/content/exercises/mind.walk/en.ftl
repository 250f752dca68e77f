# Walk and notice (mind.walk, edition 1).

exercise = Walk and notice
    .purpose = Walk a little, and let your senses lead: feet, air, colours, sounds.
    .school = Mindful walking
    .stirs = Most people find this a mild way to practise. A place or a smell may still bring back something hard.
    .evidence = Walking like this is part of mindfulness courses that were tested. On its own it was tested little, so we claim little.
    .example = “I went up and down the hall twelve times. On the fourth minute I saw that the door frame is two kinds of green.”

caution-1 = Look out for cars, bikes and steps. Near traffic, keep your mind on the road and do this elsewhere.
caution-2 = If you are unsteady, stay near a wall or a rail, or choose the seated version.
caution-3 = With pain or illness, go as slowly as you need. Stop if you get dizzy or short of breath.
caution-4 = If a place brings back bad memories, go another way. Keep your eyes open all the while.
caution-5 = Do terrible memories rush in, or do you hear voices? Do you hardly sleep, with racing energy? Five minutes at most, agreed with your clinician.

step-path = Where will you walk?
    .short = Path
    .lead = Ten to twenty steps back and forth are enough. After hard times, this is often a good first practice.
ask-path = My path
option-path-short-path = A short path, back and forth
    .hint = Ten to twenty steps, in a room, a hall or a yard
option-path-route = A way that I know
    .hint = Round the block, to the shop, in a park
option-path-seated = Sitting, with my hands
    .hint = If walking is hard today
ask-length = How long
option-length-five = About 5 minutes
option-length-ten = About 10 minutes
option-length-fifteen = About 15 minutes

step-lift = Lift, move, place
    .short = Lift and place
    .lead = A bit slower than you mostly walk. Let your arms hang as they like.
ask-lift = Lift, move, place
line-lift-1 = Stand first. Feel both feet, and how your weight rests on them.
line-lift-2 = Lift one foot. Notice the heel coming up.
line-lift-3 = Move it through the air. Then place it, and feel the ground.
line-lift-4 = The other one: lift, move, place. You may say the words as you go.
line-lift-5 = At the end of your path, stop for a breath and turn around.
line-lift-6 = If your mind walks elsewhere, come back with the next step.

step-hands = Lift, move, place: with your hands
    .short = Hands
    .lead = Let your hands do the walking, on your legs or on a table.
ask-hands = Lift, move, place
line-hands-1 = Sit so that you feel held up. Rest both hands on your legs or a table.
line-hands-2 = Lift one hand. Notice the wrist, then the palm, then the fingers.
line-hands-3 = Move it through the air. Then place it, and feel what it touches.
line-hands-4 = The other one: lift, move, place. You may say the words as you go.
line-hands-5 = Try it slower, and then at the pace you like best.
line-hands-6 = If your mind walks elsewhere, come back with the next hand.

step-change = One sense at a time
    .short = One sense
    .lead = The focus changes each minute. Keep walking, or keep your hands moving.
ask-change = One sense at a time
part-change-feet = Your feet: soft or hard ground, warm or cool. If you sit, your hands.
part-change-air = The air: on your face, your hands, in your nose. Is it still or moving?
part-change-colours = Colours: pick one, and find it in many places.
part-change-sounds = Sounds: near and far, your own steps too.
part-change-feet-again = Your feet once more: heel, middle, toes. If you sit, your fingers.
part-change-air-again = The air once more: does it smell of anything? Is it moist or dry?
part-change-colours-again = Colours once more: the palest one, and the darkest.
part-change-sounds-again = Sounds once more: the softest one that you can find.
phase-change-notice = Notice this for a while
phase-change-stay = Has your mind walked off? Come back to it with the next step

step-wide = Let it all in
    .short = All at once
    .lead = Two minutes. Nothing to pick any more.
ask-wide = Let it all in
line-wide-1 = Let feet, air, colours and sounds be there all at once.
line-wide-2 = Walk at the pace that your body likes best now.
line-wide-3 = If something draws you, go near and look at it. Safely, and for as long as you like.
line-wide-4 = If a worry walks along, let it. You go on seeing and hearing.
line-wide-5 = Where would you not have looked on another day?

step-go-on = Walk on for a while
    .short = Walk on
    .lead = Three more minutes without words. Your attention may go where it likes.
ask-go-on = Walk on

step-stand = Stand still
    .short = Stand still
    .lead = A moment to let it settle.
ask-stand = Stand still
line-stand-1 = Come to a stop, or let your hands rest.
line-stand-2 = Feel how your body is now, as far as that is fine for you.
line-stand-3 = Look around once, as if you had come here for the first time.

step-new = What had you not seen before?
    .short = Something new
    .lead = One thing is enough. It may be tiny.
help-new-1 = Was there a colour, a crack, a plant, a sign?
help-new-2 = Was there a sound that you never noticed here?
help-new-3 = If nothing was new, what did you like to look at?
ask-new = Something I had not seen before
    .hint = You can leave this empty
