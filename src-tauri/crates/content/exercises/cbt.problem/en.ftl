# Solve a problem step by step (cbt.problem, edition 1).
# The example tells one story from the first step to the last.

exercise = Solve a problem step by step
    .purpose = Turn a problem into a goal, ideas and a first step.
    .school = Problem-solving therapy (cognitive behavioural therapy)
    .stirs = Some problems have no way out. Seeing that can be sad, and honest.
    .evidence = A review of many trials found that it helps adults with low mood. The effect was smaller in the better studies.

caution-1 = A loss that cannot be solved needs room, not a plan. Grief or acceptance may fit better.
caution-2 = If someone threatens or controls you, plan with a professional first.
caution-3 = If everything seems impossible today, a smaller problem is enough.

step-kind = What kind of question is it?
    .short = What kind
    .lead = A problem with many ways, or a choice between two.
help-kind-1 = Is it still open what you could do? Then it is a problem to solve.
help-kind-2 = Do you go back and forth between two ways? Then it is a choice.
ask-kind = It is
option-kind-problem = A problem to solve
    .hint = Goal, ideas, plan
option-kind-choice = A choice between two
    .hint = What each way gives, costs and leaves you feeling

step-problem = What is the problem, in one sentence?
    .short = The problem
    .lead = With facts. Who, what, how often? Take one problem at a time.
    .example = “The rent went up by ninety, and I have forty left each month.”
help-problem-1 = What would a neighbour say they see?
help-problem-2 = Since when, how often, and with whom?
help-problem-3 = Which part of it is in your hands?
help-problem-4 = If it is too big for one sentence, which piece comes first?
ask-problem = The problem

step-goal = What goal could you reach?
    .short = The goal
    .lead = One that is in your hands. You can tell when you have reached it.
    .example = “Fifty more a month by May.”
help-goal-1 = What would be a little better by next week?
help-goal-2 = How would somebody else see that you got there?
help-goal-3 = Is it about what you do, or about what others do?
ask-goal = My goal

step-ideas = Which ideas are there?
    .short = Ideas
    .lead = All of them, even silly ones. Nothing is judged yet. Go for at least four.
    .example = “Ask for more hours. Sell the bike. Share the flat. Ask about rent support. Move to the moon.”
help-ideas-1 = What would your boldest friend do?
help-ideas-2 = What if you had to do it by tonight?
help-ideas-3 = What has worked before, even a bit?
help-ideas-4 = Who could know something you do not know?
ask-ideas = Ideas
    .hint = Four to twelve, a few words each

step-weigh = What speaks for and against the best three?
    .short = For and against
    .lead = Take your best three. For you, for others, now and later.
    .example = “Ask for more hours. For: eighty more a month. Against: less time. Others: the team is short of people. Now: one talk. Later: I know the work.”
help-weigh-1 = What would it cost in time, money and strength?
help-weigh-2 = Who else would feel it, and how?
help-weigh-3 = How would it look in a week, and in a year?
ask-weigh = The best ideas
column-weigh-idea = Idea
column-weigh-pro = For it
column-weigh-con = Against it
column-weigh-others = For others
column-weigh-now = Now
column-weigh-later = In the long run

step-balance = Two ways: what does each give and cost?
    .short = Two ways
    .lead = Write each way in a row. Also the feeling that each would leave.
    .example = “Stay: gives calm, costs a long way to work, leaves me flat. Move: gives time, costs money, leaves me nervous and awake.”
help-balance-1 = What would you lose by each way that you would miss?
help-balance-2 = How would you feel the morning after you chose it?
help-balance-3 = Whose voice do you hear for each of the two?
ask-balance = The two ways
column-balance-way = Way
column-balance-gain = It gives
column-balance-cost = It costs
column-balance-feeling = It leaves me feeling
ask-not-afraid = Which one if I were not afraid?
    .hint = The first answer that comes is enough

step-choose = Which one do you choose?
    .short = I choose
    .lead = It does not have to be the perfect one.
    .example = “Ask for more hours first.”
help-choose-1 = Which one helps most and costs least?
help-choose-2 = Which one could you start this week?
help-choose-3 = Could you join two ideas into one?
ask-chosen = I choose

step-steps = What are the first steps?
    .short = First steps
    .lead = Who does what, and when? The first one goes into the plan.
    .example = “When the meeting ends on Monday, I ask Lena about hours. Then: ask by Friday what she says. Then: fill in the form.”
help-steps-1 = What is the very first thing: a call, a line, a look at the calendar?
help-steps-2 = What do you need for it, and who can help?
help-steps-3 = On which day and at what hour?
ask-steps = My first step
ask-then = The steps after that, with who and when
    .hint = None to five, a few words each

step-obstacles = What could get in the way, and what then?
    .short = Plan B
    .lead = One obstacle is enough. Then choose a day to look back, perhaps in a week.
    .example = “She says no. Then I put the bike on the board. I look back next Sunday.”
help-obstacles-1 = What got in the way last time?
help-obstacles-2 = What could you do in the worst hour of the week?
help-obstacles-3 = Whom could you ask when you get stuck?
ask-obstacles = In the way
ask-plan-b = Then I
ask-review = A day to look back

step-review = What happened, and what next?
    .short = Looking back
    .lead = For later, on the day you chose. Leave it for now.
    .example = “Lena can give me two hours more. That is forty a month. Next: sell the bike.”
help-review-1 = Which part of the goal have you reached?
help-review-2 = What went differently than you thought?
help-review-3 = What did you learn that helps with the next problem?
ask-happened = What happened
ask-next-step = Next I
option-next-step-done = It is solved
option-next-step-go-on = Go on with it
option-next-step-other = Try another idea
option-next-step-rest = Let it rest
ask-then-what = What that means for this week
