# Listen and mend (com.repair, edition 1).
# The example tells one story from the first step to the last.

exercise = Listen and mend
    .purpose = After a hurt or a row, hear the other side, own your share, and offer to mend it.
    .school = Listening and repair, as used in couple therapy
    .stirs = Looking at your own share can bring shame. You are more than this one moment.
    .evidence = This rests on work with couples and on studies of saying sorry. We found no study that tested this page on its own.

caution-1 = Does someone hurt, scare or control you? Then you owe them no apology here. Please reach for support.
caution-2 = Own only what was yours. This is no place to take blame for what others did.
caution-3 = If you are still boiling, wait until you can listen. Twenty minutes is often a good start.
caution-4 = If the other person has died, you can still write this, and keep it for your session.

step-harm = Does this person hurt or scare you?
    .short = Safe?
    .lead = A row between two people is one thing. Fear of someone is another.
ask-harm = With this person
option-harm-no = No, we had a row or a hurt
option-harm-person = Yes, or I am not sure
    .hint = Shows the way to “Help now”. You could close this page, and talk with someone on your side
option-harm-rather-not = I would rather not say
    .hint = You can leave this page at any time

step-support = You first
    .short = You first
    .lead = You owe nobody an apology here. It is not your task to mend what hurts you.
ask-support = You first
line-support-1 = Being hurt or scared by someone is not your doing.
line-support-2 = Somebody on your side can think it through with you, at your own pace.
line-support-3 = “Help now” has lines for people who are hurt or scared. You can ask without a plan.
line-support-4 = May they look at this computer? “Hide now”, or Shift three times, empties this window at once.
line-support-5 = If you are in danger now, call the emergency number, or go where there are people.
ask-support-next = What would help now?
option-support-next-person = I would like a person
    .hint = Shows the way to people and lines you can reach
option-support-next-care = Something kind for me
option-support-next-session = Note it for my session
option-support-next-on = Go on with this page
    .hint = Only if nobody makes you do it

step-heard = What did you hear them say?
    .short = What I heard
    .lead = Say it back in one line, the way they meant it. No reply yet.
    .example = “You told me you felt alone at the party, because I talked to others all night.”
help-heard-1 = Would they nod if they read your line?
help-heard-2 = What feeling did you hear in it?
help-heard-3 = If you are not sure, you could ask: “Did I get that right?”
ask-heard = In one line

step-sense = What makes sense in it?
    .short = What makes sense
    .lead = You can see their point and still think in another way.
    .example = “You knew no one there. It makes sense that the evening felt long to you.”
help-sense-1 = If you had been in their place, what might you have felt?
help-sense-2 = Is there one part, even a small one, that is true?
help-sense-3 = What do they need, under the words?
ask-sense = It makes sense that…

step-share = What was your share?
    .short = My share
    .lead = One clear thing you did or left out. Try it without the word “but”.
    .example = “I said I would stay near you, and then I did not look for you for an hour.”
help-share-1 = Could a camera have seen it?
help-share-2 = Does a “but” or an “if you felt” sneak in? You can take it out.
help-share-3 = Is this share yours? You can leave out what belongs to someone else.
help-share-4 = If there is no share of yours, you can say: “I am sorry this hurt you.”
ask-share = My share
    .hint = A line or two

step-differently = What will you do in a new way?
    .short = A new way
    .lead = Small, and something they would notice.
    .example = “When we go out next time, I will come over to you every half hour. If I get lost in talk, you can tap my arm.”
help-differently-1 = What would be a first sign that you mean it?
help-differently-2 = Can you keep this on a tired day as well?
help-differently-3 = What do you need, so that you can do it: a sign, a break, a reminder?
ask-differently = My plan

step-ask-them = What would help them?
    .short = Ask
    .lead = A question to give them, with room for any answer.
    .example = “Is there something that would help you now? Or next time?”
help-ask-them-1 = Could you ask, and then be quiet for a while?
help-ask-them-2 = Which kinds of help are you able to give, and which are you not?
help-ask-them-3 = You can ask and still say: “That part I cannot do.”
ask-would-help = My question to them

step-decent = And if they say no?
    .short = If they say no
    .lead = They may need time, or not want it. You can still act in a way you respect.
    .example = “I will say: thank you for hearing me. Then I let it rest, and do not send ten messages.”
help-decent-1 = What would you like to be able to say about yourself in a month?
help-decent-2 = What will you do with the hurt or the anger that may come?
help-decent-3 = Who could be with you after the talk?
ask-decent = How I stay decent
