# Reminders: off until they are wanted, at most one a day, easy to pause.

# All that a reminder says outside the window, to everybody and on every day. Nothing may be put into it.
reminders-line = A moment for you, when you like.
