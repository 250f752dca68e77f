# Catch a thought (cbt.thought3, edition 1).
# The example is the same story as in cbt.thought7.

exercise = Catch a thought
    .purpose = Notice the thought that comes between an event and a feeling.
    .school = Thought record, three columns (cognitive behavioural therapy)
    .stirs = You may notice the feeling more clearly while you write. This short form looks, and does not try to change anything.
    .evidence = Noting thoughts is part of therapies that have been tested. We found no study that tested it on its own.

caution-1 = Do your thoughts go round and round as you write? You could stop here and come back to your senses instead.
caution-2 = Is this your third record today, and does each one feel harder? A rest, or a set worry time, may help more.
caution-3 = If someone hurts you or scares you, your fear may well be right. “Help now” lists people who can be there.

step-situation = What happened?
    .short = What happened
    .lead = Where, who and when. One line is enough. Take one moment, not the whole day.
    .example = “Sunday at eight in the evening, at home. My friend Kim had not answered my message from noon.”
help-situation-1 = What was the moment when your mood turned?
help-situation-2 = Who was there, or who was on your mind?
help-situation-3 = What could a camera have seen?
ask-situation = The moment
    .hint = In a line or two
ask-when = The day
ask-time = The time, if you know it

step-thoughts = What went through your mind?
    .short = Thoughts
    .lead = Words or a picture, one on each line. You can star the one that hurts most.
    .example = “Kim is tired of me.” This one is starred. “I wrote too much last time.”
help-thoughts-1 = What was the first thing that came to mind?
help-thoughts-2 = What did the moment seem to say about you?
help-thoughts-3 = Did you see a picture? What was in it?
help-thoughts-4 = Which one would still hurt if the others were gone? That may be the one to star.
ask-thoughts = Your thoughts
    .hint = One to five lines, a few words for each

step-feelings = What did you feel, and how strong was it?
    .short = Feelings
    .lead = Choose words that come close, or add your own. Then say how strong each one was.
    .example = “Worried 70, hurt 60, lonely 40.”
help-feelings-1 = What did your body do?
help-feelings-2 = Was there more than one feeling?
help-feelings-3 = If no word fits, what would come closest?
ask-feelings = Feelings in that moment
    .hint = A feeling is often one word
    .low = barely there
    .high = the strongest I can imagine

step-habits = Does a thinking habit fit?
    .short = A thinking habit
    .lead = This step is extra. A habit is only a guess, and “none of these” is a good answer.
    .example = “Mind reading, perhaps. I was sure what Kim thought, and I had not asked.”
help-habits-1 = If a friend had this thought, which habit would come to mind?
help-habits-2 = Is it about the future, about others, or about all of you?
ask-habits = Thinking habits
    .hint = Only a guess, and you can leave it out
