# Kind wishes (mind.metta, edition 1).

exercise = Kind wishes
    .purpose = Send a few kind wishes: to someone dear, to yourself, and further out.
    .school = Loving-kindness meditation (metta)
    .stirs = Kindness may bring tears, sadness or nothing at all. Wishing yourself well can sting at first.
    .evidence = A review put trials of kindness meditation together, and found some help with low mood. How much it helps is not settled, and one time alone was tested little.
    .example = “I began with the neighbour’s old dog. That was easy. Wishing myself well felt stiff, so I went back to the dog.”

caution-1 = Being kind to yourself may sting at first. Go back to the easy one as soon as it does.
caution-2 = Please leave out anyone who hurt you badly or scares you. You owe them no kind wish, here or elsewhere.
caution-3 = Thoughts of someone who has died may bring grief up. You could choose someone else today.
caution-4 = Do terrible memories rush in, or do you hear voices? Do you hardly sleep, with racing energy? Do this only with your clinician.
caution-5 = If you often feel unreal or far away, keep your eyes open. Stop after the first round, in under five minutes.

step-someone = Who is easy to wish well?
    .short = Someone easy
    .lead = A person or an animal that makes you feel a little softer. A child you know, a teacher, a cat.
help-someone-1 = Who is glad when you come in?
help-someone-2 = Is there an animal, real or from a story, that you are fond of?
help-someone-3 = If nobody comes to mind, would a tree or a place do?
ask-easy-one = The one I wish well
    .hint = A letter is enough, and you can leave this empty

step-wishes = Which wishes would you like to send?
    .short = Wishes
    .lead = Choose three or four, or write your own. They are wishes, so they need not feel true.
help-wishes-1 = What would you like to hear from someone kind?
help-wishes-2 = Short ones are best. You will say them many times.
help-wishes-3 = Would you like another word than “may”? “I wish you…” is as good.
ask-wishes = My wishes
option-wishes-safe = May you be safe
option-wishes-well = May you be as well as can be
option-wishes-peace = May you find some peace
option-wishes-ease = May your day be a bit lighter
option-wishes-held = May you feel that you belong
option-wishes-free = May your burden grow less
option-wishes-rest = May you get some rest
ask-own-wish = A wish in my own words
    .hint = Only if you like

step-them = To the one who is easy
    .short = To them
    .lead = A minute and a half. Your eyes can be open, resting on one spot.
ask-them = To the one who is easy
line-them-1 = Sit so that you feel held up. A hand on your chest is fine, if you like that.
line-them-2 = Picture the one you chose. See them at a good moment.
line-them-3 = Say your first wish to them, in your head or out loud.
line-them-4 = Then the next. Take your time between them.
line-them-5 = If your mind walks off, come back to their face, or to the words.
line-them-6 = Say all your wishes once more, slowly.

step-myself = To yourself
    .short = To me
    .lead = The same wishes, now for you. If it stings, you may go back to the easy one at once.
ask-myself = To yourself
line-myself-1 = Picture yourself as you sit here, or as a small child.
line-myself-2 = You could let the easy one look at you, and send the wishes for you.
line-myself-3 = Say the first wish: “May I…” Or use your own name.
line-myself-4 = You do not have to deserve it. It is only a wish.
line-myself-5 = Say the next one. A stiff or empty feeling is fine.
line-myself-6 = Once more, all your wishes, as gently as you can.
ask-sting = How is that?
option-sting-fine = Fine, or a bit warm
option-sting-nothing = I feel nothing much
    .hint = That is fine. The wish still counts
option-sting-stings = It stings
    .hint = Then you go back to the easy one next

step-return = Back to the easy one
    .short = Back
    .lead = Kindness can hurt where it was long lacking. There is no hurry.
ask-return = Back to the easy one
line-return-1 = Let yourself be out of the picture for now.
line-return-2 = See the easy one again, and feel what holds you up.
line-return-3 = Send them your wishes, one by one.
line-return-4 = You can stay here to the end, or stop now. Both are kind.

step-neutral = To someone you hardly know
    .short = Hardly known
    .lead = A person you see now and then, with no strong feeling. Then choose whether to go one step further.
ask-neutral = To someone you hardly know
line-neutral-1 = Think of someone from a shop, a bus or your street.
line-neutral-2 = You do not know their worries. They have some, as everyone has.
line-neutral-3 = Say your first wish to them.
line-neutral-4 = Then the next ones, at your own pace.
line-neutral-5 = Let them go on with their day.
ask-harder = Someone a little difficult?
option-harder-skip = No, leave that out
    .hint = You go on to everyone
option-harder-go = Yes, someone mildly difficult
    .hint = An annoying person, never someone who harmed you

step-difficult = To someone a little difficult
    .short = A bit hard
    .lead = Someone who annoys you, no more than that. You can leave at any line.
ask-difficult = To someone a little difficult
line-difficult-1 = Choose a small annoyance. Never someone who hurt you badly.
line-difficult-2 = A wish does not say that what they do is fine.
line-difficult-3 = Keep them at a distance that suits you, even across a river.
line-difficult-4 = Say one wish, if you can. One is plenty.
line-difficult-5 = If you grow hot or tight, go back to the easy one.
line-difficult-6 = Let them go on their way.

step-all = To everyone
    .short = To all
    .lead = The last round. It includes you.
ask-all = To everyone
line-all-1 = Begin with this room, and whoever is in it. You are in it too.
line-all-2 = Then the house, the street, the town.
line-all-3 = Say your first wish: “May we all…”
line-all-4 = Let it go as far as it likes, to people and animals.
line-all-5 = Say the other wishes once.
line-all-6 = Feel your feet and look around. That is all for now.

step-felt = What was there?
    .short = What was there
    .lead = If you felt nothing, that is fine. You meant it well, and that is the practice.
help-felt-1 = Was it easier for one than for another?
help-felt-2 = Did it sting? Then next time the easy one alone is enough, or take this to your session.
ask-felt = Most of all
option-felt-warm = Some warmth
option-felt-little = A little softness
option-felt-nothing = Nothing much
option-felt-sad = Sadness or longing
option-felt-mixed = A mix of things
ask-note = A word about it
    .hint = You can leave this empty
