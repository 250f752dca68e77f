# The guide: what each part does, in plain words. F1 opens the part for the current screen.
# A blank line starts a new paragraph.

guide-title = Guide
guide-search = Search the guide
guide-none = No part of the guide has these words.
guide-contents = Parts
guide-found = { $count ->
    [one] One part.
   *[other] { $count } parts.
}

guide-start-title = Getting started
guide-start =
    This is a place to write and practise between therapy sessions. You can start anywhere. Nothing is required, and you can stop at any time.

    Your words stay in one encrypted file on this computer. The app never goes online.

    Everything you type is saved as you go. If the app closes by itself, your draft is offered when you come back.

    Safety plan, Help and Hide now are always in the same place. Safety plan and Help also open when the journal is locked.

guide-check-in-title = Check in
guide-check-in =
    A check-in notes how it is at one moment. Choose a number, name some feelings, add a line, or do only one of these.

    What you leave out stays empty. It never counts as zero. You can check in several times a day.

    In Settings you can choose one number or three short sliders. Ctrl+Shift+M opens a check-in from anywhere.

guide-thought-records-title = Thought records
guide-thought-records =
    A thought record looks at one hard moment, one question at a time. There is a full form and a short one.

    The list of steps shows where you are. You can open any step, in any order. Your earlier answers stay in view.

    Save and close keeps your place. You can go on days later.

    At the end you see each number before and after. It may be lower, the same or higher. All of that is fine.

guide-practice-title = Practice
guide-practice =
    Each practice shows its steps, the time left, and buttons to pause or stop. You can stop early and nothing is lost.

    A slow breath can be shown as a circle, a bar, words or sound. If you feel dizzy, stop and breathe as you usually do.

    Before and after, you can rate how it is. You can also skip both.

guide-journal-title = Journal
guide-journal =
    A page can have a title, a mood and tags, or none of them. Ctrl+N starts a new page.

    The search looks through everything you wrote and answers while you type. Ctrl+Shift+F opens it from anywhere.

    Earlier versions of a page are kept, and you can bring one back.

    What you delete goes to Recently deleted for 30 days. You can put it back from there.

guide-lock-title = Lock and hide
guide-lock =
    With a passphrase, the journal locks by itself after a while. Ctrl+L locks it now. In Settings you choose how long it waits.

    Hide now empties the window at once, and locks when there is a passphrase. You can press the button, Ctrl+Shift+H, or Shift three times.

    Hiding has limits. Other people may still see installed apps, backups and files.

    If you forget the passphrase, the recovery code opens the journal. If both are lost, nobody can open it.

guide-keyboard-title = Keyboard
guide-keyboard =
    Everything works with the keyboard. Tab goes to the next control, and Shift+Tab goes back.

    F6 goes to the next part of the window. Esc closes what is on top and never loses text.

    Ctrl+K finds and does things: type a few letters of a place, an action, or your own words.

    Ctrl and plus makes everything larger, Ctrl and minus smaller. Settings lists every key.
