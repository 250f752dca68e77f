# Thoughts that come back: found by comparing words, and shown with what was answered then.

echo-lead = Thoughts that are like each other, with what you answered each time.
echo-how = Found by comparing words on this computer. It can be wrong.
echo-none-title = No thoughts that come back yet
echo-none = When you write down a thought that is like an earlier one, both show up here.
echo-to-records = Go to Thought records
echo-span = { $times } times, from { $first } to { $last }.
echo-span-day = { $times } times, on { $day }.
echo-more = It came { $count } times in all. The latest are shown.
echo-dots = A line with { $times } dots, one for each time, from { $first } to { $last }.
echo-dots-day = { $times } dots, one for each time, all on { $day }.
echo-answered = What you answered then:
echo-not-answered = No answer was written then.
echo-belief = Belief
echo-belief-went = Belief went from { $from } to { $to }.
echo-belief-stayed = Belief stayed at { $from }.
echo-belief-was = Belief was { $from } then.
echo-open = Open what you wrote
echo-open-named = Open what you wrote on { $day }: { $thought }

# Beside a thought that is being written.
echo-title = Earlier thoughts like this one
echo-count = { $count ->
    [one] One earlier thought is like this one. It is shown below.
   *[other] { $count } earlier thoughts are like this one. They are shown below.
}
echo-had = You had a thought like this on { $day }.
echo-off = Don’t show these
echo-off-done = Earlier thoughts are not shown any more. You can change this in Settings.
