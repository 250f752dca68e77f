# Ask clearly, or say no (dbt.dearman, edition 1).

exercise = Ask clearly, or say no
    .purpose = Prepare to ask for something, or to say no, and stay friends.
    .school = DEAR MAN (dialectical behaviour therapy)
    .stirs = Speaking up may feel risky. You prepare it here first.
    .evidence = It is part of a therapy that was tested as a whole. Rehearsing talks is an old and useful tradition.

caution-1 = Is the other person violent or controlling? Asking may raise the danger. Plan it with a professional; Help has lines.
caution-2 = If it is about your safety, it is no question of words.

step-goals = What do you want, for whom?
    .short = Three goals
    .lead = The thing itself, the bond, and your self-respect.
    .example = “A free Sunday. That we stay friends. That I did not lie.”
help-goals-1 = How do you want to feel about yourself afterwards?
ask-goals = What matters: the thing, the bond, my self-respect

step-rank = Which comes first?
    .short = What first
    .lead = Put them in order for this talk.
ask-rank = In order

step-describe = Describe the facts
    .short = Facts
    .lead = What happened, without blame.
    .example = “I worked the last three Sundays.”
help-describe-1 = Could they agree with each word?
ask-describe = The facts

step-express = Say how you feel, from “I”
    .short = My feeling
    .lead = “I feel”, not “you make me”.
    .example = “I feel worn out.”
ask-express = I feel

step-ask = Ask, or say no, in one sentence
    .short = The sentence
    .lead = Short and clear.
    .example = “I would like to have this Sunday off.”
help-ask-1 = Would a child understand it?
ask-ask = I ask, or I say no

step-reward = What is in it for them?
    .short = For them
    .lead = A reason that is true.
    .example = “I will be rested on Monday.”
ask-reward = What they gain

step-stay = If they push: your calm line
    .short = Stay on it
    .lead = The same words again, quietly.
    .example = “I see that. I still would like this Sunday off.”
ask-stay = My calm line

step-look-sure = How do you look and sound sure?
    .short = Body
    .lead = Tick what you want to remember.
ask-look-sure = I
option-look-sure-feet = Stand on both feet
option-look-sure-eyes = Look at them
option-look-sure-slow = Speak slowly
option-look-sure-breath = Breathe out first
option-look-sure-short = Stop after the sentence

step-give = What could you offer?
    .short = Give and take
    .lead = Something you can give without losing yourself.
    .example = “I can take Saturday morning.”
ask-give = I could offer

step-script = Your whole text
    .short = The script
    .lead = Put it together as you would say it.
    .example = “I worked the last three Sundays and feel worn out. I would like this one off.”
ask-script = What I will say

step-after = What happened?
    .short = Afterwards
    .lead = For later, after the talk. Leave it for now.
ask-happened = What happened
ask-respect = How much did I stay true to myself?
    .low = not at all
    .high = fully
