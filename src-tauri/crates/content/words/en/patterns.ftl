# The paces of breathing, in seconds; an underscore in an id stands for the point of a number.

pattern-5_5-5_5 = 5.5 in, 5.5 out
pattern-4-6 = 4 in, 6 out
pattern-5-5 = 5 in, 5 out
pattern-6-6 = 6 in, 6 out
pattern-4-8 = 4 in, 8 out
pattern-sigh = The sigh: 2 in, 1 more in, 6 out
pattern-4-4-4-4 = 4 in, hold 4, 4 out, rest 4
pattern-3-3-3-3 = 3 in, hold 3, 3 out, rest 3
pattern-4-7-8 = 4 in, hold 7, 8 out
pattern-2-3_5-4 = 2 in, hold 3.5, 4 out
