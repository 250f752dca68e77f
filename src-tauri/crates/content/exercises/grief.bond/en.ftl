# Room for grief (grief.bond, edition 1).
# The example tells one story from the first step to the last.

exercise = Room for grief
    .purpose = Give the one you lost a place, and give your own life a place beside it.
    .school = Continuing bonds and the dual process model of grief
    .stirs = Longing and tears may come, and anger, or nothing at all. All of that belongs here.
    .evidence = This is close to parts of grief therapies that have been tested. We found no study that tested this page on its own.

caution-1 = There are no stages here and no date by which it must be over. You can stop at any line.
caution-2 = Was it a death by suicide, or the death of a child? People who know this kind of grief can be a great help.
caution-3 = Has it been more than a year, and the longing never lets up? Please ask about help made for this.
caution-4 = If pictures of the death rush in, leave this for your session. If you wish to die too, open Help now.

step-two = Where did grief and life have room this week?
    .short = Grief and life
    .lead = Two columns, a few words in each. Any balance is fine, and it may change each day.
    .example = Grief: “Cried in the car on Monday. Read old messages of Nan’s.” Life: “Paid the bills. Laughed at a film, then felt odd about it.”
help-two-1 = When did you turn towards the loss? When did you turn away, or rest from it?
help-two-2 = Is one column empty? That is fine. It is only a look.
help-two-3 = Did both come within one hour?
ask-two = This week
column-two-grief = Grief time
column-two-life = Life time

step-memory = Choose a memory, a thing or a song
    .short = A memory
    .lead = Stay with it for five to ten minutes. Choose one that you can bear today.
    .example = “Nan’s green cup. I held it for five minutes. I could hear how she hummed while the tea was too hot.”
help-memory-1 = What do you see, hear or smell in it?
help-memory-2 = If it hurts too much, choose something smaller, like a place they liked.
help-memory-3 = A hard or mixed memory belongs here too. Not every bond was easy.
ask-thing = What I chose
ask-time = Five minutes
    .hint = End it sooner, or run it a second time
ask-memory = What came
    .hint = Words, pieces, or nothing
ask-picture = A picture of it
    .hint = Only if you like. It stays here unless you export it

step-lives-on = What of them lives on in you?
    .short = Lives on
    .lead = A habit, a word, a way to look at things, something you care for.
    .example = “I hum when I wait. And I never let a guest leave hungry.”
help-lives-on-1 = What did you learn from them?
help-lives-on-2 = Where would a friend see them in you?
help-lives-on-3 = Is there something of theirs that you do not want to carry on? That counts too.
ask-lives-on = In me there is…

step-mark = Is there a small ritual, or a hard day to come?
    .short = Ritual or day
    .lead = Choose one. It can be quiet and short, and you can change it later.
    .example = “Her birthday, on the 12th of May. With my cousin Ari, on the phone if not here.”
help-mark-1 = Which day, song or place do you dread?
help-mark-2 = A ritual may be as small as a candle, a walk or a dish.
help-mark-3 = Who could be near, or know about it?
ask-mark = I would like to plan
option-mark-ritual = A small ritual
option-mark-date = A day that will be hard
option-mark-none = Neither for now
ask-mark-what = What it is
ask-mark-day = The day
ask-mark-who = Who could be with me, or know
    .hint = It can also be you alone

step-around = Before, during, after
    .short = Around it
    .lead = One small thing for each. A way out is part of a good plan.
    .example = “Before: buy flowers, tell Ari. During: drink tea from the green cup. After: a hot bath, no plans. When it is four on that day, I will ring Ari.”
help-around-1 = What would make it gentler?
help-around-2 = What may you say if people ask how you are?
ask-day-before = Before
ask-day-during = During
ask-day-after = After
ask-day-plan = My plan
    .hint = What I will do if it gets too hard

step-living = One thing of living, today
    .short = Living
    .lead = Something small that belongs to your own life. It takes nothing away from them.
    .example = “When I have washed the cup, I will walk to the corner and buy bread. If it rains, I will stand in the doorway for a while.”
help-living-1 = What does your body need today?
help-living-2 = What would you do if today were an easy day, but smaller?
help-living-3 = Who could you say hello to?
ask-living = My plan for today

step-ordinary = Come back to the room
    .short = Back here
    .lead = Let the memory rest in its place. It will still be there.
ask-ordinary = Come back
line-ordinary-1 = Put the thing away, or let the song end, in your own time.
line-ordinary-2 = Feel both feet on the floor.
line-ordinary-3 = Look around, and name three things you see.
line-ordinary-4 = Say today’s date, out loud or in your head.
line-ordinary-5 = Now one plain thing, as on any other day.
ask-ordinary-thing = One ordinary thing
option-ordinary-thing-drink = Get a drink
option-ordinary-thing-window = Open a window
option-ordinary-thing-dishes = Wash a cup or a plate
option-ordinary-thing-person = I would like a person
    .hint = Opens Help, with people and lines you can reach
