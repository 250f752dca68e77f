# After the session (ses.notes, edition 1).
# The example tells one story from the first step to the last.

exercise = After my session
    .purpose = Keep what stayed with you, and turn what you agreed on into one clear plan.
    .school = Session notes, between-session tasks and a look at the work together
    .stirs = The hour may still be close. You can write one word now and the rest tomorrow.
    .evidence = We found no study that tested these notes on their own. Tasks between sessions are tested: in 46 studies with 1,072 people, therapy with them did better than the same therapy without. Plans with “when” and “then” helped people do what they meant to do.

caution-1 = If you feel shaken after the hour, come back to your senses first. The notes can wait.
caution-2 = You can keep this private when you save it. It stays in your notebook unless you export it.
caution-3 = If you felt hurt or used in the hour, you can talk with someone outside about it. You do not have to mend that alone.

step-stayed = What stayed with you?
    .short = What stayed
    .lead = A word, a picture, a feeling. It does not have to be the main thing.
    .example = “‘You look after all of them, and who looks after you?’ I was quiet for a while.”
help-stayed-1 = What was said that you want to keep?
help-stayed-2 = What did you feel on the way out?
help-stayed-3 = Was there something you saw in a new way?
help-stayed-4 = Is there something you nearly said?
ask-stayed = What stayed with me
ask-session-day = The day of the session

step-tasks = What did you agree on?
    .short = Tasks
    .lead = One line for each task. If there was none, leave it empty.
    .example = “Say no to one small thing. Note how my body feels then.” Why: “So that I have an evening for me.”
help-tasks-1 = In your own words, what will you try?
help-tasks-2 = Why does it matter to you?
help-tasks-3 = If it is not clear, what would you like to ask?
ask-tasks = What I will try
ask-why = Why it matters to me

step-first-task = How will you do it?
    .short = My plan
    .lead = Choose one of your lines. Tie it to a moment that will come anyway.
    .example = “Say no to one small thing. Five minutes. Smallest: say ‘Let me think.’ When Mo asks me to stay late, I will say that I leave at five. If I get nervous, I say it in a message.”
help-first-task-1 = What will you be doing right before it?
help-first-task-2 = What is the smallest form that still counts for you?
help-first-task-3 = What may get in the way, and what will you do then?
ask-first-task = The task
ask-task-minutes = How long
    .hint = Minutes
ask-smallest = The smallest form
ask-task-plan = When, where, and what if

step-sure = How sure are you that you can do it?
    .short = How sure
    .lead = Below 70, try a smaller task, or fewer times. Then rate it once more.
    .example = “60. So I made it smaller: ‘Let me think’ is enough. Now 80. I look back on Wednesday, before my next hour.”
help-sure-1 = What would lift the number by ten?
help-sure-2 = Is half of it also worth doing?
ask-sure = How sure I am
    .low = not sure at all
    .high = fully sure
ask-by-day = The day I look back at it
    .hint = Before your next session. This page can come back then

step-between = How was it between you two?
    .short = Between us
    .lead = Three ratings for your own use. You can keep them private, or show them in your next hour.
    .example = “Heard: 80. On what matters: 70. A fitting way: 45. It went a bit fast for me.”
help-between-1 = Think of one moment in the hour. How was it right then?
help-between-2 = A low number is not rude. It can show what to talk about next.
ask-heard = Did you feel heard?
    .low = not at all
    .high = fully
ask-matters = Was it about what matters to you?
    .low = not at all
    .high = fully
ask-way = Did the way of working suit you?
    .low = not at all
    .high = fully

step-repair = Is there something to mend next time?
    .short = To mend
    .lead = A small hurt, a mix-up, too fast, too slow. Saying it can help the work.
    .example = “It went too fast when I spoke of my sister. I could say: ‘Can we go back to one thing, more slowly?’”
help-repair-1 = Was there a moment when you pulled back?
help-repair-2 = What would you like more of, or less of?
help-repair-3 = You could also hand over a note, or show this page.
ask-repair = What I would like to bring up
ask-repair-line = A line to begin with

step-result = How did the task go?
    .short = Looking back
    .lead = For later, before your next session. Leave it for now. Each answer is useful there.
    .example = “Part of it. I said ‘Let me think’ twice, and no once. I learned that Mo did not mind.”
help-result-1 = “Not this time” is as useful as “done”. What got in the way?
help-result-2 = Was it too big, too vague, or not yours?
ask-result = What came of it
option-result-done = I did it
option-result-part = I did a part of it
option-result-tried = I tried
option-result-not-this-time = Not this time
    .hint = That is useful for your session
ask-in-the-way = What got in the way
    .hint = Only if something did
option-in-the-way-forgot = I forgot
option-in-the-way-unclear = It was not clear to me
option-in-the-way-hard = It was too hard
option-in-the-way-upset = It upset me too much
option-in-the-way-time = There was no time
option-in-the-way-fit = It did not fit me
option-in-the-way-other = Something else
ask-learned = What I learned
