# Prepare my session (ses.prep, edition 1).

exercise = Prepare my session
    .purpose = Bring to the next session what matters to you.
    .school = Session preparation
    .stirs = You may notice what you would rather not say. You decide what you bring.
    .evidence = Bringing your own topics is part of good therapy. We found no study of this page.

caution-1 = Is something urgent or unsafe? Do not wait for the session; reach a person.
caution-2 = You owe nobody all of it.

step-which = Which session is it?
    .short = Which one
    .lead = The first one has its own questions.
ask-which = It is
option-which-first = The first session
option-which-next = One of many

step-concerns = What brings you?
    .short = What brings me
    .lead = As much or as little as you like.
    .example = “I do not sleep, since the move.”
help-concerns-1 = Since when? What changed then?
ask-concerns = What troubles me
ask-history = What is good to know from before
ask-medicines = Medicines, if you want to say

step-first-goals = What do you hope for, and what do you want to ask?
    .short = Hopes
    .lead = How they work, how long, what it costs.
    .example = “How will we know that it helps?”
ask-first-goals = I hope for
ask-first-questions = My questions

step-week = How was the time since the last session?
    .short = The week
    .lead = Tick what was there.
    .example = “Harder, since Sunday.”
ask-week = There was
option-week-better = Something better
option-week-worse = Something harder
option-week-same = Much the same
option-week-event = Something that happened
option-week-sleep = Trouble with sleep
option-week-people = Something with people
option-week-body = Something with my body
ask-week-line = In one line

step-topics = What are your top topics?
    .short = Topics
    .lead = One to three. The first one first.
    .example = “The call with my mother. Sleep.”
help-topics-1 = If there were only ten minutes, what then?
ask-topics = Topics

step-avoid = What would you rather not say?
    .short = Not said
    .lead = You do not have to say it. Knowing it helps.
    .example = “That I was angry after the last time.”
ask-avoid = What I avoid

step-homework = What did you try?
    .short = What I tried
    .lead = What you learned, and where you got stuck.
    .example = “Two thought records. Stuck at the fair view.”
ask-entry = Something I wrote
ask-tried = I tried and learned
ask-stuck = I got stuck

step-want = What do you want from today?
    .short = From today
    .lead = A question, a plan, being heard.
    .example = “I want to understand Sunday.”
ask-question = My question
ask-want = I want from today
