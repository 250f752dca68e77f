# Say where I stand (fam.iposition, edition 1).
# The example tells one story from the first step to the last.

exercise = Say where I stand
    .purpose = Find one calm sentence about what you think and will do, without blame and without giving in.
    .school = I-position, differentiation of self (family systems theory after Bowen)
    .stirs = Speaking for yourself may bring fear or guilt, above all the first time. You set the pace.
    .evidence = People who hold their own view and stay close tend to feel better. That is a link, and not a proof. We found no study that tested these steps alone.

caution-1 = Does this person control, threaten or hurt you? Speaking up could raise the danger.
caution-2 = Then please plan with a professional first. “Help now” has lines for people who are hurt or scared at home.
caution-3 = If your distress is above 80, settle first. Where you stand can wait a day.
caution-4 = You do not have to say it out loud at all. Knowing it for yourself is worth a lot.

step-topic = Where do you go silent, give in or blow up?
    .short = The topic
    .lead = One topic with one person or one group. Begin with one of middle weight.
    .example = “Holidays. Each year my brother plans them for all of us. I give in, and then I am cross.”
help-topic-1 = After which talks do you think: that was not really me?
help-topic-2 = What do you say later in the shower, and not in the room?
help-topic-3 = With whom is it easier? What is different there?
ask-topic = The topic, and with whom
ask-tends = What I tend to do
option-tends-silent = Go silent
option-tends-give-in = Give in
option-tends-blow-up = Blow up
option-tends-mix = Some of each

step-safe = Are you ever afraid of this person?
    .short = Safe?
    .lead = Fear can be a wise sign. If the answer is yes, this talk may not be the next step.
ask-afraid = Afraid of them
option-afraid-no = No, I am nervous but safe
option-afraid-person = Yes, or I am not sure
    .hint = Shows the way to “Help now”. You could plan this with a professional, and leave the talk for now
option-afraid-rather-not = I would rather not say
    .hint = Go on only if it feels safe

step-support = You first
    .short = You first
    .lead = Fear is a good reason to stop here. Your safety comes before any sentence.
ask-support = You first
line-support-1 = You can know where you stand, and say nothing. That is wise at times.
line-support-2 = A helper can plan with you what to say, when, and if at all.
line-support-3 = “Help now” has lines for people who are hurt or scared. You can ask without a plan.
line-support-4 = May they look at this computer? “Hide now”, or Shift three times, empties this window at once.
line-support-5 = If you are in danger now, call the emergency number, or go where there are people.
ask-support-next = What would help now?
option-support-next-person = I would like a person
    .hint = Shows the way to people and lines you can reach
option-support-next-care = Something kind for me
option-support-next-session = Note it for my session
option-support-next-on = Go on with this page
    .hint = Only for yourself, with nothing said to them yet

step-stand = Where do you stand?
    .short = My view
    .lead = Speak about yourself only. Leave out what they do wrong.
    .example = “I think rest is different for each of us. I value time with you. I will come for three days. I will not stay for two weeks.”
help-stand-1 = If no one got upset, what would you say?
help-stand-2 = Does a “you always” sneak in? You can take it out.
help-stand-3 = Is it something you can keep to, even if no one else changes?
help-stand-4 = If you are not sure yet: “I am still thinking about it” is a view as well.
ask-think = What I think
ask-value = What matters to me
ask-will = What I will do
ask-will-not = What I will not do

step-sentence = Put it in one calm sentence
    .short = One sentence
    .lead = It begins with “I”. It asks for no one’s leave, and it attacks no one.
    .example = “I like to be with you all, and I will come for three days this year.”
help-sentence-1 = Can you say it in one breath?
help-sentence-2 = Would it still be true tomorrow?
help-sentence-3 = Take out “but”, “always” and “because of you”, and read it again.
ask-sentence = My sentence

step-push-back = What push-back do you expect?
    .short = Push-back
    .lead = People often pull a little when someone moves. Write their lines, then one calm reply.
    .example = “So we are not good enough.” “You always ruin it.” My reply: “I hear that you are let down. I will be there for three days.”
help-push-back-1 = What would they say first? And after that?
help-push-back-2 = Can your reply do without attack, and without a long defence?
help-push-back-3 = You may say the same line two or three times.
help-push-back-4 = You may also say: “I need a break. Let us talk tomorrow.”
ask-push-back = What they may say or do
ask-reply = My calm reply

step-rehearse = Would you like to practise it?
    .short = Practise
    .lead = Saying it out loud here makes it less strange there.
    .example = “I say it out loud three times, once to the mirror.” Day: “Saturday, on the phone.”
help-rehearse-1 = If you have practised it before, you can link that page here.
ask-rehearse-how = I would like to
option-rehearse-how-play = Try out the whole talk
    .hint = With three answers they may give
option-rehearse-how-aloud = Say my sentence out loud, three times
option-rehearse-how-later = Leave it for now
ask-rehearse = A talk I tried out
ask-talk-day = A day to say it
    .hint = Only if you choose to. This page can come back to you on that day

step-after = How was it afterwards?
    .short = After it
    .lead = For later, when you have said it. Leave it for now. If you did not say it, you can note that.
    .example = “My brother was quiet, then asked which three days. Anxious: 60. Clear: 75.”
help-after-1 = What did you hold on to, even for one line?
help-after-2 = Where did you slip back? What would you say there next time?
ask-happened = What happened
ask-anxious = How anxious were you?
    .low = not anxious
    .high = as anxious as can be
ask-how-clear = How clear were you about where you stand?
    .low = all foggy
    .high = fully clear
