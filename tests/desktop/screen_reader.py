"""Tells what a screen reader is told: one line for each object, its role, its name, its text.

Takes the process id of the app. Says nothing when the app is not known yet.
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
        role, name, children = thing.getRoleName(), thing.name or "", thing.childCount
        focused = "*" if thing.getState().contains(pyatspi.STATE_FOCUSED) else ""
    except Exception:  # an object may go away while it is read
        return
    print("\t".join(" ".join(it.split()) for it in (role, name, focused, text_of(thing))))
    for at in range(children if depth < DEEPEST else 0):
        try:
            child = thing.getChildAtIndex(at)
        except Exception:
            continue
        if child is not None:
            tell(child, depth + 1)


def main():
    wanted = int(sys.argv[1])
    for application in pyatspi.Registry.getDesktop(0):
        try:
            ours = application is not None and application.get_process_id() == wanted
        except Exception:  # a program that is just going away
            continue
        if ours:
            tell(application, 0)


main()
