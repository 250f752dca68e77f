"""Takes the place of a desktop's notices: says "ready", then each notice as one line of JSON."""

import json

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.Notifications"
TAKES = """<node><interface name="org.freedesktop.Notifications"><method name="Notify">
<arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="s"/><arg direction="in" type="as"/><arg direction="in" type="a{sv}"/><arg direction="in" type="i"/>
<arg direction="out" type="u"/></method></interface></node>"""


def taken(_connection, _sender, _path, _interface, _method, given, answer):
    app, _replaces, icon, title, line, actions, hints, _patience = given.unpack()
    said = {"app": app, "icon": icon, "title": title, "line": line, "actions": actions, "hints": hints}
    print(json.dumps(said, sort_keys=True), flush=True)
    answer.return_value(GLib.Variant("(u)", (1,)))


def on_the_bus(connection, _name):
    connection.register_object("/org/freedesktop/Notifications", Gio.DBusNodeInfo.new_for_xml(TAKES).interfaces[0], taken)


Gio.bus_own_name(
    Gio.BusType.SESSION,
    SERVICE,
    Gio.BusNameOwnerFlags.NONE,
    on_the_bus,
    lambda *_: print("ready", flush=True),
    lambda *_: print("taken by another", flush=True),
)
GLib.MainLoop().run()
