# Help now: emergency numbers and crisis lines. Opens locked or not.

help-title = Help now
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
help-directory-checked = Last checked: { $day }
help-worldwide = Lines in other countries

help-copy = Copy { $number }
help-copied = { $number } is copied.
help-not-copied = Copying did not work. The number is { $number }.

help-hours = Hours
help-hours-always = Day and night, every day
help-hours-unknown = Hours not known
help-hours-part = Part of the day. We do not know the exact hours.
help-hours-later = An answer can take a day or more.
help-hours-own = These hours are in the country’s own time. “Now” is the clock of this computer.
help-open-now = Open now
help-open-until = Open now, until { $time }
help-open-began = Opened at { $time } today. We do not know when it closes.
help-opens = Opens at { $time } today
help-closed = Closed now, opens at { $time }
help-closed-tomorrow = Closed now, opens tomorrow at { $time }
help-closed-day = Closed now, opens on { $day } at { $time }
help-languages = Languages
help-cost = Cost
help-cost-free = Free
help-cost-local = Price of a local call
help-cost-unknown = Not known
help-channel = How
help-way-call = Call { $to }
help-way-text = Send a text to { $to }
help-way-chat = Chat: { $to }
help-way-chat-somewhere = Chat
help-way-email = Write an email to { $to }
help-way-web = Visit { $to }
help-url = Website
help-checked = Last checked

help-say-heading = A sentence to read aloud
help-say = “I am having a very hard time. I would like to talk to someone now.”
help-call-heading = What happens when I call
help-call-1 = Someone answers, or a recording asks you to wait.
help-call-2 = They ask what is going on, and whether you are safe right now.
help-call-3 = You decide what you tell. You can ask if you may stay anonymous.
help-call-4 = You can hang up at any time.
help-call-5 = They may call emergency help if a life is in danger.

help-failed = We could not open the list. If life or safety is at risk, call your local emergency number.
