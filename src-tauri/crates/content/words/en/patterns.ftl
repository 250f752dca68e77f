# The paces of breathing, in seconds; an underscore in an id stands for the point of a number.

pattern-5_5-5_5 = 5.5 in, 5.5 out
pattern-4-6 = 4 in, 6 out
pattern-5-5 = 5 in, 5 out
pattern-6-6 = 6 in, 6 out
pattern-4-8 = 4 in, 8 out
pattern-sigh = The sigh: 2 in, 1 more in, 6 out
