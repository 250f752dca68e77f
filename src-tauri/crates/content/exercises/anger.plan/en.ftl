# A plan for hot moments (anger.plan, edition 1).
# The example tells one story from the first step to the last.

exercise = A plan for hot moments
    .purpose = Know your own signs of anger, agree on a break, and find what cools you.
    .school = Anger management, with a thermometer and a time-out
    .stirs = Some heat may come back while you write. You can cool down first and go on later.
    .evidence = In 154 studies with 10,189 people, things that bring the body down eased anger, also when taught on a screen. Hitting a bag, jogging or letting it all out did not. The plan as a whole has been tested less.

caution-1 = Do you think of hurting someone? Leave the place, open Help, and call your emergency number if it is close.
caution-2 = Put weapons out of reach, or ask someone to hold them. Do this on a calm day.
caution-3 = No punching of pillows or bags here. It tends to keep the fire going.
caution-4 = If someone hurts or threatens you, your anger may be guarding you. A break may not be safe. Ask for help with a plan.

step-safe = Is everyone safe right now?
    .short = Safe now?
    .lead = You and the people near you, animals too.
ask-safe = Right now
option-safe-fine = Yes, we are safe
option-safe-person = I might hurt someone, or someone might hurt me
    .hint = Opens Help. Go to another place first, if you can
option-safe-rather-not = I would rather not say

step-signs = How does your anger climb?
    .short = My signs
    .lead = From 0, no anger, to 100, the most you can imagine. Note what you and others would see.
    .example = At 20: “Tight jaw. Short answers.” At 40: “Hot face. I sigh.” At 60: “Heart pounds. My voice gets loud.” At 80: “I hear nothing. I slam doors.”
help-signs-1 = Where does it begin in your body?
help-signs-2 = What do people who know you notice first?
help-signs-3 = From which number on is it hard to think? Your break begins below that.
ask-signs = My thermometer
column-signs-inside = What I feel in me
column-signs-outside = What others can see or hear
row-signs-20 = 20
row-signs-40 = 40
row-signs-60 = 60
row-signs-80 = 80

step-triggers = What sets it off?
    .short = Triggers
    .lead = First the moments. Then the stories you tell yourself in them.
    .example = Moments: “Being cut off when I talk. Late at night. When I am hungry.” Stories: “They do it on purpose. Nobody takes me seriously.”
help-triggers-1 = Which place, hour or subject comes up again and again?
help-triggers-2 = Were you tired, hungry, in pain, or had you been drinking?
help-triggers-3 = What do you say to yourself that makes it hotter?
help-triggers-4 = Some of these stories may be true. Here you only collect them.
ask-triggers = Moments that set it off
ask-stories = Stories I tell myself

step-leave = How will you take a break?
    .short = The break
    .lead = A signal, a place, and 20 minutes or more. Bodies need that long to come down.
    .example = “Signal: hand up, ‘I need a break.’ 30 minutes. The bench by the bus stop. When I reach 50, I will give the signal and walk slowly to the bench.”
help-leave-1 = Which word or sign would be clear, and not an attack?
help-leave-2 = What will you do there, so that you do not go over the row again?
help-leave-3 = If you care for a child or someone else, who stays with them?
ask-signal = My signal
    .hint = A word or a sign
ask-how-long = How long
    .hint = Minutes, at least 20
ask-where = Where I go
    .hint = Not behind a wheel, and not to a bar
ask-leave-plan = What I do then

step-return = How will you come back?
    .short = Coming back
    .lead = A break is not walking out. Say when you will be back, and keep to it.
    .example = “I am back in half an hour. If I am still above 40, I say so and take 20 more. I told Dee about it on a calm Sunday.”
help-return-1 = What is your first line when you come back?
help-return-2 = What if one of you is not ready?
help-return-3 = Could you agree on this together, on a calm day?
ask-back-when = When I come back, and what I say
ask-told = Who knows about this deal
    .hint = If it is safe to tell them

step-cool = What cools you down?
    .short = Cooling
    .lead = Things that bring your body down. Letting it out on things or people keeps it hot.
help-cool-1 = What slows your breath, or makes your hands soft?
help-cool-2 = Which of these can you do anywhere?
ask-cool = My list
option-cool-exhale = Breathe out slowly
option-cool-loosen = Let go of tight muscles, one by one
option-cool-sounds = Listen to the sounds around me
option-cool-stroll = A slow walk
    .hint = A stroll, with no rush
option-cool-water = Cool water on hands and wrists
option-cool-music = Slow music
option-cool-count = Count back slowly
option-cool-sit = Sit down, lean back
option-cool-pause = Put the phone away
    .hint = No message until I am below 40
option-cool-draw = Do something with my hands
ask-learn = Would you like to practise one now?
option-learn-breath = A longer out-breath
option-learn-muscles = Tense and let go
option-learn-listen = Listening
option-learn-not-now = Not now

step-protects = What was the anger guarding?
    .short = What it guards
    .lead = Think of the last hot moment. Anger often stands in front of something soft.
    .example = “I wanted to be heard. Under it I was hurt, and a bit ashamed. I could ask Dee to let me finish.”
help-protects-1 = What mattered to you in that moment?
help-protects-2 = Was there hurt, fear or shame under it?
help-protects-3 = Was there a line that someone crossed?
help-protects-4 = What could you ask for, now that you are calmer?
ask-protects = It was guarding…

step-after = After a hot moment
    .short = Afterwards
    .lead = For later, when you have used your plan. Leave it for now.
    .example = “On Tuesday I gave the signal at 50 and sat on the bench. It was guarding my wish to rest. I want to ask for a quiet hour.”
ask-after-what = What I tried, and what it did
ask-after-protects = What the anger was guarding
ask-after-next = What would help now
option-after-next-ask = Ask for something
    .hint = Say it straight, step by step
option-after-next-mend = Mend something
option-after-next-rest = Let it rest for now
