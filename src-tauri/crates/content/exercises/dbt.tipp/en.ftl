# A fast reset for the body (dbt.tipp, edition 1).

exercise = A fast reset for the body
    .purpose = Bring a very high alarm down through the body.
    .school = TIPP (dialectical behaviour therapy)
    .stirs = Cold or quick movement is strong. It works on the body first.
    .evidence = It is part of a therapy that was tested as a whole. The parts were hardly tested on their own.
    .example = “From 85 to 60 in two minutes, with a wet cloth on my face. Then I could read the letter.”

caution-1 = Stop if you feel dizzy or uneasy. Let your breath find its own pace.
caution-2 = Never do this while driving, in water, or at a height.
caution-3 = No cold with a heart illness, a slow pulse, beta blockers or a cold allergy. Use the slow breath.
caution-4 = No cold with an eating disorder or in pregnancy. None with breathing problems, a head injury or fainting.
caution-5 = Move only as much as your body can do today. Nothing here asks you to hold your breath.

step-how-high = How high is the alarm?
    .short = How high
    .lead = Below 70 a milder way may be enough.
help-how-high-1 = Can you still think in whole sentences?
ask-alarm = Right now it is
option-alarm-high = 70 or more
option-alarm-middle = Below 70
option-alarm-person = I need a person

step-choose = Which way fits your body now?
    .short = Choose
    .lead = All of them can be done more than once.
ask-way = I choose
option-way-cold = Cool water on eyes and cheeks
    .hint = Cool, never icy, for up to thirty seconds
option-way-move = Brisk movement
option-way-breathe = A slow breath
option-way-tense = Tense and let go

step-cold = Cool your eyes and cheeks
    .short = Cold
    .lead = Cool water, not below ten degrees, or a cold pack in a cloth. Bend forward a little.
ask-how-cold = How
line-how-cold-1 = Take a bowl of cool water, or a cold pack in a cloth.
line-how-cold-2 = Bend forward. Let it touch your eyes and cheeks.
line-how-cold-3 = Breathe as you like. Come up whenever you want.
ask-cold = Cool

step-move = Move briskly
    .short = Move
    .lead = Stairs, jumping, fast walking. Within what your body can do.
ask-move = Move

step-breathe = Breathe out longer than in
    .short = Breathe
    .lead = Gently. No big breaths.
ask-breathe = A slow breath

step-tense = Tense as you breathe in, let go as you breathe out
    .short = Tense
    .lead = Hands, shoulders, legs. Leave out what hurts.
ask-tense = Tense and let go
line-tense-1 = Breathe in, and make fists.
line-tense-2 = Breathe out, and let them go.
line-tense-3 = Breathe in, and lift your shoulders.
line-tense-4 = Breathe out, and let them drop.
line-tense-5 = Breathe in, and press your feet down.
line-tense-6 = Breathe out, and let go.

step-next = And now, which next step?
    .short = What next
    .lead = The body is a bit lower. Now the rest of you can come along.
ask-then = Next I
option-then-again = Once more
option-then-stop = Pause before I act
option-then-facts = Look at the facts
option-then-solve = Solve something
option-then-rest = Rest
option-then-person = I need a person
