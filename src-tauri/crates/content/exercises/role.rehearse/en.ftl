# Try out a hard talk (role.rehearse, edition 1).
# The example tells one story from the first step to the last.

exercise = Try out a hard talk
    .purpose = Say it here first, with three ways it may go, so the real talk is less strange.
    .school = Behavioural rehearsal, also called role play
    .stirs = You may feel some of the nerves of the real talk. You can stop between any two lines.
    .evidence = Trials have tested practising a talk ahead, most often as part of training in speaking up. The research went quiet later, and new studies are few.

caution-1 = Does this person hurt, threaten or control you? Speaking up could raise the danger. Please plan with a helper first.
caution-2 = If you may be in danger now, go to a safer place or open “Help now”.
caution-3 = If your distress is above 80, settle first. The talk can wait a day.
caution-4 = Every answer here is one you wrote. No machine makes up what they say.

step-who = Who do you want to talk to?
    .short = Who and why
    .lead = One person, one place, one thing you hope for. A small aim is a good aim.
    .example = “Robin, from work. In the small kitchen, after lunch. I want to know about a changed shift two days ahead.”
help-who-1 = If only one thing came out of this talk, what would you want it to be?
help-who-2 = Which part of that is in your own hands?
help-who-3 = What place and what hour would be kind to you both?
ask-who = The person
    .hint = A first name or a nickname is enough
ask-where = Where and when it could be
ask-aim = What I want from this talk

step-safe = Are you ever afraid of this person?
    .short = Safe?
    .lead = Fear can be a wise sign. If the answer is yes, this talk may not be the next step.
ask-afraid = Afraid of them
option-afraid-no = No, I am nervous but safe
option-afraid-person = Yes, or I am not sure
    .hint = Shows the way to “Help now”. You could plan this with a helper, and leave the talk for now
option-afraid-rather-not = I would rather not say
    .hint = Then take care of yourself first, and go on only if it feels safe

step-support = You first
    .short = You first
    .lead = Fear is a good reason to wait with this talk. You do not have to have it.
ask-support = You first
line-support-1 = You did not cause this. You owe no one a talk that puts you in danger.
line-support-2 = A helper can think it through with you: what, when, with whom near.
line-support-3 = “Help now” has lines for people who are hurt or scared. You can ask without a plan.
line-support-4 = May they look at this computer? “Hide now”, or Shift three times, empties this window at once.
line-support-5 = If you are in danger now, call the emergency number, or go where there are people.
ask-support-next = What would help now?
option-support-next-person = I would like a person
    .hint = Shows the way to people and lines you can reach
option-support-next-care = Something kind for me
option-support-next-session = Note it for my session
option-support-next-on = Go on with this page
    .hint = Only to find words for yourself, or for a helper

step-opening = How will you begin?
    .short = My opening
    .lead = One or two lines. Begin with “I”, and say what it is about.
    .example = “Robin, do you have five minutes? I want to talk about how we swap shifts.”
help-opening-1 = Could you ask first if this is a good moment?
help-opening-2 = Would you say it this way to someone you like?
help-opening-3 = Can it be shorter?
ask-opening = My first line

step-answers = What may they say?
    .short = Their answers
    .lead = Write three ways they may answer: one that helps, one in between, one that is hard.
    .example = Helps: “Sure, sorry, I did not think of that.” In between: “I do not know. It gets busy.” Hard: “You are the only one who minds.”
help-answers-1 = What have they said in other talks?
help-answers-2 = Which answer do you fear? You may keep it mild.
ask-helpful = An answer that helps
ask-neutral = An answer in between
ask-hard = A hard answer

step-replies = What could you say back?
    .short = My replies
    .lead = Short, and from “I”. You do not have to win. You can also say that you need time.
    .example = “Thank you, that helps me.” “I see it is busy. I still need two days.” “That may be so. I am asking for myself.”
help-replies-1 = What do you feel, and what do you ask for?
help-replies-2 = Is there a line you could say again, calmly, as often as you need?
help-replies-3 = How would you end the talk if it turned unkind?
ask-to-helpful = My reply when they help
ask-to-neutral = My reply when it is in between
ask-to-hard = My reply when it is hard

step-play = Play it three times
    .short = Play
    .lead = One of your three answers comes up by chance. Say your reply out loud, or type it.
    .example = The hard one came first: “You are the only one who minds.” I said: “That may be so. I am asking for myself.” By round three my voice was firm.
help-play-1 = If you get stuck, you may say: “Give me a moment.”
help-play-2 = You can change your reply each time. The first try is only a try.
help-play-3 = After each round: what went well? Keep that, and change one thing only.
ask-play = Three rounds
    .hint = Only your own lines come up
ask-breather = A minute between rounds
    .hint = Shake your hands, look out of a window. Leave it out if you like

step-swap = Now sit in their place
    .short = Swap chairs
    .lead = Move to another chair if you can. Be them for one round, and hear your own line.
    .example = “From Robin’s chair my line was clear. I also felt how tired Robin is. I could say that I know it is busy.”
help-swap-1 = How did your opening sound from over there?
help-swap-2 = What would make it easier for them to hear you?
help-swap-3 = If this chair feels bad, leave it, and go back to your own.
ask-swap = What I noticed from their side

step-sound = How do you want to sound and stand?
    .short = Voice and body
    .lead = Tick the few that would help you. Two or three are plenty.
help-sound-1 = Which one did you have in a talk that went well?
help-sound-2 = Try your opening once with these, out loud.
ask-sound = Voice, pace and posture
option-sound-slower = A little slower than usual
option-sound-clear = Loud enough to hear with ease
option-sound-pause = A pause after my main line
option-sound-warm = A warm or even tone
option-sound-feet = Both feet on the ground
option-sound-shoulders = Loose shoulders, back upright
option-sound-look = Looking their way now and then
    .hint = Only if eye contact is fine for you
option-sound-hands = Hands still, or holding something
option-sound-stop = Stopping when I have said it

step-decide = Will you have this talk?
    .short = Set it, or not
    .lead = Choosing not to is a real answer too. You know more about this than any plan.
    .example = “When lunch is over on Thursday, I will ask Robin for five minutes in the small kitchen. If Robin is in a hurry, I will ask which day is better.”
help-decide-1 = What would you do if they had no time?
help-decide-2 = What will you do right after, to look after yourself?
ask-decide = For now
option-decide-set = I set a time
option-decide-later = Not yet, I will practise more
option-decide-not = I decide not to have it
ask-talk-day = The day of the talk
    .hint = This page can come back to you on that day
ask-talk-plan = My plan for it
    .hint = Only if you set a time

step-after = How did the real talk go?
    .short = After the talk
    .lead = For later, when the talk is over. Leave it for now. If it did not take place, you can say that.
    .example = “Robin sighed, then said yes to two days. My voice shook a bit. I will keep the pause.”
help-after-1 = What did you do that was new, however it went?
help-after-2 = Was it one of your three answers, or a fourth one?
ask-happened = What happened
ask-keep = What I will keep for next time
ask-conf-after = How sure are you now that you can do such a talk?
    .low = not sure at all
    .high = fully sure
ask-dist-after = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine
