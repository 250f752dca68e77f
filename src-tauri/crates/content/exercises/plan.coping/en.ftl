# A card for a hard moment (plan.coping, edition 1).
# The example tells one story from the first step to the last.

exercise = A card for a hard moment
    .purpose = Write down on a good day what you will need on a hard one. Once a month, see what still fits.
    .school = Coping cards and a review of skills
    .stirs = You think of hard moments while you write. A light one is a fine first card.
    .evidence = Coping cards are a part of tested therapies. We found no study that tested the cards on their own.

caution-1 = If you might hurt yourself or someone else, a card is not enough. Open “Help now”.
caution-2 = Write it when you are calm. In a hard moment, read a card you already have.
caution-3 = Has something on a card hurt you or cost you much? Take it off, and tell your therapist.

step-when = When will you need this card?
    .short = When
    .lead = One kind of moment, and how strong it is. From and to, on the scale from 0 to 100.
    .example = “When I get a mail from my boss at night. From 50 to 75.”
help-when-1 = What comes right before it? A place, a person, a time, a thought?
help-when-2 = Below the first number you may not need it. Above the second, you may need a person.
help-when-3 = If numbers do not suit you, leave them out.
ask-trigger = The moment
    .hint = “When…”, as exact as you can
ask-dist-from = Use it from this distress on
    .low = fully calm
    .high = the most I can imagine
ask-dist-to = And up to this distress
    .low = fully calm
    .high = the most I can imagine

step-do = What will you do?
    .short = Steps
    .lead = One to five steps, short enough to read with a racing heart.
    .example = “1. Put the phone face down. 2. Feet on the floor. 3. Ten long breaths out. 4. Write one line for tomorrow. 5. Warm shower.” 15 minutes.
help-do-1 = What has helped you before, even a little?
help-do-2 = Could you do the first step anywhere?
help-do-3 = Begin each line with a verb: put, walk, call, breathe.
help-do-4 = Is there something from your exercises here that belongs on it?
ask-do = My steps
    .hint = One to five. The easiest one first
ask-how-long = How long it takes
    .hint = Minutes
ask-source = The exercise it comes from
    .hint = If there is one

step-words = What do you want to hear?
    .short = A sentence
    .lead = One sentence to yourself, true and kind. A photo can go with it.
    .example = “It is a mail, not a fire. I can read it at nine.” Photo: the lake.
help-words-1 = What would a good friend say to you then?
help-words-2 = Do you believe it, at least halfway? If not, make it smaller.
help-words-3 = What would you like to remember that you forget in such moments?
ask-words = My sentence
    .hint = Short enough to say out loud
ask-photo = A photo
    .hint = A face, a place, an animal. Only if you like

step-with = Who or what could be with you?
    .short = With whom
    .lead = Someone next to you, or someone to call. A line counts as well.
    .example = “With Noor, if still awake. Else the night line of my clinic.”
help-with-1 = Who would not need a long story?
help-with-2 = If you would do this one alone, leave it empty.
ask-with = With whom
ask-person-or-line = A person or a line to call

step-name = What is it called?
    .short = Name
    .lead = A few words that you will know at once.
    .example = “Night mail.” I ticked it, so I can find it fast.
help-name-1 = The name can be the moment, or what you want to do in it.
help-name-2 = Which three cards would you want on your worst night? Keep those at hand.
ask-name = The name of the card
ask-at-hand = Keep this card at hand for hard moments
    .hint = Three cards at hand are plenty

step-skills = What have you used so far?
    .short = My skills
    .lead = For later, once a month. Leave it for now. For each one: keep it, change it, or let it rest.
help-skills-1 = Keep what helps in the moment and still feels right the day after.
help-skills-2 = Change means a shorter one, another time, or with someone.
help-skills-3 = What do you use in life that is not listed here? It may want a card.
ask-skills = Everything you have used
    .hint = The dots show what you told before and after. They are no grades

step-costs = What helps now and costs you later?
    .short = Later costs
    .lead = For later. We all reach for such things. Here you only look at both sides.
    .example = “Scrolling: helps now 60, costs later 70. Putting calls off: helps now 80, costs later 50.”
help-costs-1 = What does it give you at once? There is a good reason why you do it.
help-costs-2 = If you drink or take something every day, do not stop all at once. Ask a doctor first.
help-costs-3 = Helps now: how much does it ease things in the first hour?
help-costs-4 = Costs later: how is it the next day, for your body, money, work or people?
ask-costs = What I reach for
option-costs-avoid = Staying away from things
option-costs-drink = Drinking or taking something
option-costs-scroll = Scrolling
option-costs-check = Checking again and again
option-costs-sleep = Sleeping it away
option-costs-eat = Eating more or less than I need
option-costs-spend = Spending money
option-costs-snap = Snapping at people
option-costs-other = Something else
option-costs-none = Nothing comes to mind
ask-gain-cost = Both sides of it
    .hint = Up to four lines. 0 is not at all, 100 is very much
column-gain-cost-what = What I do
column-gain-cost-gain = Helps now, 0 to 100
column-gain-cost-cost = Costs later, 0 to 100

step-gaps = Which moments have no card yet?
    .short = Gaps
    .lead = For later. Look at your hard moments of this month. Some may still lack a plan.
    .example = “Sunday evenings. Calls from my father.”
help-gaps-1 = When did you have nothing to hold on to?
help-gaps-2 = Is there a place, a date or a person that comes up often?
help-gaps-3 = Which gap would be the easiest one to write a card for?
ask-gaps = Moments without a card
    .hint = Up to five. You can write a card for one of them

step-next-month = What will you practise next month?
    .short = Next month
    .lead = For later. Three at most, and on calm days, so that they are there on hard ones.
    .example = “Long breaths out, in the bus. Putting the phone in the hall at nine. A card for Sundays.”
help-next-month-1 = Which one would you miss most if it were gone?
help-next-month-2 = When, on a calm day, could you try it?
help-next-month-3 = Tie it to something that is there already, such as the bus or the kettle.
ask-next-month = To practise when calm
    .hint = One to three
ask-keep-well = Add them to my plan for staying well?
option-keep-well-add = Yes, open that plan
option-keep-well-later = Not now
