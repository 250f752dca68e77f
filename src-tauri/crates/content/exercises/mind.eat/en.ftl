# One small bite (mind.eat, edition 1).

exercise = One small bite
    .purpose = Eat one small thing slowly, as if you had never met it before.
    .school = Mindful eating
    .stirs = Food can be a tender subject. If eating is a struggle for you, this may not be the right practice.
    .evidence = This rests on tradition and clinical experience. Little was tested on its own, so we claim little.
    .example = “I took a slice of apple. I have eaten a thousand, and never heard how loud the first bite is. Then it was sour, and then sweet.”

caution-1 = Do you have trouble with eating now? Then do this only if you have agreed it with your care team.
caution-2 = Take only food that is safe for you. Mind your allergies.
caution-3 = Sit upright and take a small piece. If you choke easily, choose something soft, or only look and smell.
caution-4 = This is not about how much you eat, or about your body. Nothing is counted or weighed.
caution-5 = Do you often feel unreal, hear voices, or hardly sleep and have racing energy? Do this only with your clinician.

step-food = What will you eat?
    .short = One food
    .lead = One small thing: a slice of apple, a raisin, a piece of bread. A sip of tea works too.
help-food-1 = What is near, small, and safe for you?
help-food-2 = Would you like it crisp, soft, sweet or salty?
help-food-3 = Nothing at hand? A sip of water will do.
ask-food = My one small food
    .hint = Put it in front of you before you go on

step-taste = Slowly, with all senses
    .short = Slowly
    .lead = Half a minute for each sense. You can stop at any line. Looking and smelling are enough.
ask-taste = Slowly, with all senses
line-taste-1 = Look. Turn it in the light, as if you had never seen such a thing.
line-taste-2 = Where is it smooth, where is it dull? Which colours does it have, and which shadow?
line-taste-3 = Smell. Hold it under your nose, and breathe in as you always do.
line-taste-4 = Is the smell sweet, sour, earthy, or hardly there? Does your mouth do something?
line-taste-5 = Touch. Is it dry, sticky, firm, heavy? Press it a little.
line-taste-6 = Hold it to your ear and press again. Rest it on your lips, if you like.
line-taste-7 = First bite. Take a small one, and wait before you chew.
line-taste-8 = What comes first: a taste, a sound, or how cold or warm it is?
line-taste-9 = Chew. Slowly, on one side and then on the other.
line-taste-10 = How does the taste change? When is it strongest?
line-taste-11 = Swallow. First notice the wish to do it, and wait for one breath.
line-taste-12 = Then let it go down. How far can you follow it?
line-taste-13 = After-taste. Rest for a moment. What is still there?
line-taste-14 = Look at what is left, if there is any. Do you want more, or is it enough?

step-different = What was different from other times?
    .short = Different
    .lead = A word or two. If nothing was, that is good to know too.
help-different-1 = Was there a taste or a sound that was new?
help-different-2 = Did your mind run ahead to the next bite?
help-different-3 = Did a memory come along with it?
ask-different = What was different
    .hint = You can leave this empty
