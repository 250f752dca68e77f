# One small bite (mind.eat, edition 1).

exercise = One small bite
    .purpose = Eat one small thing slowly, as if you had never met it before.
    .school = Mindful eating
    .stirs = Food can be a tender subject. If eating is a struggle for you, this may not be the right practice.
    .evidence = This rests on tradition and clinical experience. Little was tested on its own.
    .example = “I took a piece of apple. I have eaten a thousand, and never heard how loud the first bite is.”

caution-1 = Do you have trouble with eating now? Then do this only if your care team agrees.
caution-2 = Take only food that is safe for you. Mind your allergies.
caution-3 = Sit upright and take a small piece. If you choke easily, choose something soft, or only look and smell.
caution-4 = This is not about how much you eat, or about your body. It is about noticing.

step-food = What will you eat?
    .short = One food
    .lead = One small thing: a slice of apple, a raisin, a piece of bread. A sip of tea works too.
help-food-1 = What is near, small, and safe for you?
help-food-2 = Would you like it crisp, soft, sweet or salty?
ask-food = My one small food
    .hint = Put it in front of you before you go on

step-taste = Slowly, with all senses
    .short = Slowly
    .lead = Half a minute for each line. You can stop at any line, and you do not have to swallow.
ask-taste = Slowly, with all senses
line-taste-1 = Look. Turn it in the light. Where is it smooth, where is it dull?
line-taste-2 = Smell. Hold it under your nose. Does your mouth do something?
line-taste-3 = Touch. Is it dry, sticky, firm? Hold it to your ear, and press it a little.
line-taste-4 = First bite. Take a small one, and wait. What comes first?
line-taste-5 = Chew. Slowly, on one side and then the other. How does the taste change?
line-taste-6 = Swallow. Notice the wish to do it, and then how it goes down.
line-taste-7 = After-taste. Rest for a moment. What is still there?

step-different = What was different from other times?
    .short = Different
    .lead = A word or two. If nothing was, that is good to know too.
help-different-1 = Was there a taste or a sound that was new?
help-different-2 = Did your mind run ahead to the next bite?
help-different-3 = Did a memory come along with it?
ask-different = What was different
    .hint = You can leave this empty
