# Change a habit (cbt.habit, edition 1).

exercise = Change a habit
    .purpose = Build or loosen a habit with one small if-then plan.
    .school = If-then plans, habit change (behavioural)
    .stirs = You may notice how strong a habit is. That is not a weakness.
    .evidence = Many trials together show that if-then plans help people do what they want to do. Expect a small to middling effect.

caution-1 = With alcohol or sleeping pills: do not stop suddenly on your own. Ask a doctor first.
caution-2 = Is it about eating or weight? Plan it with your therapist.
caution-3 = A day without it is a day without it. Nothing is broken.

step-habit = Which habit, and why does it matter?
    .short = The habit
    .lead = One to build, or one to loosen.
    .example = “Put the phone away at ten. I want to wake up rested.”
ask-direction = I want to
option-direction-build = Build it
option-direction-loosen = Loosen it
ask-habit = The habit
ask-why = Why it matters to me
ask-about = Is it about food, weight, alcohol or pills?
option-about-no = No
option-about-yes = Yes

step-ask-first = Some habits are safer to change together
    .short = Together
    .lead = A word with your therapist or doctor comes first here.
ask-spoke = I will talk about it first

step-loop = What sets it off, what do you do, and what do you get?
    .short = Cue and gain
    .lead = Three short lines.
    .example = “I lie down. I scroll. I do not have to think.”
help-loop-1 = Which place, time or feeling comes first?
ask-cue = What sets it off
ask-do = What I do
ask-get = What I get from it

step-smallest = What is the smallest version?
    .short = Smallest
    .lead = So small that it works on a bad day.
    .example = “Put the phone on the shelf, even if I take it back.”
ask-smallest = The smallest version

step-plan = Your if-then plan
    .short = If and then
    .lead = When this happens, I do that, there.
    .example = “When I brush my teeth, I put the phone on the shelf.”
ask-plan = When … I will …

step-obstacle = And if something gets in the way?
    .short = And if not
    .lead = A second plan for the hard day.
    .example = “When I feel lonely in bed, I put on the radio.”
ask-second = When … I will …

step-easier = What makes it easier, or the old one harder?
    .short = Make it easy
    .lead = Move things, ask somebody, hide something.
    .example = “Charge the phone in the hall.”
ask-easier = I change

step-days = On which days was it there?
    .short = Days
    .lead = For later. Tick the days. Empty days are only days.
ask-days = Days with it

step-automatic = How much does it go by itself?
    .short = By itself
    .lead = For later, about once a week.
ask-automatic = I did it without thinking
    .low = not at all
    .high = fully
