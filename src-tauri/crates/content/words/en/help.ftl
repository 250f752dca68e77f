# Help: emergency numbers and crisis lines. Opens locked or not.

help-title = Help
help-emergency = Not for emergencies. If life or safety is at risk, call your emergency number now.
help-nobody = Nobody is notified. The app cannot call for help. You can.

help-country = Where are you?
help-country-hint = We do not guess. Your choice stays on this computer.
help-country-choose = Choose a country
help-country-elsewhere = Somewhere else
help-country-show = Show numbers
help-you-are-in = You are in: { $country }
help-change = Change
help-loading = Opening the numbers

help-emergency-heading = Emergency
help-line-heading = Someone to talk to
help-more = More lines
help-other = Not a crisis line
help-local-emergency = Call your local emergency number. Many phones can also show it from the lock screen.
help-none = We have no line for this place that was checked at its source. These lists cover the whole world:
help-directory-find = findahelpline.com
help-directory-iasp = International Association for Suicide Prevention (IASP), iasp.info
help-worldwide = Lines in other countries

help-copy = Copy { $number }
help-copied = { $number } is copied.
help-not-copied = Copying did not work. The number is { $number }.

help-hours = Open
help-hours-always = Day and night, every day
help-hours-unknown = Hours not known
help-languages = Languages
help-cost = Cost
help-cost-free = Free
help-cost-local = Price of a local call
help-cost-unknown = Not known
help-channel = How
help-channel-call = By phone
help-channel-text = By text message
help-channel-chat = By chat
help-channel-email = By email
help-url = Website
help-checked = Last checked

help-say-heading = A sentence to read aloud
help-say = “I am having a very hard time. I would like to talk to someone now.”
help-call-heading = What happens when I call
help-call-1 = Someone answers, or a short recording asks you to wait.
help-call-2 = They ask what is going on, and whether you are safe right now.
help-call-3 = You decide what you tell, and you can hang up at any time.

help-failed = We could not open the list. If life or safety is at risk, call your local emergency number.

safety-title = Safety plan
safety-here = You can write your own plan here, one step at a time.
safety-closed = Your own plan is kept in your journal. Open the journal to read it or write it.
safety-write = Write my safety plan
safety-write-new = Write a new plan
safety-open = Open my plan
safety-now = Also here: numbers to call, and words to start with.
safety-on-paper = A plan on paper counts too. Your therapist can help you write one.
