# A plan for staying well (plan.relapse, edition 1).
# The example tells one story from the first step to the last.

exercise = A plan for staying well
    .purpose = Know your early signs, what keeps you well, and what to do when things slip.
    .school = Relapse prevention, or staying-well plan
    .stirs = Thinking of bad times may bring worry. You can write the green parts first.
    .evidence = In a review of 36 trials, therapy meant to keep depression away made it less likely to return within two years. Therapists led it. A second review found a gain when it was added to medicine. The written plan alone has not been tested that way.

caution-1 = If you want to die or may hurt yourself, leave this plan and open “Help now”. Your safety plan comes first.
caution-2 = Please do not change any medicine because of this page. Talk with the one who prescribes it.
caution-3 = Days with hardly any sleep and racing energy, or voices that give orders? Call your clinician today.
caution-4 = If it gets you down to write this, stop. It is a good page to fill in with your therapist.

step-signs = How do you notice where you are?
    .short = My signs
    .lead = Green is well enough. Amber is slipping. Red is when you need help. Small, early signs are the most useful.
    .example = Green: “I cook and answer my sister.” Amber: “I eat over the sink, sleep past ten, say I am busy.” Others see: “Short messages.” Red: “I stop going out. I do not pick up.” Others see: “Curtains closed.”
help-signs-1 = Think back to the last time. What changed first, weeks before?
help-signs-2 = What changes in your sleep, food, body, thoughts, and in how you are with people?
help-signs-3 = What would someone who knows you see?
help-signs-4 = Could you count it? “Three days without a shower” is clearer than “low”.
ask-signs = Signs
    .hint = One to three signs in each field
column-signs-me = What I notice
column-signs-others = What others may see
row-signs-green = Green: well enough
row-signs-amber = Amber: slipping
row-signs-red = Red: I need help

step-ahead = What may be hard in the months ahead?
    .short = Ahead
    .lead = Dates, seasons, changes, people. To see them coming is half the work.
    .example = “November. The move in March. The day my leave ends.”
help-ahead-1 = Which time of the year has been hard before?
help-ahead-2 = What good change might still be a strain?
help-ahead-3 = What would you tell someone to keep an eye on?
help-ahead-4 = For the hardest one: what could you put in place before it comes?
ask-ahead = Triggers ahead
    .hint = Up to six. With the month, if you know it

step-well = What keeps you well?
    .short = Keeps me well
    .lead = Small things, each day and each week. Few enough to keep.
    .example = Each day: “Up by eight. One meal at the table.” Each week: “Choir. Call my sister on Sunday.”
help-well-1 = What do you tend to drop first when you get busy?
help-well-2 = What is the smallest form of it?
help-well-3 = Who or what makes it easier?
ask-daily = Each day
    .hint = Two or three are plenty
ask-weekly = Each week
    .hint = Two or three are plenty

step-helped = What has helped so far?
    .short = What helped
    .lead = Look at what you have used here. Then note what you want to keep, from here or from life.
    .example = “Plans for small outings. Long breaths out. Telling my sister the truth.”
help-helped-1 = What did your therapist and you find out together?
help-helped-2 = What helped that is not on any list?
help-helped-3 = What got you out of the last bad time, and how long did it take?
ask-used = What you have used here
    .hint = Keep it, change it, or let it rest
ask-helped = What I want to keep
    .hint = Up to five lines

step-amber = What will you do at amber?
    .short = At amber
    .lead = Early and small. It is easier now than later.
    .example = “Two outings in my week. Bed by eleven. Tell my sister ‘amber’. When I eat over the sink three days in a row, I will text her. If I do not feel like it, I send one letter: A.”
help-amber-1 = What would you do in the first two days?
help-amber-2 = What can you drop for a while, to have more room?
help-amber-3 = When would you ask for an extra session?
ask-amber = My steps at amber
    .hint = One to five, the easiest first
ask-amber-plan = My first step

step-red = What will you do at red?
    .short = At red
    .lead = Now it is time for other people. You do not have to sort it out by yourself.
    .example = “Call the clinic. Ask my sister to come. No big decisions. Open my safety plan.”
help-red-1 = Who do you call first, and what is the number?
help-red-2 = What must others take over: a child, an animal, the mail?
help-red-3 = If you want to die or may hurt yourself, your safety plan and “Help now” come first.
help-red-4 = Write it as a list that someone else could follow for you.
ask-red = My steps at red
    .hint = One to five, with people in the first line
ask-red-who = Who I call first
    .hint = Therapist, doctor or clinic
ask-red-now = Right now
option-red-now-plan = I am only planning
option-red-now-safety = I would like to see my safety plan
option-red-now-person = I am at red now, and I would like a person
    .hint = Shows the way to people and lines you can reach

step-tell = Who may know?
    .short = Who knows
    .lead = One or two people who may say: “I see amber.” Tell them how you would like to hear it.
    .example = “My sister Lin, and Tom from choir. They may say: ‘Shall we walk?’ I would rather not hear: ‘Are you ill again?’”
help-tell-1 = Who notices early, and is kind about it?
help-tell-2 = Would you like to show them this page, or a part of it?
help-tell-3 = If there is no one, your therapist or clinic can take this place.
ask-tell-one = One person
ask-tell-two = Another person
ask-may-say = What they may say to me
    .hint = And what I would rather not hear

step-boosters = When will you come back to it?
    .short = Booster dates
    .lead = Two dates to look at this again, alone or with your therapist.
    .example = “The 1st of February and the 1st of May. I will bring this page to Dr. Amir.”
help-boosters-1 = Is there a date that suits, such as the first day of a season?
help-boosters-2 = What would you like to practise again on that day?
help-boosters-3 = Which two exercises have you used the most? Do one of them again that day.
ask-booster-one = First date
ask-booster-two = Second date
ask-booster-what = What I will do on that day

step-lapse = What will you tell yourself after a slip?
    .short = After a slip
    .lead = A lapse is information. It tells you something about what you need.
    .example = “I slipped for a week. I know how to come back from this. It tells me that moving house was more than I thought.”
help-lapse-1 = What would you say to a friend?
help-lapse-2 = What could a slip teach you about this plan?
help-lapse-3 = What have you learned that no slip can take away?
ask-lapse = Words for that day
    .hint = As you would say them to someone you care for

step-review = Does this plan still fit?
    .short = Every 3 months
    .lead = For later, about every three months. Leave it for now.
    .example = Green, with a bit of amber. “Choir and Sundays still fit. New sign: I stop opening the mail. I add it.”
help-review-1 = Were there amber days since the last look? What did you do, and what came of it?
help-review-2 = Is there a new sign, a new person, or something that no longer helps?
help-review-3 = What could you read to your therapist, or to someone you trust?
ask-where-now = Where am I now?
option-where-now-green = Green
option-where-now-amber = Amber
    .hint = Look at your steps at amber
option-where-now-red = Red
    .hint = Look at your steps at red, and call someone today
option-where-now-unsure = I cannot tell
    .hint = You could ask someone who knows you
option-where-now-person = I would like a person
    .hint = Shows the way to people and lines you can reach
ask-still-fits = What still fits
ask-change = What I would change
