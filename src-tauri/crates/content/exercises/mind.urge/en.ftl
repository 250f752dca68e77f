# Ride an urge (mind.urge, edition 1).

exercise = Ride an urge
    .purpose = Stay beside an urge without acting on it, and watch what it does.
    .school = Urge surfing (mindfulness-based relapse prevention)
    .stirs = The urge may grow before it drops. You can stop at any moment and do something else.
    .evidence = At least one trial has tested this kind of practice on its own, with students who smoke. It is also part of a course for people with habits. For other urges, less is known.
    .example = “I wanted to check the door again. 70, then 80, then 60, then 45. What I needed was a voice. I rang my aunt.”

caution-1 = If you stop drinking or taking something and get ill, see a doctor at once. Stopping suddenly can be dangerous.
caution-2 = Is it an urge to hurt yourself or to end your life? Go to Help or your safety plan first.
caution-3 = Might you hurt someone else? Leave the room first, and reach a person.
caution-4 = If staying with it makes you feel worse and worse, stop. Cold water, a walk or a person may fit better.

step-name = What do you feel pulled to do?
    .short = Name it
    .lead = Giving it a name makes a little room. An urge is a pull, and you still have a choice.
help-name-1 = What would your hands do next, if they had their way?
help-name-2 = What set it off: a place, a feeling, a message?
ask-urge-kind = What kind of urge is it?
option-urge-kind-habit = A habit
    .hint = Such as smoking, drinking, eating, buying or scrolling
option-urge-kind-anger = To lash out or shout
option-urge-kind-checking = To check, ask again or go on worrying
option-urge-kind-other = Something else
option-urge-kind-person = To hurt myself or to end my life
    .hint = Opens Help, with people and lines you can reach
ask-urge-name = The urge, in my own words
    .hint = Such as “look at my phone” or “slam the door”

step-body = Where is it in your body?
    .short = In the body
    .lead = Look at it with a bit of interest, as you would look at weather. Skip any line you like.
help-body-1 = Is it in your mouth, throat, chest, belly, jaw, hands?
help-body-2 = If you cannot find it, what does your body get ready to do?
ask-where = Where I feel it
ask-size = How big it is
    .hint = A coin, a fist, a plate, all of me
ask-temperature = Warm, cool or neither
ask-moves = How it moves
    .hint = Still, pushing, buzzing, rising, pulling

step-wave = A wave that rises and falls
    .short = The wave
    .lead = Breathe beside the urge. You do not push it away, and you do not do what it says.
ask-wave = A wave that rises and falls
line-wave-1 = Keep your eyes open if you like. Feel your feet, or the chair.
line-wave-2 = Let your breath go in and out next to the urge. Sounds are fine too.
line-wave-3 = Picture a wave far out. It comes closer and begins to rise.
line-wave-4 = It gets higher. You are on a board, or you watch from the beach.
line-wave-5 = This may be the top. Most waves do not stay there.
line-wave-6 = It tips, and gets lower, and runs out on the sand.
line-wave-7 = There may be another. You can ride that one as well.
ask-hard = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-ride = Watch it for five minutes
    .short = Ride
    .lead = Say once a minute how strong the urge is. Your curve grows as you go.
ask-ride = How strong is the urge?
    .hint = Up, down or flat. Any line is fine
    .low = no urge
    .high = the strongest I can imagine
ask-hard-after = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine
ask-longer = Would you like to go on?
option-longer-enough = That is enough
option-longer-on = Five more minutes

step-ride-on = Five more minutes
    .short = Ride on
    .lead = The same again. Come back to your feet whenever you need to.
ask-ride-on = How strong is the urge?
    .hint = Up, down or flat. Any line is fine
    .low = no urge
    .high = the strongest I can imagine

step-need = What did you need underneath?
    .short = The need
    .lead = An urge often stands in for something. A guess is enough.
help-need-1 = If the urge could speak, what would it say you lack?
help-need-2 = What was hard in the hour before it came?
ask-need = Maybe I needed
option-need-rest = Rest
option-need-food = Food or a drink of water
option-need-company = Someone near me
option-need-comfort = Comfort
option-need-say = To say something, or to say no
option-need-safety = To feel safe
option-need-space = Quiet, or a break
option-need-body = To move
option-need-unknown = I cannot tell yet

step-glad = What will you be glad of tomorrow?
    .short = Next
    .lead = One thing you could do now. If you acted on the urge, that is information, and you can still choose.
help-glad-1 = Is there a way to give yourself some of what you needed?
help-glad-2 = What would put a bit of distance between you and the thing?
ask-glad = What I will do now
    .hint = Small and close by

step-ordinary = Back to the room
    .short = Back
    .lead = Something plain to end with.
ask-ordinary = Back to the room
line-ordinary-1 = Put both feet on the floor and press a little.
line-ordinary-2 = Look around. Name three things that you can see.
line-ordinary-3 = Stretch your hands, then let them hang.
line-ordinary-4 = Get a glass of water, or open a window.
line-ordinary-5 = If it is still hard, Help has people and lines you can reach.
