# The first four screens. Each can be skipped.

first-run-step = Step { $step } of { $of }
first-run-next = Next
first-run-back = Back
first-run-skip = Skip

first-run-what-title = Welcome
first-run-what = A notebook and practice space for the time between therapy sessions. It is not a medical device. It does not diagnose, treat or watch over you, and it does not replace your therapist or doctor.
first-run-emergencies = Not for emergencies. If life or safety is at risk, call your emergency number now.
first-run-nobody = Nobody else sees this. The app cannot call for help. You can.
first-run-evidence = Each exercise says how well it has been tested.
first-run-medicine = Do not change medicine because of anything here.
first-run-skip-introduction = Skip the introduction

first-run-where-title = Where your words live
first-run-where = What you write stays on this device unless you export it. If you lose both the passphrase and the recovery code, nobody can open it.
first-run-where-network = The app never goes online. There is no account.
first-run-hide-title = If someone walks in
first-run-hide = Hide now empties the window at once, and locks when you have a passphrase. Press it, or press Shift three times.
first-run-hide-covers = Without a passphrase, Hide now only covers the screen.
first-run-hide-limits = It has limits. Other people may still see this app in a list of programs, backups and files.

first-run-passphrase-title = A passphrase, now or later
first-run-passphrase = With a passphrase, your words are encrypted and only you can open them. You can also set one later in Settings.
first-run-later-means = Later: anyone who can open your files can read this.
first-run-set = Set passphrase
first-run-later = Later
first-run-making = Making your journal. This takes a moment.

first-run-begin-title = Where would you like to begin?
first-run-begin = Nothing here is required. You can start anywhere and stop at any time.
first-run-begin-check-in = Check in
first-run-begin-check-in-text = How it is right now. About one minute.
first-run-begin-thought = Work through a thought
first-run-begin-thought-text = One question at a time. Stop and go on whenever you like.
first-run-begin-breathe = Breathe
first-run-begin-breathe-text = A slow pace to follow. Three minutes or more.
first-run-begin-write = Write
first-run-begin-write-text = An empty page that saves itself.

first-run-have-backup = I have a backup
first-run-backup-title = Start from a backup
first-run-backup = A backup is one file. Its name begins with “backup” and ends with “.zip”. It may lie on a stick or on another disk.
first-run-backup-opens = Your journal then opens with what opened it when the backup was made.
first-run-backup-go = Bring my journal back
first-run-backup-done = Your journal is back.
