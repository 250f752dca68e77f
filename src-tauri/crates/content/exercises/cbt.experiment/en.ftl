# Test a prediction (cbt.experiment, edition 1).
# The example tells one story from the first step to the last.

exercise = Test a prediction
    .purpose = Turn a prediction you fear into a small test.
    .school = Behavioural experiment (cognitive behavioural therapy)
    .stirs = Planning a test can make you nervous. You choose how small it is.
    .evidence = One trial with 91 adults who were not patients compared such a test with a thought record. With the test, the belief changed sooner, and the change spread further.

caution-1 = Keep the test legal, safe and small. Nobody is watched or checked on.
caution-2 = Do you live with trauma, compulsions, an eating problem or fear about your heart? Plan the test with your therapist.
caution-3 = If the test could put you or anyone in danger, choose something else.

step-prediction = What do you predict will happen?
    .short = The prediction
    .lead = Make it so exact that you could see it come true or not. Then say how much you believe it.
    .example = “If I ask a question in the meeting, people will laugh.” Belief 75.
help-prediction-1 = What exactly would somebody do or say?
help-prediction-2 = By when would you know?
help-prediction-3 = How many people, how often, how long?
help-prediction-4 = If it is about a feeling: how strong would it get, and for how long?
ask-prediction = My prediction
    .hint = “If I…, then…”
ask-belief = How much do I believe it?
    .low = not at all
    .high = fully

step-test = What small test could show it?
    .short = The test
    .lead = What, when, where and with whom. Small is good. Choose a day, and the test comes back to you then.
    .example = “On Tuesday at ten, in the team meeting with six people, I ask one short question.” Distress I expect: 80.
help-test-1 = What is the smallest version that still tells you something?
help-test-2 = Who would be there, and who would not need to know?
help-test-3 = Could you ask others what they do, as a first test?
help-test-4 = What might get in the way, and what then?
ask-test = My test
ask-day = The day
ask-time = The time
ask-expected = How distressed do I expect to be?
    .low = fully calm
    .high = the most I can imagine

step-signs = What would you see?
    .short = What to look for
    .lead = Once if you are right, and once if you are not.
    .example = “If right: two or more people laugh. If not: somebody answers, or nothing happens.”
help-signs-1 = What could a camera record in each case?
help-signs-2 = What would count as half and half?
help-signs-3 = What else could explain it, if it looks as if you are right?
ask-if-right = If I am right, I see
ask-if-not = If I am not right, I see

step-safe = What might you do to feel safe that spoils the test?
    .short = Safety habits
    .lead = Speaking very fast, looking away, preparing each word. Could you leave one out?
    .example = “Say sorry first. Look at my notes. I could leave the sorry out.”
help-safe-1 = What do you usually do so that it does not happen?
help-safe-2 = If it goes well, which habit would get the credit?
help-safe-3 = Which one is the easiest to leave out this once?
ask-safety = What I might do
    .hint = None to five, a few words each
ask-drop = Could I leave one out?
option-drop-yes = Yes, one of them
option-drop-part = A part of it
option-drop-no = Not this time

step-gate = Is this a test for you alone?
    .short = Alone or together
    .lead = Some tests are better planned with your therapist. It is your choice.
ask-with = I do this test
option-with-alone = On my own
option-with-together = After I talked about it in a session
option-with-not = Not now
    .hint = Weighing the thought on paper may fit better

step-happened = What happened?
    .short = What happened
    .lead = For later, when you have tried it. Only the facts. Leave it for now.
    .example = “I asked. Two people nodded and one answered. Nobody laughed. Peak 70, end 30.”
help-happened-1 = Who did or said what? What could a camera have seen?
help-happened-2 = When was it hardest, and how long did that last?
help-happened-3 = Did a safety habit slip in? Note it, that is useful to know.
help-happened-4 = If it did not happen: what got in the way? That is useful to know, too.
ask-done = Did it take place?
option-done-done = Yes
option-done-part = A part of it
option-done-not-this-time = Not this time
ask-happened = The facts
ask-peak = How distressed was I at the peak?
    .low = fully calm
    .high = the most I can imagine
ask-end = And at the end?
    .low = fully calm
    .high = the most I can imagine

step-belief-now = How much do you believe the prediction now?
    .short = Belief now
    .lead = For later. It may be lower, the same or higher.
    .example = “75 before, 35 now.”
help-belief-now-1 = Look at what you said you would see. Which of the two did you see?
help-belief-now-2 = What keeps the number from going lower?
ask-belief-now = Belief now
    .low = not at all
    .high = fully

step-learned = What did you learn, and what could be next?
    .short = What I learned
    .lead = For later. One sentence is enough.
    .example = “A question is only a question. Next: say what I think once, in the same meeting.”
help-learned-1 = What would you tell a friend who has the same fear?
help-learned-2 = What would make the next test a little bolder, or a little different?
help-learned-3 = If the prediction came true: how did you get through it?
ask-learned = What I learned
ask-next-test = A next test, if I want one
