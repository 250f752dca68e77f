"""Runs a command and tells whether anything in it tried to speak to somebody outside this machine.

Where the kernel permits it, the command runs in a network of its own in which only the loopback device is up:
whoever looks for a way out finds none, and the kernel counts it. Elsewhere it runs under strace, which writes
down every address. Either way an attempt is made at the end that has to be noticed.

Takes the command; `--namespace` or `--trace` before it insists on one of the two ways. Ends as the command does, with
1 when there was an attempt, and with 77 when the way insisted on is not permitted.
"""

import array
import ctypes
import fcntl
import ipaddress
import os
import re
import socket
import struct
import subprocess
import sys
import tempfile

NOT_PERMITTED = 77
NAMESPACE = ["unshare", "--user", "--net", "--map-current-user", "--keep-caps", "--kill-child", "--"]
TRACE = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-e", "signal=none"]
# Addresses for documentation: RFC 5737 and RFC 3849. Nobody is there.
NOBODY = [(socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")]
PEER = re.compile(r'inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"')


def works(command):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


def call_out():
    """Asks for two addresses where nobody is; a datagram, so that nobody waits for an answer."""
    for family, address in NOBODY:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as one:
                one.connect((address, 9))
                one.send(b"?")
        except OSError:
            pass  # that is how it has to end


# In a network of its own


def bring_up_loopback():
    get_flags, set_flags, up = 0x8913, 0x8914, 0x1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        request = array.array("B", struct.pack("16sh14x", b"lo", 0))
        fcntl.ioctl(one, get_flags, request)
        flags = struct.unpack("16sh14x", request.tobytes())[1]
        fcntl.ioctl(one, set_flags, struct.pack("16sh14x", b"lo", flags | up))


def drop_rights():
    """What was needed for the loopback device would let the command write where it may not."""
    ambient, clear_all = 47, 4
    ctypes.CDLL(None).prctl(ambient, clear_all, 0, 0, 0)


def without_a_way():
    """How often somebody looked for a way out, or sent a datagram, such as a question for a name."""
    count = 0
    with open("/proc/net/snmp") as file:
        lines = [line.split() for line in file]
    for names, values in zip(lines[::2], lines[1::2]):
        told = dict(zip(names[1:], values[1:]))
        count += int(told.get("OutNoRoutes", 0)) + (int(told["OutDatagrams"]) if names[0] == "Udp:" else 0)
    with open("/proc/net/snmp6") as file:
        told = dict(line.split() for line in file)
    return count + int(told["Ip6OutNoRoutes"]) + int(told["Udp6OutDatagrams"])


def alone(command):
    bring_up_loopback()
    before = without_a_way()
    status = subprocess.call(command, preexec_fn=drop_rights)
    attempts = without_a_way() - before
    call_out()
    noticed = without_a_way() - before - attempts
    return tell("In a network of its own", attempts, noticed, status)


# Under strace


def outside(trace):
    """The addresses outside this machine that were spoken to."""
    found = []
    for line in trace:
        for four, six in PEER.findall(line):
            address = ipaddress.ip_address(four or six)
            address = getattr(address, "ipv4_mapped", None) or address
            if not (address.is_loopback or address.is_unspecified):
                found.append(str(address))
    return found


def traced(command):
    def run(what):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "trace")
            status = subprocess.call([*TRACE, "-o", path, "--", *what])
            with open(path, errors="replace") as file:
                return status, outside(file)

    status, found = run(command)
    noticed = run([sys.executable, __file__, "--call-out"])[1]
    for address in sorted(set(found)):
        print(f"Spoken to: {address}", file=sys.stderr)
    return tell("Under strace", len(found), len(noticed), status)


def tell(where, attempts, noticed, status):
    print(f"{where}: {attempts} attempts to speak to somebody outside; control: {noticed} attempts noticed.", flush=True)
    if noticed == 0:
        print("The control was not noticed, so nothing was watched.", file=sys.stderr)
    return status if attempts == 0 and noticed > 0 else 1


def main():
    way, command = sys.argv[1], sys.argv[2:]
    if way == "--call-out":
        call_out()
        return 0
    if way == "--alone":
        return alone(command)
    if not way.startswith("--"):
        way, command = None, sys.argv[1:]
    if way in (None, "--namespace") and works([*NAMESPACE, "true"]):
        return subprocess.call([*NAMESPACE, sys.executable, __file__, "--alone", *command])
    if way in (None, "--trace") and works([*TRACE, "-o", "/dev/null", "--", "true"]):
        return traced(command)
    if way is not None:
        return NOT_PERMITTED
    print("NOT WATCHED: this system permits neither a network of its own nor strace.", flush=True)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
