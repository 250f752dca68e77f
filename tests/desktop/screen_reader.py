"""Tells what a screen reader is told: one line for each object, its role, its name and its text.

Takes the process id of the app. Answers each line on its input with the whole tree and a line that
holds a full stop. It stays connected: the accessibility bus does not take a new program many times
a second for long. Without the app the tree is empty.
"""

import sys

import gi

gi.require_version("Atspi", "2.0")

import pyatspi
from gi.repository import Atspi, GLib

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
    words = [" ".join(it.split()) for it in (role, name, focused, text_of(thing))]
    print("\t".join(words))
    for at in range(children if depth < DEEPEST else 0):
        try:
            child = thing.getChildAtIndex(at)
        except Exception:
            continue
        if child is not None:
            tell(child, depth + 1)


def tell_all(wanted):
    for application in pyatspi.Registry.getDesktop(0):
        try:
            ours = application is not None and application.get_process_id() == wanted
        except Exception:  # a program that is just going away
            continue
        if ours:
            tell(application, 0)


def main():
    # What is remembered between two looks may have changed in between.
    pyatspi.Registry.getDesktop(0).set_cache_mask(Atspi.Cache.NONE)
    for _ in sys.stdin:
        while GLib.MainContext.default().iteration(False):
            pass
        tell_all(int(sys.argv[1]))
        print(".", flush=True)


main()
