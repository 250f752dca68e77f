"""Prints what a screen reader is told: one line for each object: its role, its name, its text.

Takes the process id of the app. Prints nothing when the app is not known yet.
"""

import sys

import pyatspi

DEEPEST = 60


def text_of(thing):
    try:
        return thing.queryText().getText(0, -1)
    except Exception:  # most objects hold no text of their own
        return ""


def tell(thing, depth):
    try:
        role, name = thing.getRoleName(), thing.name or ""
        states = thing.getState()
    except Exception:  # an object may go away while it is read
        return
    focused = "*" if states.contains(pyatspi.STATE_FOCUSED) else ""
    print(f"{depth}\t{role}\t{' '.join(name.split())}\t{focused}\t{' '.join(text_of(thing).split())}")
    if depth < DEEPEST:
        for at in range(thing.childCount):
            child = thing.getChildAtIndex(at)
            if child is not None:
                tell(child, depth + 1)


def main():
    wanted = int(sys.argv[1])
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == wanted:
            tell(application, 0)


main()
