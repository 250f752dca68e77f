# Look at a thought from all sides (cbt.thought7, edition 1).
# The example tells one story from the first step to the last.

exercise = Weigh a thought
    .purpose = Look at a hard thought from more than one side, and find a view that fits better.
    .school = Full thought record, seven columns (cognitive behavioural therapy)
    .stirs = Writing a hard thought down can make it louder for a while. You can stop at any step.
    .evidence = In 4 studies with 353 people, weighing thoughts in sessions went along with doing better later. In one trial with 91 adults who were not patients, a single record eased belief and anxiety more than a comparison did.

caution-1 = Some thoughts are true: a loss, an injustice, a real danger. Then solving a problem, or letting it be real, fits better.
caution-2 = Is your distress above 80 out of 100? You could settle first and come back later.
caution-3 = If someone hurts you or scares you, your alarm may well be right. Please do not argue with it here.

step-situation = What happened?
    .short = What happened
    .lead = One moment is enough. Tell it the way a camera would have seen it.
    .example = “Sunday evening, at home. I wrote to my friend Kim at noon. At eight there was still no answer.”
help-situation-1 = Where were you, and who was with you?
help-situation-2 = What could someone else in the room have seen or heard?
help-situation-3 = When did your mood turn? What happened right before that?
ask-situation = The moment
    .hint = Where, who and when, in a line or two
ask-when = The day it happened

step-feelings = What did you feel?
    .short = Feelings
    .lead = Choose any words that come close, or add your own. Then say how strong each one was.
    .example = “Worried 70, hurt 60, lonely 40.”
help-feelings-1 = Where in your body did you notice it?
help-feelings-2 = Was there a second feeling under the first one?
help-feelings-3 = If no word fits, what would come closest?
ask-feelings = Feelings in that moment
    .hint = A feeling is often one word
    .low = barely there
    .high = the strongest I can imagine

step-thoughts = What went through your mind?
    .short = Thoughts
    .lead = Words or pictures, one on each line. Star the one that hurts most, and say how much you believed it.
    .example = “Kim is tired of me.” This one is starred, and I believed it 80. “I wrote too much last time.”
help-thoughts-1 = What did this moment seem to say about you?
help-thoughts-2 = What did it seem to say about other people, or about what comes next?
help-thoughts-3 = Was there a picture or a memory? You can describe that too.
help-thoughts-4 = If you wrote a question, what answer did you fear?
ask-thoughts = Your thoughts
    .hint = A few words for each
    .low = I did not believe it
    .high = I was fully sure
ask-habits = A thinking habit that may fit
    .hint = This is only a guess, and you can leave it out

step-fits = What supports the thought?
    .short = What supports it
    .lead = Facts that speak for it. A fact is something a camera could have recorded.
    .example = “Kim read my message at two.” “Last week Kim’s answer was one word.”
help-fits-1 = What did you see or hear yourself?
help-fits-2 = Which part of the thought rests on that?
help-fits-3 = Would someone who saw it all agree that this took place?
ask-fits = Facts on its side
    .hint = One to six lines

step-against = What does it leave out?
    .short = What it leaves out
    .lead = Facts that do not fully match the thought. Small ones count as well.
    .example = “Kim asked me to lunch on Tuesday.” “Kim started a new job this month.” “In spring Kim was slow to answer too, and it was about work.”
help-against-1 = What would you tell a friend who thought this?
help-against-2 = Is there something you have left out so far?
help-against-3 = Were you ever this sure, and then it turned out another way?
help-against-4 = What would you think on a better day?
help-against-5 = What might someone who is fond of you add here?
help-against-6 = How could this look a year from now?
ask-against = Facts that do not match
    .hint = One to six lines

step-fairer = What would be a fairer view?
    .short = A fairer view
    .lead = One that takes both lists seriously. It does not have to be cheerful.
    .example = “Kim has not answered yet, and I do not know why. Kim has a new job and asked me to lunch. A slow answer does not have to mean that Kim is tired of me.” I believe this 65.
help-fairer-1 = Can you start with “It is true that…” and go on with “and also…”?
help-fairer-2 = Which words would be fair to you, and to the others?
help-fairer-3 = If you believe it less than half, what would make it truer?
ask-fairer = A view that fits both lists
    .hint = In your own words
ask-fairer-belief = How much do you believe this view?
    .low = not at all
    .high = fully

step-now = How is it now?
    .short = Now and next
    .lead = Rate the same feelings and the same thought once more. No change is worth knowing too.
    .example = “Kim is tired of me: 80 then, 40 now. Worried: 70 then, 45 now. When I have washed up tonight, I will ring my brother. On Tuesday I can ask Kim about the job.”
help-now-1 = What could you try if the fairer view were true?
help-now-2 = Is there a first step that takes ten minutes or less?
help-now-3 = When and where could it happen, and what might get in the way?
ask-again = The same feelings and thought, now
    .hint = The first numbers stay as they are
    .low = none
    .high = the most
ask-next-step = One small next step
    .hint = Only if it helps
