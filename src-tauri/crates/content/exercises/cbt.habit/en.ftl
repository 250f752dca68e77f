# Change a habit (cbt.habit, edition 1).
# The example tells one story from the first step to the last.

exercise = Change a habit
    .purpose = Build or loosen a habit with one small if-then plan.
    .school = If-then plans, habit change (behavioural)
    .stirs = You may notice how strong a habit is. That is not a weakness.
    .evidence = Many trials together show that if-then plans help people do what they want to do. This was found with people in mental distress, too. In a newer review of plans that also look at obstacles, the gain was small. Expect a small gain.

caution-1 = With alcohol, sleeping pills or calming pills: do not stop suddenly on your own. Ask a doctor first.
caution-2 = Is it about eating or weight? Plan it with your therapist.
caution-3 = A day without it is a day without it. Nothing is broken.

step-habit = Which habit, and why does it matter?
    .short = The habit
    .lead = One to build, or one to loosen. Start with one only.
    .example = “Put the phone away at ten. I want to wake up rested.”
help-habit-1 = What would be better in your day if it worked?
help-habit-2 = Is it your own wish, or somebody else’s?
help-habit-3 = Could you say what you will do, not what you will stop?
ask-direction = I want to
option-direction-build = Build it
    .hint = Something I want to do more often
option-direction-loosen = Loosen it
    .hint = Something I want to do less often
ask-habit = The habit
ask-why = Why it matters to me
ask-about = Is it about food, weight, alcohol or pills?
option-about-no = No
option-about-yes = Yes
    .hint = Then a talk comes first

step-ask-first = Some habits are safer to change together
    .short = Together
    .lead = A word with your therapist or doctor comes first here. Stopping alcohol or pills suddenly can be dangerous.
help-ask-first-1 = Whom could you ask, and when do you see them next?
help-ask-first-2 = You could say: “I want to change this. What is a safe way?”
ask-spoke = I will talk about it first

step-loop = What sets it off, what do you do, and what do you get?
    .short = Cue and gain
    .lead = Three short lines. To build a habit, think of a moment it could follow.
    .example = “I lie down. I scroll. I do not have to think.”
help-loop-1 = Which place, time or feeling comes first?
help-loop-2 = Who is there, and what lies within reach?
help-loop-3 = What does it give you for the first minute?
help-loop-4 = What does it take from you an hour later?
ask-cue = What sets it off
ask-do = What I do
ask-get = What I get from it

step-smallest = What is the smallest version?
    .short = Smallest
    .lead = So small that it works on a bad day. Two minutes or less.
    .example = “Put the phone on the shelf, even if I take it back.”
help-smallest-1 = Could you do it when you are ill or worn out?
help-smallest-2 = What are the first ten seconds of it?
ask-smallest = The smallest version

step-plan = Your if-then plan
    .short = If and then
    .lead = When this happens, I do that, there. One clear moment is better than “more often”.
    .example = “When I brush my teeth at ten, I put the phone on the shelf in the hall.”
help-plan-1 = Which moment comes every day, such as the first cup or the keys in the door?
help-plan-2 = Can you see yourself do it, in that place?
ask-plan = When … I will …

step-obstacle = And if something gets in the way?
    .short = And if not
    .lead = Think of what may get in the way. Then make a second plan for that moment.
    .example = “When I feel lonely in bed, I put on the radio.”
help-obstacle-1 = What will most likely get in the way?
help-obstacle-2 = Is it a feeling, a person, a place or an hour?
help-obstacle-3 = What would be good enough on such a day?
ask-second = When … I will …

step-easier = What makes it easier, or the old one harder?
    .short = Make it easy
    .lead = Move things, ask somebody, hide something. Make the new way short and the old way long.
    .example = “Charge the phone in the hall. Put a book and the radio by the bed. Tell Ada.”
help-easier-1 = What could you lay out the evening before?
help-easier-2 = What could you put two rooms away?
help-easier-3 = Who would like to do it with you?
ask-easier = I change
    .hint = None to five, a few words each

step-days = On which days was it there?
    .short = Days
    .lead = For later. Tick the days. Empty days are only days.
    .example = “Nine of the last 14 days.”
help-days-1 = On which days did it go well? What was there on those days?
help-days-2 = If it was few: is the smallest version small enough?
ask-days = Days with it
    .hint = The last 14 days

step-automatic = How much does it go by itself?
    .short = By itself
    .lead = For later, about once a week.
    .example = “Week one: 15. Week four: 45.”
help-automatic-1 = Did you do it before you thought of it?
help-automatic-2 = Would it feel odd to leave it out?
ask-automatic = I did it without thinking
    .low = not at all
    .high = fully
