# Solve a problem step by step (cbt.problem, edition 1).

exercise = Solve a problem step by step
    .purpose = Turn a problem into a goal, ideas and a first step.
    .school = Problem-solving therapy (cognitive behavioural therapy)
    .stirs = Some problems have no way out. Seeing that can be sad, and honest.
    .evidence = Many trials together show that this helps with low mood. The effect is smaller in the better studies.

caution-1 = A loss that cannot be solved needs room, not a plan. Grief or acceptance may fit better.
caution-2 = If someone threatens or controls you, plan with a professional first.
caution-3 = If everything seems impossible today, a smaller problem is enough.

step-kind = What kind of question is it?
    .short = What kind
    .lead = A problem with many ways, or a choice between two.
ask-kind = It is
option-kind-problem = A problem to solve
option-kind-choice = A choice between two

step-problem = What is the problem, in one sentence?
    .short = The problem
    .lead = With facts. Who, what, how often?
    .example = “The rent went up by ninety, and I have forty left each month.”
help-problem-1 = What would a neighbour say they see?
ask-problem = The problem

step-goal = What goal could you reach?
    .short = The goal
    .lead = One that is in your hands.
    .example = “Fifty more a month by May.”
ask-goal = My goal

step-ideas = Which ideas are there?
    .short = Ideas
    .lead = All of them, even silly ones. Nothing is judged yet.
    .example = “Ask for more hours. Sell the bike. Share the flat. Move to the moon.”
help-ideas-1 = What would your boldest friend do?
help-ideas-2 = What if you had to do it by tonight?
ask-ideas = Ideas

step-weigh = What speaks for and against the best three?
    .short = For and against
    .lead = For you, for others, now and later.
    .example = “Share the flat. For: rent halves. Against: less quiet. Later: perhaps company.”
ask-weigh = The best ideas
column-weigh-idea = Idea
column-weigh-pro = For it
column-weigh-con = Against it
column-weigh-later = In the long run

step-balance = Two ways: what does each give and cost?
    .short = Two ways
    .lead = Also the feeling that each would leave.
ask-balance = The two ways
column-balance-way = Way
column-balance-gain = It gives
column-balance-cost = It costs
column-balance-feeling = It leaves me feeling
ask-not-afraid = Which one if I were not afraid?

step-choose = Which one do you choose?
    .short = I choose
    .lead = It does not have to be the perfect one.
    .example = “Ask for more hours first.”
ask-chosen = I choose

step-steps = What are the first steps?
    .short = First steps
    .lead = Who does what, and when?
    .example = “On Monday after the meeting I ask Lena about hours.”
ask-steps = My first step

step-obstacles = What could get in the way, and what then?
    .short = Plan B
    .lead = One obstacle is enough.
    .example = “She says no. Then I put the bike on the board.”
ask-obstacles = In the way
ask-plan-b = Then I
ask-review = A day to look back

step-review = What happened, and what next?
    .short = Looking back
    .lead = For later, on the day you chose. Leave it for now.
ask-happened = What happened
ask-next-step = Next I
option-next-step-done = It is solved
option-next-step-go-on = Go on with it
option-next-step-other = Try another idea
option-next-step-rest = Let it rest
