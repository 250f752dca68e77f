# Steps towards what I avoid (cbt.exposure, edition 1).
# The example tells one story from the first step to the last.

exercise = Steps towards what I avoid
    .purpose = Go towards what you avoid in small steps, and learn from each.
    .school = Graded exposure (cognitive behavioural therapy)
    .stirs = You meet what you fear, a little at a time. Distress goes up before it changes.
    .evidence = A review of 20 trials looked at going towards fear and at work on thoughts. For panic, compulsions and trauma, both helped about the same. For fear of people, work on thoughts did better. In most trials, a therapist was there to help.

caution-1 = Not alone for memories of trauma, for compulsions, for an eating problem, or where someone hurts you.
caution-2 = Fainting at blood or needles, a weak heart, asthma, epilepsy or pregnancy: plan it with a clinician.
caution-3 = Do not bring on body signs such as dizziness or a racing heart on your own. Plan that in a session.
caution-4 = What counts is staying and learning. Feeling calm is not the goal.

step-avoid = What do you avoid, and what does it cost you?
    .short = What I avoid
    .lead = A line or two. What do you stay away from, and what do you lose by it?
    .example = “I avoid the bus. I see my sister once a year.”
help-avoid-1 = Where do you no longer go? What do you no longer do?
help-avoid-2 = What would you do next week if the fear were half as big?
help-avoid-3 = Who or what have you had to do without?
ask-avoid = What I avoid and its price

step-goal = What would be worth it?
    .short = Worth it
    .lead = Something you want, not something you have to.
    .example = “To visit my sister for lunch, by bus, before the summer.”
help-goal-1 = What would you be doing that you cannot do now?
help-goal-2 = Who would be glad to see you there?
ask-goal = My goal

step-ladder = Which situations are on the way?
    .short = The ladder
    .lead = Write eight to twelve, each with the distress you expect from 0 to 100. Leave out what is truly dangerous.
    .example = “Look at the timetable 15. Stand at the stop 30. Ride one stop with Noor 40. Ride one stop alone 50. Ride all the way at noon 80.” And four more.
help-ladder-1 = What would be half as hard? And twice as hard?
help-ladder-2 = What changes if you go alone, or with somebody?
help-ladder-3 = What changes with the time of day, the place or the length?
help-ladder-4 = Is there something you could do from your chair, such as look at a picture?
ask-ladder = Situations
    .hint = 0 is no distress, 100 is the most you can imagine
column-ladder-what = Situation
column-ladder-dist = Distress I expect

step-order = Put them in order
    .short = The order
    .lead = The easiest first. Use the buttons, or drag.
ask-order = From easy to hard

step-choose = Choose one
    .short = One step
    .lead = About 30 to 50 is a good place to begin. Leave enough time: 20 to 60 minutes.
    .example = “Ride one stop alone. Wednesday at eleven.”
help-choose-1 = Which one would you do again the next day?
help-choose-2 = Is it safe, legal, and in your own hands?
ask-step = My next step
ask-day = The day
ask-time = The time
ask-agreed = I have agreed this step with my therapist
    .hint = If not yet, it can wait for your next session

step-prediction = What do you fear will happen?
    .short = My prediction
    .lead = So exact that you could see it.
    .example = “I will have to get off after one minute.” Belief 70.
help-prediction-1 = What is the worst that you expect, in one sentence?
help-prediction-2 = How would you and others see that it came true?
help-prediction-3 = How long do you think the fear would last?
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
    .example = “No headphones. I will not hold my phone the whole time.”
help-safety-1 = What do you take along so that nothing can happen?
help-safety-2 = What do you do in secret, so that nobody sees the fear?
help-safety-3 = Which one would you miss least?
ask-safety = I leave out
    .hint = One to three are enough

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
    .lead = For later. Note the start, then begin the clock. Stay if you can; you may leave at any time.
    .example = “Start 50, peak 70, end 40. I stayed for 25 minutes.”
help-doing-1 = What do you see and hear around you right now?
help-doing-2 = Can the fear be there, and you stay a minute more?
help-doing-3 = Have you slipped into a safety habit? You can put it down again.
ask-stay = Time I stay
    .hint = 20 minutes; you can stop it, or start it again
ask-start = At the start
    .low = fully calm
    .high = the most I can imagine
ask-peak = At the peak
    .low = fully calm
    .high = the most I can imagine
ask-end = At the end
    .low = fully calm
    .high = the most I can imagine
ask-minutes = How long did I stay?
    .hint = Minutes, about

step-learned = What happened, and what surprised you?
    .short = What I learned
    .lead = For later. Compare it with your prediction.
    .example = “I did not get off after one minute. I rode one stop, and then six more. I was afraid, and I rode.” Belief now 30.
help-learned-1 = Did what you feared come true? All of it, some of it, none?
help-learned-2 = What did you see that you did not expect?
help-learned-3 = What do you know now that you did not know this morning?
help-learned-4 = If you left early: up to which point did you stay? That counts.
ask-learned = What happened
ask-belief-now = How much do I believe the prediction now?
    .low = not at all
    .high = fully

step-next = What is next?
    .short = What next
    .lead = For later. All of these are good. Going again soon, in another way, makes the learning last.
    .example = “A little differently: one stop at five, when it is full.”
help-next-1 = Which one would tell you something new?
help-next-2 = What could you change: the time, the place, the company?
ask-next-step = Next I
option-next-step-again = Do the same again
option-next-step-vary = Do it a little differently
option-next-step-up = Take the next step
option-next-step-down = Take an easier step
option-next-step-rest = Rest first
