# Steps towards what I avoid (cbt.exposure, edition 1).

exercise = Steps towards what I avoid
    .purpose = Go towards what you avoid in small steps, and learn from each.
    .school = Graded exposure (cognitive behavioural therapy)
    .stirs = You meet what you fear, a little at a time. Distress goes up before it changes.
    .evidence = Trials show that going towards fear helps with several kinds of fear. Most of them had a therapist beside.

caution-1 = Not alone for memories of trauma, for compulsions, for an eating problem, or where someone hurts you.
caution-2 = Fainting at blood or needles, a weak heart, asthma, epilepsy or pregnancy: plan it with a clinician.
caution-3 = What counts is staying and learning. Feeling calm is not the goal.

step-avoid = What do you avoid, and what does it cost you?
    .short = What I avoid
    .lead = A line or two.
    .example = “I avoid the bus. I see my sister once a year.”
ask-avoid = What I avoid and its price

step-goal = What would be worth it?
    .short = Worth it
    .lead = Something you want, not something you have to.
    .example = “To visit my sister for lunch.”
ask-goal = My goal

step-ladder = Which situations are on the way?
    .short = The ladder
    .lead = Eight to twelve, from easy to hard, each with the distress you expect.
    .example = “Look at the timetable 15. Sit at the stop 30. Ride one stop 50.”
help-ladder-1 = What would be half as hard? And twice as hard?
ask-ladder = Situations
column-ladder-what = Situation
column-ladder-dist = Distress I expect

step-order = Put them in order
    .short = The order
    .lead = The easiest first. Use the buttons, or drag.
ask-order = From easy to hard

step-choose = Choose one
    .short = One step
    .lead = About 30 to 50 is a good place to begin.
ask-step = My next step
ask-day = The day
ask-time = The time

step-prediction = What do you fear will happen?
    .short = My prediction
    .lead = So exact that you could see it.
    .example = “I will have to get off after one minute.” Belief 70.
ask-prediction = My prediction
ask-belief = How much do I believe it?
    .low = not at all
    .high = fully
ask-dist-plan = How distressed am I as I plan it?
    .low = fully calm
    .high = the most I can imagine

step-safety = Which safety habits will you leave out?
    .short = Safety habits
    .lead = Headphones, holding on, checking the way out. One is enough.
    .example = “I sit away from the door.”
ask-safety = I leave out

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Now come back, step by step.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel it hold you.
line-ordinary-2 = Look around. Find three things of one colour.
line-ordinary-3 = Listen for the sound that is farthest away.
line-ordinary-4 = Choose one ordinary thing now. The step itself waits for its day.

step-doing = How was it, at the start, the peak and the end?
    .short = Start, peak, end
    .lead = For later, while you do it or right after. Stay until you have learned something.
    .example = “Start 50, peak 70, end 40.”
ask-stay = Time I stay
ask-start = At the start
    .low = fully calm
    .high = the most I can imagine
ask-peak = At the peak
    .low = fully calm
    .high = the most I can imagine
ask-end = At the end
    .low = fully calm
    .high = the most I can imagine

step-learned = What happened, and what surprised you?
    .short = What I learned
    .lead = For later. Compare it with your prediction.
    .example = “I stayed for three stops. I was afraid, and I rode.”
ask-learned = What happened
ask-belief-now = How much do I believe the prediction now?
    .low = not at all
    .high = fully

step-next = What is next?
    .short = What next
    .lead = For later. All of these are good.
ask-next-step = Next I
option-next-step-again = Do the same again
option-next-step-vary = Do it a little differently
option-next-step-up = Take the next step
option-next-step-down = Take an easier step
option-next-step-rest = Rest first
