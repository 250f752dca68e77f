# Prepare my session (ses.prep, edition 1).
# The example tells one story of a later session; the steps for a first session have one of their own.

exercise = Prepare my session
    .purpose = Gather what you want to bring, so that the hour goes to what matters to you.
    .school = Session preparation
    .stirs = You may notice what you would rather not say. You alone decide what you bring.
    .evidence = Bringing your own topics and wishes belongs to good therapy, in long clinical experience. We found no study of this page on its own.

caution-1 = Is it urgent, or are you not safe? Please do not wait for the session. Open “Help now” and reach a person.
caution-2 = You do not owe anyone all of it. You can bring one line, or nothing at all.
caution-3 = Headlines are enough here. You do not have to write down anything terrible in full.
caution-4 = Questions about medicine go to the one who prescribes it. Please do not change it on your own.

step-which = Which session is it?
    .short = Which one
    .lead = A first session has questions of its own.
ask-which = It is
option-which-first = My first session
option-which-next = One of many

step-concerns = What brings you?
    .short = What brings me
    .lead = Your own words, in any order. A few lines are plenty.
    .example = “Since the move I hardly sleep, and I snap at everyone. I want to be easier to live with.”
help-concerns-1 = What is hard, and since when?
help-concerns-2 = What does a hard day look like?
help-concerns-3 = Where does it show: at home, at work, with people, in what you like to do?
help-concerns-4 = Why now, and not a year ago?
ask-concerns = What I would like help with

step-history = What is good to know from before?
    .short = From before
    .lead = Headlines only. You choose what you tell, and when.
    .example = “Two moves as a child. A low time at twenty, with help then. Knee trouble.” Medicines: “One for my thyroid.”
help-history-1 = Were there hard times before, and what helped then?
help-history-2 = Have you had therapy before? What was good, what was not?
help-history-3 = Are there illnesses, pain or sleep trouble that they need to know?
help-history-4 = You can say: “There is something, and I do not want to tell it yet.”
ask-history = From before, in headlines
ask-medicines = Medicines I take
    .hint = Names and doses, if you want to say. Drink and drugs count, too

step-first-goals = What do you hope for?
    .short = Hopes
    .lead = Up to three. They may be small or vague, and they may change.
    .example = “Sleep through most nights.” “Count to three before I answer.”
help-first-goals-1 = If it went well, what would you do again that you do not do now?
help-first-goals-2 = What would someone near you notice first?
help-first-goals-3 = “I do not know yet” is a fine thing to bring.
ask-first-goals = I hope for

step-first-questions = What do you want to ask the therapist?
    .short = Questions
    .lead = It is your right to ask. Choose what matters to you.
    .example = “How will we know that it helps?” “What if I have to cancel?”
help-first-questions-1 = How do you work, and what will we do here?
help-first-questions-2 = Have you worked with troubles like mine?
help-first-questions-3 = How long, how often, and what does it cost?
help-first-questions-4 = What stays between us, and what does not?
help-first-questions-5 = What can I do between sessions, and in a crisis?
help-first-questions-6 = How will we see if it helps, and what if it does not?
help-first-questions-7 = Have you worked with people of my language, faith, body or way of life?
ask-first-questions = My questions

step-week = How was the time since the last session?
    .short = The week
    .lead = Tick what was there. Then one line, or an entry you would like to bring.
    .example = Harder, sleep, people. “Fine until Sunday, then the call.”
help-week-1 = Which moment would you show in a film of this week?
help-week-2 = What surprised you, for better or worse?
help-week-3 = If it is all a blur, look through your entries of the week first.
ask-week-facts = From what I kept
    .hint = Tick what you want to bring. Nothing else leaves this page
ask-week = There was
option-week-better = Something that went better
option-week-harder = Something that was harder
option-week-same = Much the same as before
option-week-mood = Strong feelings, or none
option-week-thoughts = Thoughts that went round and round
option-week-sleep = Trouble with sleep
option-week-body = Something with my body or health
option-week-people = Something with people
option-week-past = Something from the past
option-week-event = Something that happened
ask-week-line = The week in one line
ask-week-entry = An entry I want to bring
    .hint = You can leave this out

step-topics = What are your top topics?
    .short = Topics
    .lead = One to three, and the most important one first.
    .example = “The call with my mother.” “Sleep.”
help-topics-1 = If there were only ten minutes, what would they be for?
help-topics-2 = What would you be sorry not to have said?
help-topics-3 = What is one thing you often leave for the last five minutes?
help-topics-4 = Good news is a topic, too.
ask-topics = My topics

step-avoid = What would you rather not say?
    .short = Not said
    .lead = You do not have to say it, and you can leave this empty. It helps to know it.
    .example = “That I was angry after the last session.” Then: “I say that there is something.”
help-avoid-1 = What do you hope they will not ask?
help-avoid-2 = Is there something about the two of you, or about the therapy?
help-avoid-3 = What do you fear would happen if you said it?
help-avoid-4 = A first line could be: “There is something that is hard to say.”
ask-avoid = What I avoid saying
    .hint = A hint to yourself is enough
ask-avoid-say = For this session
option-avoid-say-say = I want to say it
option-avoid-say-near = I say only that there is something
option-avoid-say-not-yet = Not yet
option-avoid-say-unsure = I decide when I am there

step-homework = What did you try between the sessions?
    .short = What I tried
    .lead = What you tried, what you learned, and where you got stuck. Not trying it tells something, too.
    .example = Tried: “Two thought records.” Learned: “I guess what others think.” Stuck: “At the fairer view.”
help-homework-1 = Was it too big, too small, or not the right thing?
help-homework-2 = What got in the way: time, mood, people, or did it not fit?
help-homework-3 = What did you do that was not agreed, and that helped?
help-homework-4 = No need to make it look good. Being stuck is well worth bringing.
ask-tried = What I tried
ask-learned = What I learned
ask-stuck = Where I got stuck
ask-entry = An entry about it
    .hint = You can leave this out

step-question = What would you like to ask?
    .short = My question
    .lead = One question, about you, about the week or about how you work together.
    .example = “Why do I go silent when my mother cries?”
help-question-1 = What do you not understand about this week?
help-question-2 = What would you like your therapist to explain?
help-question-3 = Is there pain, sleep or medicine to ask a doctor about?
ask-question = My question

step-want = What do you want from this session?
    .short = From today
    .lead = Being heard, a plan, a way to see it, a rest. All of them are good.
    .example = “I want to understand Sunday, and not get advice yet.” Pace: slower.
help-want-1 = How would you like to walk out of the door?
help-want-2 = Would you rather talk, try something out, or both?
help-want-3 = What do you not want today?
help-want-4 = Is there something they do that helps, and that they may not know?
ask-want = I want from this session
ask-pace = The pace I want
option-pace-slower = Slower, with more time to settle
option-pace-same = As it is
option-pace-deeper = A bit deeper
option-pace-ask = Please ask me how it is as we go
ask-know = What I would like my therapist to know
    .hint = About me, or about how it is between us
