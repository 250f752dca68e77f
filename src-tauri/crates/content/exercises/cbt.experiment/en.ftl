# Test a prediction (cbt.experiment, edition 1).

exercise = Test a prediction
    .purpose = Turn a prediction you fear into a small test.
    .school = Behavioural experiment (cognitive behavioural therapy)
    .stirs = Planning a test can make you nervous. You choose how small it is.
    .evidence = At least one trial tested such experiments on their own. A belief changed sooner than with a thought record alone.

caution-1 = Keep the test legal, safe and small. Nobody is watched or checked on.
caution-2 = Do you live with trauma, compulsions, an eating problem or fear about your heart? Plan the test with your therapist.
caution-3 = If the test could put you or anyone in danger, choose something else.

step-prediction = What do you predict will happen?
    .short = The prediction
    .lead = Make it so exact that you could see it come true or not.
    .example = “If I ask a question in the meeting, people will laugh.” Belief 75.
help-prediction-1 = What exactly would somebody do or say?
help-prediction-2 = By when would you know?
ask-prediction = My prediction
ask-belief = How much do I believe it?
    .low = not at all
    .high = fully

step-test = What small test could show it?
    .short = The test
    .lead = What, when, where and with whom. Small is good.
    .example = “On Tuesday at ten I ask one short question.”
help-test-1 = What is the smallest version that still tells you something?
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
ask-if-right = If I am right, I see
ask-if-not = If I am not right, I see

step-safe = What might you do to feel safe that spoils the test?
    .short = Safety habits
    .lead = Speaking very fast, looking away, preparing each word. Could you leave one out?
    .example = “Say sorry first. I could leave that out.”
help-safe-1 = What do you usually do so that it does not happen?
ask-safety = What I might do
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

step-happened = What happened?
    .short = What happened
    .lead = For later, when you have tried it. Only the facts. Leave it for now.
    .example = “I asked. Two people nodded and one answered. Nobody laughed. Peak 70, end 30.”
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
ask-belief-now = Belief now
    .low = not at all
    .high = fully

step-learned = What did you learn, and what could be next?
    .short = What I learned
    .lead = For later. One sentence is enough.
    .example = “A question is only a question. Next: say what I think once.”
ask-learned = What I learned
ask-next-test = A next test, if I want one
