# A fast reset for the body (dbt.tipp, edition 1).

exercise = A fast reset for the body
    .purpose = Bring a very high alarm down through the body, so that you can choose again.
    .school = TIPP (dialectical behaviour therapy)
    .stirs = Cold and brisk movement are strong, and your heart may jump or slow. You can stop at any second.
    .evidence = It is part of a therapy that was tested as a whole. The parts have hardly been tested on their own.
    .example = “I was at 85 after the letter. I held a cool wet cloth to my face, twice. At 60 I could read it to the end. Then I checked the facts.”

caution-1 = Stop if you feel dizzy or uneasy. If your chest hurts or you faint, call your emergency number.
caution-2 = Never do this while driving, in water, or at a height.
caution-3 = No cold water with heart disease, a slow pulse, beta blockers or fainting. Breathe or let go instead.
caution-4 = No cold water with an eating disorder, in pregnancy, or with trouble breathing. The same after a brain injury.
caution-5 = No cold water if cold gives you a rash, or turns your fingers white.
caution-6 = Move only within what your body can do today. If you feel you have to exercise, choose the breath.

step-how-high = How high is the alarm?
    .short = How high
    .lead = This is made for 70 and above. Below that, something milder may be enough.
help-how-high-1 = Can you still think in whole sentences? Then you may be below 70.
help-how-high-2 = You can stay here at any number, if this is what your body wants.
ask-alarm = Right now it is
option-alarm-high = 70 or more
    .hint = Go on to the next step
option-alarm-middle = Between 40 and 70
    .hint = A longer breath out may do
option-alarm-low = Below 40
    .hint = Listening to the sounds around you may do
option-alarm-person = I need a person
    .hint = Shows the way to people and lines you can reach

step-choose = Which way fits your body now?
    .short = Choose
    .lead = One is enough. You can come back for another.
help-choose-1 = Racing mind, or a body full of fear? Cold or movement often suits.
help-choose-2 = In a place with people? The breath can be done unseen.
help-choose-3 = Jaw, fists or shoulders hard as wood? Tense and let go.
help-choose-4 = Angry? The breath, the cold or letting go often cools more than fast movement does.
help-choose-5 = If you are not sure about cold water and your health, choose one of the other three.
ask-way = I choose
option-way-cold = Cool water on eyes and cheeks
    .hint = Cool, never icy, for up to thirty seconds
option-way-move = Brisk movement
    .hint = One to ten minutes, as your body allows
option-way-breathe = Slow breath, longer out than in
    .hint = In for four, out for six
option-way-tense = Tense and let go
    .hint = Tense as you breathe in, let go as you breathe out

step-cold-how = Get the cool water ready
    .short = Cold: ready
    .lead = Read this first. The thirty seconds come on the next step.
ask-how-cold = Get ready
line-how-cold-1 = Take cool water in a bowl or a cloth. Not below 10 °C, which is 50 °F. No ice in it.
line-how-cold-2 = Or take a cold pack, and wrap it in a cloth. Never put it on bare skin.
line-how-cold-3 = You will bend forward, with the cool on your closed eyes and your cheeks.
line-how-cold-4 = Nose and mouth stay out of the water. You do not have to hold your breath.
line-how-cold-5 = You can lift your face at any moment. Two seconds count as well.

step-cold = Cool your eyes and cheeks
    .short = Cold
    .lead = Bend forward, eyes and cheeks in the cool. Up to thirty seconds, and less is fine.
help-cold-1 = A wet cloth over eyes and cheeks works too, if bending is hard.
help-cold-2 = Afterwards dry your face, sit down, and let your breath come as it wants.
ask-cold = Cool
    .hint = Stop at once if your chest hurts or you feel faint

step-move = How long would you like to move?
    .short = Move
    .lead = Anything that gets your blood going, within what your body can do.
help-move-1 = Stairs, quick steps on the spot, dancing, push-ups at the wall.
help-move-2 = Seated: march with your feet, or swing both arms.
help-move-3 = So brisk that talking gets harder, and never so that it hurts.
ask-how-long = I move for
option-how-long-one = One minute
option-how-long-five = Five minutes
option-how-long-ten = Ten minutes

step-move-one = Move briskly for one minute
    .short = One minute
    .lead = Start easy, then quicker. Slow down whenever you need to.
ask-move-one = Move

step-move-five = Move briskly for five minutes
    .short = Five minutes
    .lead = Start easy, then quicker. Let the last half minute be slow.
ask-move-five = Move

step-move-ten = Move briskly for ten minutes
    .short = Ten minutes
    .lead = Start easy, then quicker. Let the last minute be slow.
ask-move-ten = Move

step-breathe = Breathe out for longer than in
    .short = Breathe
    .lead = Soft and quiet, with no big breaths. If the pace does not suit you, take your own.
help-breathe-1 = In through the nose, out through pursed lips, as if to cool a spoon of soup.
help-breathe-2 = If counting makes you more tense, let each breath out be a bit longer than the one in.
ask-breathe = A pace and a length

step-tense = Tense as you breathe in, let go as you breathe out
    .short = Tense, let go
    .lead = Firm, and never so that it hurts. Leave out any part you like.
help-tense-1 = About half your strength is enough.
help-tense-2 = Leave out parts that are hurt, cramp easily, or are not good to feel.
ask-tense = Tense and let go
line-tense-1 = Sit or stand so that you feel held up.
line-tense-2 = As you breathe in, make fists and tense your arms.
line-tense-3 = As you breathe out, let them go. Feel the change.
line-tense-4 = As you breathe in, lift your shoulders and press your lips.
line-tense-5 = As you breathe out, let shoulders and face drop.
line-tense-6 = As you breathe in, tense your belly and your legs. Push your feet down.
line-tense-7 = As you breathe out, let it all go.
line-tense-8 = Once more, the part that needs it most. In, and tense.
line-tense-9 = Out, and let go. You could say “soft” to yourself.

step-next = And now, which next step?
    .short = What next
    .lead = This buys you some minutes. Now a way of thinking or acting can carry on.
help-next-1 = Still at 70 or above? Once more, or another way, is a good answer.
help-next-2 = If it keeps coming back this high, tell your therapist.
help-next-3 = Below 70, you can think again. What set this off, and can anything be done about it?
ask-then = Next I
option-then-again = Go round again, or try another way
option-then-stop = Pause before I act
option-then-facts = Check the facts
option-then-solve = Solve what can be solved
option-then-people = Ask for something, or say no
option-then-rest = Soothe myself and rest
option-then-person = Talk to a person
    .hint = Shows the way to people and lines you can reach
