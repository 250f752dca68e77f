# The lock, and the screens that stand in for a journal that could not be opened.

lock-title = Locked
lock-lead = What you wrote is encrypted on this computer.
lock-passphrase = Passphrase
lock-show = Show what I type
lock-open = Open
lock-opening = Opening. This takes a moment.
lock-use-code = Use my recovery code
lock-use-passphrase = Use my passphrase
lock-code = Recovery code
lock-code-hint = Capitals, spaces and dashes do not matter.
lock-lost = If both are lost, nobody can open it. Not even the people who made this app.
lock-empty = Type your passphrase first.
lock-empty-code = Type your recovery code first.

lock-trouble = We could not open your journal
lock-trouble-folder = Its folder:
lock-unreadable = The file could not be read. Nothing was changed. You could close other programs and try again.

lock-strength-short = Use at least ten characters, or four words.
lock-strength-0 = Very easy to guess.
lock-strength-1 = Easy to guess.
lock-strength-2 = Holds for a while. One more word makes it better.
lock-strength-3 = Hard to guess.
lock-strength-4 = Very hard to guess.
lock-new-passphrase = New passphrase
lock-new-hint = Four or more words that do not belong together work well. Pasting is fine.

lock-code-title = Your recovery code
lock-code-text = This code opens your journal when the passphrase is lost. It is shown this once. Print it, or write it on paper.
lock-code-sheet = Keep this sheet where you keep important papers.
lock-code-print = Print
lock-code-copy = Copy
lock-code-copied = The code is copied. Other programs can read it. In { $seconds } seconds, the app takes it off the clipboard.
lock-code-type-back = Type the code once to check it
lock-code-check = Check
lock-code-right = This is the code. You are done here.
lock-code-right-renewed = This is the code. The one from before no longer works.
lock-code-renewed = The code from before works until you have typed this one back. If you leave without that, it stays and this one goes.
lock-code-keep-old = Keep the code from before
lock-code-wrong = This is not the same code. Look at the paper again, bit by bit.
lock-code-go-on = Go on
lock-code-go-on-unchecked = Go on without checking

lock-after-code = Would you like a new passphrase?
lock-after-code-text = You opened your journal with the recovery code. If you like, set a passphrase that you know. The recovery code stays the same.
lock-after-code-set = Set passphrase
lock-after-code-later = Later
lock-after-code-go-on = Open my journal
