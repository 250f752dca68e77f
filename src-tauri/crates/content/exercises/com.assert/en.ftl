# Say it straight (com.assert, edition 1).
# The example tells one story from the first step to the last.

exercise = Say it straight
    .purpose = Find words that are clear and kind, to ask for something or to say no.
    .school = Assertiveness training
    .stirs = You may notice guilt or fear at the thought of asking. Old anger may wake up too.
    .evidence = Trials have tested training in speaking up. The research went quiet later, and new studies are few. This short page has not been tested on its own.

caution-1 = Does this person hurt, threaten or control you? Speaking up could raise the danger. Plan it with a helper first.
caution-2 = If you are very angry now, cool down first. The words will still be here.
caution-3 = Rules for speaking up differ from place to place. Trust what you know about your own people and work.

step-situation = What is it about?
    .short = What about
    .lead = One moment with one person. Small is fine.
    .example = “My neighbour Lou asks me to take in parcels nearly every day. I always say yes.”
help-situation-1 = Who is it, and what do they do or ask?
help-situation-2 = What do you want to ask for, or say no to?
help-situation-3 = How often does it happen?
ask-situation = The moment

step-three = Three ways to say it
    .short = Three ways
    .lead = Write a short line for each way. Then look at where each one would land.
    .example = Quiet: “Oh, sure, no problem.” Harsh: “Am I your post office?” Straight: “I can take parcels on Fridays. On other days I cannot.” Straight feels best, and a bit scary.
help-three-1 = Quiet: I give in or hint, and my wish stays hidden.
help-three-2 = Harsh: I attack, and their side gets no room.
help-three-3 = Straight: I say my side, and leave room for theirs.
ask-quiet = The quiet way
ask-harsh = The harsh way
ask-straight = The straight way
ask-compare = Which one could you live with best tomorrow?
option-compare-quiet = The quiet way
    .hint = Sometimes the best choice for now
option-compare-harsh = The harsh way
    .hint = It may say how much this matters
option-compare-straight = The straight way
option-compare-none = None of these yet

step-build = Build your own line
    .short = Build it
    .lead = Four small parts. Put them in your own words, and leave out what you do not need.
    .example = “When I get parcels for you each day, I feel tied to the house. I would like to do it on Fridays only, because I need my days free.”
help-build-1 = When: could a camera have seen it?
help-build-2 = I feel: is it one feeling word? “I feel that you…” is often a blame.
help-build-3 = I would like: is it one thing they can do?
help-build-4 = Because: one true reason is enough.
ask-when = When…
    .hint = What happens, without blame
ask-feel = I feel…
ask-need = I need, or I would like…
ask-because = Because…

step-rights = What are you allowed to do?
    .short = My rights
    .lead = Tick the ones you want to remember today. They hold for the other person as well.
    .example = “To say no. To take time before I answer.” And Lou has a right to be cross about it.
help-rights-1 = Which of these would you give to a friend at once?
help-rights-2 = Which one were you not allowed to have when you were small?
ask-rights = I have a right
option-rights-no = To say no
    .hint = And still be a kind person
option-rights-ask = To ask for what I want
    .hint = They may say no to me
option-rights-time = To take time before I answer
option-rights-change = To change my mind
option-rights-feel = To feel what I feel
option-rights-not-know = To say “I do not know”
option-rights-wrong = To get things wrong and mend them
option-rights-them = To leave other people’s troubles with them
    .hint = When I want to

step-hold = If they push, what will you say?
    .short = Hold on to it
    .lead = Choose a soft no, or a line you can say again and again in the same calm voice.
    .example = “I hear that it is hard for you. Fridays are what I can do.” I said it three times, each time in the same voice.
help-hold-1 = Can you say it without a new reason each time?
help-hold-2 = What would your voice sound like on a good day?
help-hold-3 = You may stay silent after your line. You do not have to fill the gap.
ask-hold = A line that fits
option-hold-soft = “I would like to help, and this time I can’t.”
    .hint = A soft no
option-hold-thanks = “Thank you for asking me. My answer is no.”
    .hint = A soft no
option-hold-part = “I can do this part, but not the rest.”
    .hint = A soft no with an offer
option-hold-time = “Let me think. I will tell you tomorrow.”
    .hint = Time for you
option-hold-again = “I hear you. And my answer is the same.”
    .hint = Say it again, as often as it takes
option-hold-end = “I will stop here now. We can talk another day.”
    .hint = A way out
ask-my-line = In my own words
    .hint = Only if you like

step-rehearse = Try it out
    .short = Try it
    .lead = Say your line out loud three times, slowly. Then see if you want more practice.
help-rehearse-1 = How did your voice sound the third time?
help-rehearse-2 = If it feels too hard, try a smaller ask with an easier person first.
ask-aloud = One minute out loud
    .hint = A whisper is fine
ask-rehearse = Next
option-rehearse-play = Practise it with their answers
    .hint = You write three answers, and try your replies
option-rehearse-aloud = Out loud was enough
option-rehearse-wait = I will wait with this one
