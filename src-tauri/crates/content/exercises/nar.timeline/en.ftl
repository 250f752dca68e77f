# My life on a line (nar.timeline, edition 1).
# The example tells one story from the first step to the last.

exercise = My life on a line
    .purpose = See your life as a whole: the good, the hard, the turns, and what carried you.
    .school = Life review and life timeline (narrative therapy)
    .stirs = Joy, grief and old pain can sit side by side here. Titles are enough, and years can be left out.
    .evidence = Going through one’s life has been tested in studies, above all with older people and with someone who listens. For younger people, and for doing it alone, less is known.

caution-1 = Hard times get a title only. Please leave the details for your session.
caution-2 = You can skip any years. An empty stretch needs no reason.
caution-3 = If your distress climbs, stop. The last step leads you back, and ends on a strength.
caution-4 = Did something terrible happen to you? Then headlines only, and best with your therapist.
caution-5 = Do it in several visits if you like. A few moments are plenty for one day.

step-line = How long is your line today?
    .short = The line
    .lead = From one age to another. It can be your whole life, or one part of it.
    .example = “From 6 to 41. I leave out 13 to 15.”
help-line-1 = You could begin with years you like to think of.
help-line-2 = Which years would you rather leave alone today?
help-line-3 = Was there a move, a birth, a school or a job that could be a first mark?
ask-from-age = From this age
    .hint = Years
ask-to-age = To this age
    .hint = Years. It may be your age now
ask-skip = Years I leave out
    .hint = No reason needed

step-moments = Which moments belong on it?
    .short = Moments
    .lead = Good ones, hard ones, turning points. For each a title, an age, and how much it weighs from 1 to 5.
    .example = Age 8, good, 4: “Grandpa’s boat.” Age 19, turning, 5: “The train to the city.” Age 30, hard, 4: “The empty flat.” Distress: 25.
help-moments-1 = Begin with a good one. Small ones count, like a smell or a song.
help-moments-2 = When did your path change its direction?
help-moments-3 = A title is like the name of a film. No scenes.
help-moments-4 = For each hard one, could you add a good one near it?
help-moments-5 = Five or six are plenty for a first visit.
ask-moments = My moments
    .hint = Titles only, a few words each
ask-dist-moments = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-chapters = If it were a book, what chapters would it have?
    .short = Chapters
    .lead = Group the years as you like, and give each part a name.
    .example = “Boats and dust.” “The loud years.” “Learning to stay.”
help-chapters-1 = Where does one part end, and another begin?
help-chapters-2 = Which name would the person you were then have chosen?
help-chapters-3 = A part without a name can be called “not yet”.
ask-chapters = Names of my chapters

step-hard = What got you through the hard ones?
    .short = What helped
    .lead = Look at help, people and skills, and not at what was done. Choose one or two moments.
    .example = “The empty flat.” Helped: long walks, the radio. Who saw: my neighbour Bo. Skill: I asked for work, and kept asking.
help-hard-1 = What did you do that kept you going, even a little?
help-hard-2 = Who saw it, or would have been on your side?
help-hard-3 = What did it take to get up on the next day?
help-hard-4 = If nothing helped then, you can say so. You are here now.
ask-hard = Hard moments, and what carried me
column-hard-title = Title
column-hard-helped = What helped me through
column-hard-saw = Who saw it
column-hard-skill = A skill I showed
ask-dist-hard = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-threads = Which threads run through it?
    .short = Threads
    .lead = What kept coming back, and what did you stand for?
    .example = “Water keeps coming back, and leaving. I stood for those who are new in a place.”
help-threads-1 = What did you love at eight that you still love?
help-threads-2 = What made you angry on someone’s behalf?
help-threads-3 = What would a good witness of your life say you cared for?
ask-came-back = What kept coming back
ask-stood-for = What I stood for

step-next-chapter = What is the next chapter called?
    .short = Next chapter
    .lead = A title and a first line. Both may change as often as you like.
    .example = “A boat of my own.” “On a cold Saturday I went down to the harbour and asked.”
help-next-chapter-1 = What would you like more of in it?
help-next-chapter-2 = Which strength do you take along?
help-next-chapter-3 = It can be a quiet chapter.
ask-next-title = Its title
ask-next-line = Its first line

step-ordinary = End on a strength, and come back
    .short = Back here
    .lead = Name one strength your line shows. If you came here early, that was a good time to stop.
ask-strength = A strength that I see
    .hint = Such as “I begin again”
ask-ordinary = Come back to now
line-ordinary-1 = The line can rest. It will be here when you want it.
line-ordinary-2 = Feel both feet on the floor.
line-ordinary-3 = Look around, and name three things that you see.
line-ordinary-4 = Say today’s date, the place, and how old you are.
line-ordinary-5 = Now one plain thing, as on any other day.
ask-plain = One ordinary thing
option-plain-senses = Go through all my senses
    .hint = A longer way back to here and now
option-plain-drink = Get a drink
option-plain-window = Open a window
option-plain-dishes = Wash a cup or a plate
option-plain-person = I would like a person
    .hint = Shows the way to people and lines you can reach
