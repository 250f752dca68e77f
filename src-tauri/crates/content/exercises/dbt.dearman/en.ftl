# Ask clearly, or say no (dbt.dearman, edition 1).
# The example tells one story from the first step to the last.

exercise = Ask clearly, or say no
    .purpose = Find words to ask for something or to say no, and stay true to yourself and the bond.
    .school = DEAR MAN (dialectical behaviour therapy)
    .stirs = Getting ready to speak up can bring nerves, anger or guilt. You can stop after any step, and you do not have to have the talk.
    .evidence = It is part of a therapy that was tested as a whole. Rehearsing a talk before it is an old tradition. We found no study of this page on its own.

caution-1 = Is the other person violent or controlling? Then asking, or saying no, can raise the danger. Plan it with a professional first.
caution-2 = “Help now” has a line for people who are hurt or controlled at home. You can call without having decided anything.
caution-3 = If someone else reads this screen, keep it private, or leave out names.
caution-4 = Very angry or very scared right now? Let your body settle first. The words will come more easily.

step-safe = Is it safe to say this to this person?
    .short = Is it safe?
    .lead = You know them best. Trust your sense of it.
help-safe-1 = What happened the last time you said no to them?
help-safe-2 = If you fear being hurt, watched, locked out or cut off from money, plan it with help.
ask-safe = Speaking up here is
option-safe-yes = Safe enough, though it may be hard
option-safe-unsure = I am not sure
    .hint = Take it to your session first
option-safe-person = Not safe, or I am afraid of them
    .hint = Shows the way to “Help now”. A professional can plan this with you

step-goals = What do you want, and what matters most?
    .short = Goals
    .lead = Three goals: the thing itself, the bond, and your self-respect. Then put them in order for this one talk.
    .example = The thing: “Next Sunday off.” The bond: “That Lou and I stay easy with each other.” Self-respect: “That I do not make up an excuse.” First: the thing.
help-goals-1 = What would be different if you got a yes?
help-goals-2 = How would you like the other person to think of you afterwards?
help-goals-3 = How do you want to think of yourself afterwards, even after a no?
help-goals-4 = If you could have only one of the three today, which one?
ask-goals = My three goals
    .hint = A few words for each
column-goals-words = In my words
row-goals-want = What I want
row-goals-bond = What matters for the bond
row-goals-respect = What matters for my self-respect
ask-order = What comes first this time
    .hint = Put them in order for this talk

step-describe = Describe the facts
    .short = Facts
    .lead = What is going on, in one or two sentences. No blame and no guesses.
    .example = “I have worked the last three Sundays.”
help-describe-1 = Could they say yes to every word of it?
help-describe-2 = Leave out “always” and “never”. Name days and deeds.
help-describe-3 = If you want to say no: what did they ask of you?
ask-describe = The facts
    .hint = One or two sentences that both of you could agree on

step-express = Say how it is for you
    .short = My feeling
    .lead = Begin with “I”. They may not know it unless you tell them.
    .example = “I am worn out, and I miss having a day with no alarm clock.”
help-express-1 = “I feel…” and then a feeling, not “I feel that you…”.
help-express-2 = One or two feelings are enough.
help-express-3 = You choose how much you show. A little is fine.
ask-express = I feel
    .hint = “I feel…” or “I am…”, in one sentence

step-ask = Ask, or say no, in one sentence
    .short = One sentence
    .lead = Short and clear. No hints, and no long excuse.
    .example = “I would like to have next Sunday off.”
help-ask-1 = What would they see you do, or not do, if it worked?
help-ask-2 = A no can be: “No, I cannot do that this week.”
help-ask-3 = Would a child know what you want?
help-ask-4 = Small “sorry” words can go, unless you mean them.
ask-ask = I ask, or I say no
    .hint = “I would like…”, “Please…” or “No, I…”

step-gain = What is in it for them?
    .short = For them
    .lead = Something good that can come of it, and that is true.
    .example = “I would be rested on Monday, and quicker at work.”
help-gain-1 = What gets easier for them if you get this?
help-gain-2 = At times it is only “Then you know where I stand.” That counts.
help-gain-3 = Keep it honest: no threat, and nothing you would not keep.
ask-gain = What they gain
    .hint = One true thing is enough

step-stay = If they push or change the subject, what is your calm line?
    .short = Calm line
    .lead = One line that you can say again, in the same tone. You need no new reasons.
    .example = “I see it is short notice. I would still like next Sunday off.”
help-stay-1 = First a nod to what they said, then your line.
help-stay-2 = If they attack, you do not have to answer that part.
help-stay-3 = If it gets loud: “I will come back to this tomorrow.” Then go.
ask-stay = My calm line
    .hint = Short enough to say three times

step-sure = How will you look and sound sure?
    .short = Look sure
    .lead = You can look sure before you feel it. Tick what you want to recall.
    .example = Feet, slow, pause. “I will stand by the window and not fiddle with my keys.”
help-sure-1 = Looking at someone is not right for all, and not in every place. Choose your own way.
help-sure-2 = Try it once now, where you are.
ask-sure = My body plan
option-sure-feet = Both feet on the ground
option-sure-eyes = Look towards them
option-sure-slow = Speak slowly
option-sure-voice = A warm and steady voice
option-sure-breath = Breathe out before I start
option-sure-pause = Stop after my sentence, and wait
option-sure-hands = Hands quiet and open
ask-sure-own = Something else I will do

step-give = What could you give, if they cannot say yes?
    .short = Give and take
    .lead = Something you can offer, and what you will not give up. You can also ask what they would suggest.
    .example = “I can take the early shift on Saturday.” Not: “Working both days.”
help-give-1 = Less of it, later, for a shorter time, in another way?
help-give-2 = “What do you think would work for both of us?”
help-give-3 = A no from you can be all of it. Then there is nothing to trade.
ask-give = What I could offer
    .hint = Or a question: “What would work for you?”
ask-not-give = What I will not give up
    .hint = Only for you. You do not have to say it

step-script = Put it together
    .short = My script
    .lead = Your earlier lines are in sight. Write it the way you would say it, and change what you like.
    .example = “Lou, I have worked the last three Sundays, and I am worn out. I would like next Sunday off. I would be fresh on Monday. I could take the early shift on Saturday.” The talk is on Thursday.
help-script-1 = Facts, feeling, your sentence, their gain. Then stop.
help-script-2 = Say it out loud once. Which words are not yours?
help-script-3 = When and where would be a good moment, for you and for them?
help-script-4 = If it is long, cut it in half.
help-script-5 = Are you less than 70 sure? Ask for a smaller thing, or rehearse once more.
ask-script = What I will say
ask-practise = Before the talk
option-practise-rehearse = Rehearse it here first
    .hint = With replies you may get
option-practise-read = Say it out loud once, by myself
option-practise-later = Leave it for now
ask-talk-day = The day of the talk
    .hint = Only if you set one. This page can come back to you on that day

step-after = After the talk: what happened?
    .short = Afterwards
    .lead = For later, when you have had the talk. Leave it for now.
    .example = “Lou sighed, and I said my calm line. We agreed on the Sunday after. I felt straight with myself.” True to myself: 80.
help-after-1 = What did you say, and what did they say?
help-after-2 = They are free to say no. What did you do well all the same?
help-after-3 = If it went badly or got scary, tell someone you trust.
ask-happened = What happened
ask-self = How true was I to myself?
    .low = not at all
    .high = fully
ask-learned = What I take from it
