# Settings. Each says its default; changes apply at once, with undo.

settings-title = Settings
settings-search = Search settings
settings-none = No setting has these words.
settings-default = Default: { $value }
settings-changed = { $what } changed.
settings-on = On
settings-off = Off

settings-appearance = Appearance
settings-theme = Theme
settings-theme-system = As this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrastLight = High contrast, light
settings-theme-contrastDark = High contrast, dark
settings-text-size = Text size
settings-text-size-value = { $percent } %
settings-text-smaller = Smaller text
settings-text-larger = Larger text
settings-text-plain = Back to 100 %
settings-font = Font
settings-font-own = Atkinson Hyperlegible, easy to read
settings-font-system = The font of this computer
settings-motion = Motion
settings-motion-system = As this computer
settings-motion-reduced = As little as possible
settings-motion-full = Gentle motion

settings-practice = Practice
settings-bells = Bells
settings-bells-hint = A low bell at each change, in practices that have one.
settings-volume = Volume
settings-volume-value = { $percent } %
settings-voice = Read guides aloud
settings-voice-hint = A voice of this computer reads each line. Your words do not leave it.
settings-voice-none = This computer has no voice for this language.
settings-figure = How a slow breath is shown
settings-figure-circle = A circle that grows and shrinks
settings-figure-bar = A bar that fills
settings-figure-words = Words alone
settings-figure-sound = Sound alone

settings-privacy = Privacy and lock
settings-auto-lock = Lock by itself
settings-auto-lock-hint = After a while without a key or the mouse. You are asked 20 seconds before.
settings-auto-lock-value = { $minutes ->
    [0] Never
    [one] After one minute
   *[other] After { $minutes } minutes
}
settings-auto-lock-needs = This needs a passphrase.
settings-shift = Hide when Shift is pressed three times
settings-shift-hint = Ctrl+Shift+H and the button always work. Other people may still see this app in a list of programs, backups and files.
settings-hide-covers = Without a passphrase, Hide now only covers the screen.
settings-blank = Blank when I look elsewhere
settings-blank-hint = While another window is in use, this one shows one plain line. What you typed stays.
settings-pictures = Pictures of the window
settings-pictures-text = On Windows and macOS, other programs get an empty picture of this window. Some newer programs on macOS may still see it. On Linux other programs can take pictures of the window.
settings-clipboard = What you copy here
settings-clipboard-text = When you lock or hide, the app takes off the clipboard what its Copy buttons put there. It may need one more key or press in this window. A clipboard manager may keep a copy.
settings-passphrase = Passphrase
settings-passphrase-none = There is no passphrase. Anyone who can open your files can read this.
settings-passphrase-set = There is a passphrase. What you wrote is encrypted with it.
settings-passphrase-new = Set a passphrase
settings-passphrase-change = Change passphrase
settings-passphrase-current = Passphrase now
settings-passphrase-save = Save passphrase
settings-passphrase-saving = Saving. This takes a moment.
settings-passphrase-cancel = Cancel
settings-passphrase-done = The new passphrase is set. The recovery code stays the same.
settings-passphrase-first = The passphrase is set.
settings-passphrase-remove = Remove passphrase
settings-passphrase-remove-means = Without a passphrase, anyone who can open your files can read this. The recovery code goes, too.
settings-passphrase-remove-go = Remove it now
settings-passphrase-removing = Removing. This takes a moment.
settings-passphrase-removed = The passphrase and the recovery code are removed.
settings-passphrase-keep = Keep it
settings-backups-left = { $count ->
    [one] One backup still opens with the old passphrase. It is written again when that can be done. You could also remove it by hand.
   *[other] { $count } backups still open with the old passphrase. They are written again when that can be done. You could also remove them by hand.
}
settings-backups-away = The second folder was not there. Copies in it still open as before. They are written again when the folder is back.
settings-code = Recovery code
settings-code-none = There is no recovery code.
settings-code-unchecked = There is a code. It was not typed back yet, so nobody knows whether the paper is right.
settings-code-checked = There is a code, and you typed it back once.
settings-code-make = Make a new recovery code
settings-code-before = The code from before works until you have typed the new one back.
settings-code-go = Show the new code
settings-code-making = Making the code. This takes a moment.
settings-rekey = Somebody knows my passphrase
settings-rekey-hint = You can give everything a new key, a new passphrase and a new recovery code. Backups are written again under the new key.
settings-rekey-limits = A copy that somebody took before still opens with the old passphrase.
settings-rekey-open = Change key and passphrase
settings-rekey-title = Give everything a new key
settings-rekey-go = Give everything a new key
settings-rekey-done = Everything has a new key. The old passphrase and the old code no longer open it.
settings-lock-now = Lock now

settings-check-in = Check-in
settings-mood-form = Form
settings-mood-form-overall = One number, 0 to 10
settings-mood-form-sliders = Three short sliders

settings-echoes = Show earlier thoughts like this one
settings-echoes-hint = While you write down a thought. They are found by comparing words on this computer.

settings-region = Language and region
settings-language = Language
settings-language-system = As this computer
settings-language-hint = What is not translated yet stays in English.
settings-country = Country
settings-country-none = Not chosen yet
settings-country-choose = Choose a country

settings-data = Your data
settings-folder = Where your words are
settings-folder-hint = One encrypted file and its keys. Copy the whole folder, with the app closed, to keep a copy.
settings-data-open = Open Your data
settings-data-more = Backups, checks, erasing
settings-data-more-hint = Make backups and look inside them. Check that all is whole. Erase some days or everything.
settings-files = In and out
settings-files-hint = Bring in what you wrote in another app. Take out what you wrote here.
settings-folder-open = Open this folder
settings-folder-plain = Without a passphrase, the key lies beside the file.

settings-keys = Keyboard
settings-keys-search = Search keys
settings-keys-none = No key has these words.
settings-keys-action = What it does
settings-keys-key = Key
settings-keys-space = Space
settings-keys-arrows = ← and →
settings-keys-pause = In a practice: pause, or go on
settings-keys-steps = In a practice: the step before, or the next
settings-keys-mute = In a practice: sound on or off
settings-keys-top = Close what lies on top; leave the full screen
settings-keys-redo = In a field: do again what was taken back
settings-keys-shift = Shift, three times

settings-shown = What is shown
settings-places = Places in the list
settings-places-hint = What you take out of the list stays, with all you wrote. Keys and “Find and do” still lead there.
settings-places-all = All of them
settings-topics = Topics of exercises
settings-topics-hint = Exercises about a topic you take out are not offered. This is kept in your encrypted journal.
settings-topics-all = All of them
settings-topic-count = { $exercises ->
    [one] ({ $exercises } exercise)
   *[other] ({ $exercises } exercises)
}
settings-access = Accessibility
settings-access-name = How far this app is open to everyone
settings-access-aim = The goal is WCAG 2.2, level AA, on every screen.
settings-access-does = All can be done with the keyboard. Words grow to 200 %. There are four themes, two of them with high contrast. Motion can rest. Charts have a sentence and a table.
settings-access-tested = Tests look at every screen in each theme, mirrored and with large words. They read what a screen reader is told.
settings-access-gaps = Not tried by hand yet: Orca, NVDA and VoiceOver; forced colours on Windows. With Orca, “Show me an example” is read without the word “button”.
settings-access-more = The file ACCESSIBILITY.md lists all 55 criteria, with what shows each and what is missing.
settings-licences = Licences
settings-licences-hint = Everything this app is made of, with its licence.
settings-licences-show = Show all licences
settings-licences-part = Part
settings-licences-version = Version
settings-licences-licence = Licence
settings-about = About
settings-version = Betweentimes { $version }
settings-about-what = A notebook and practice space for the time between therapy sessions. It is not a medical device. It does not diagnose, treat or watch over you, and it does not replace your therapist or doctor.
settings-about-private = The app never goes online. There is no account.
settings-about-licences = Code: MIT or Apache 2.0. Font: Atkinson Hyperlegible Next, SIL Open Font License 1.1. Icons: Lucide, ISC.
