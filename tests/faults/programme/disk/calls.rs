//! The calls themselves. Each asks what becomes of it, does its work through the kernel, and notes it.
#![allow(unsafe_code, reason = "these functions stand in for those of the C library")]
#![allow(clippy::missing_safety_doc, reason = "their contract is that of the C library")]

use std::ffi::{CStr, c_char, c_int, c_long, c_void};
use std::sync::atomic::Ordering;

use libc::{off64_t, size_t, ssize_t};

use super::{Disk, Event, Fate, ON, Open, Trouble, disk};

/// What the kernel says; the C library has set `errno` when it is −1.
fn kernel(answer: c_long) -> c_long {
    answer
}

fn fail(number: c_int) -> c_int {
    // SAFETY: the address is that of this thread's own number.
    unsafe { *libc::__errno_location() = number };
    -1
}

fn number(trouble: Trouble) -> c_int {
    match trouble {
        Trouble::Io => libc::EIO,
        Trouble::Full | Trouble::Short => libc::ENOSPC,
    }
}

fn die() -> ! {
    // SAFETY: ends this process and no other; nothing after it runs.
    unsafe {
        libc::kill(libc::getpid(), libc::SIGKILL);
        loop {
            libc::pause();
        }
    }
}

/// Does something with the disk that is watched, if one is.
fn watched<T>(work: impl FnOnce(&mut Disk) -> Option<T>) -> Option<T> {
    if !ON.load(Ordering::SeqCst) {
        return None;
    }
    disk().as_mut().and_then(work)
}

/// What becomes of an operation on a descriptor under the folder.
fn fate_of(descriptor: c_int, changes: bool) -> Fate {
    watched(|disk| disk.open.contains_key(&descriptor).then(|| disk.fate(changes))).unwrap_or(Fate::Goes)
}

unsafe fn open_any(path: *const c_char, flags: c_int, mode: c_int) -> c_int {
    // SAFETY: the caller passes a path as the C library wants it.
    let name = unsafe { CStr::from_ptr(path) };
    let changes = flags & (libc::O_CREAT | libc::O_TRUNC) != 0;
    let inside = watched(|disk| disk.path(name).map(|path| (path, disk.fate(changes))));
    let go = || {
        // SAFETY: the same call, given on.
        kernel(unsafe { libc::syscall(libc::SYS_openat, libc::AT_FDCWD, path, flags | libc::O_LARGEFILE, mode) })
            as c_int
    };
    let Some((path, fate)) = inside else { return go() };
    match fate {
        Fate::Dies => die(),
        Fate::Fails(trouble) => return fail(number(trouble)),
        Fate::Goes => {}
    }
    let was_there = path.exists();
    let descriptor = go();
    if descriptor >= 0 {
        let is_folder = path.is_dir();
        watched(|disk| {
            let open = if is_folder {
                Open::Folder { path }
            } else {
                let id = disk.file(&path, !was_there);
                if was_there && flags & libc::O_TRUNC != 0 {
                    disk.note(Event::Truncate { id, length: 0 });
                }
                Open::File { path, id }
            };
            disk.open.insert(descriptor, open);
            Some(())
        });
    }
    descriptor
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(path: *const c_char, flags: c_int, mode: c_int) -> c_int {
    // SAFETY: given on as it came.
    unsafe { open_any(path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn open64(path: *const c_char, flags: c_int, mode: c_int) -> c_int {
    // SAFETY: given on as it came.
    unsafe { open_any(path, flags, mode) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn close(descriptor: c_int) -> c_int {
    watched(|disk| disk.open.remove(&descriptor).map(drop));
    // SAFETY: the same call, given on.
    kernel(unsafe { libc::syscall(libc::SYS_close, descriptor) }) as c_int
}

/// Writes at a place, and notes what was written.
unsafe fn put(descriptor: c_int, bytes: *const c_void, count: size_t, at: Option<off64_t>) -> ssize_t {
    let wanted = match fate_of(descriptor, true) {
        Fate::Dies => die(),
        Fate::Fails(Trouble::Short) if count > 1 => count / 2,
        Fate::Fails(trouble) => return fail(number(trouble)) as ssize_t,
        Fate::Goes => count,
    };
    // SAFETY: asks where the next write goes; changes nothing.
    let place = at.unwrap_or_else(|| unsafe { libc::syscall(libc::SYS_lseek, descriptor, 0, libc::SEEK_CUR) });
    // SAFETY: the same call, given on, with as many bytes or fewer.
    let written = kernel(match at {
        Some(at) => unsafe { libc::syscall(libc::SYS_pwrite64, descriptor, bytes, wanted, at) },
        None => unsafe { libc::syscall(libc::SYS_write, descriptor, bytes, wanted) },
    });
    if written > 0 {
        watched(|disk| {
            let id = disk.id(descriptor)?;
            // SAFETY: the kernel has just read so many bytes from there.
            let bytes = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), written as usize) }.to_vec();
            disk.note(Event::Write { id, at: place as u64, bytes });
            Some(())
        });
    }
    written as ssize_t
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn write(descriptor: c_int, bytes: *const c_void, count: size_t) -> ssize_t {
    // SAFETY: given on as it came.
    unsafe { put(descriptor, bytes, count, None) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite64(descriptor: c_int, bytes: *const c_void, count: size_t, at: off64_t) -> ssize_t {
    // SAFETY: given on as it came.
    unsafe { put(descriptor, bytes, count, Some(at)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn read(descriptor: c_int, into: *mut c_void, count: size_t) -> ssize_t {
    match fate_of(descriptor, false) {
        Fate::Fails(trouble) if trouble != Trouble::Full => return fail(libc::EIO) as ssize_t,
        _ => {}
    }
    // SAFETY: the same call, given on.
    kernel(unsafe { libc::syscall(libc::SYS_read, descriptor, into, count) }) as ssize_t
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ftruncate64(descriptor: c_int, length: off64_t) -> c_int {
    match fate_of(descriptor, true) {
        Fate::Dies => die(),
        Fate::Fails(_) => return fail(libc::EIO),
        Fate::Goes => {}
    }
    // SAFETY: the same call, given on.
    let done = kernel(unsafe { libc::syscall(libc::SYS_ftruncate, descriptor, length) }) as c_int;
    if done == 0 {
        watched(|disk| {
            let id = disk.id(descriptor)?;
            disk.note(Event::Truncate { id, length: length as u64 });
            Some(())
        });
    }
    done
}

unsafe fn sync(descriptor: c_int, call: c_long) -> c_int {
    match fate_of(descriptor, true) {
        Fate::Dies => die(),
        Fate::Fails(_) => return fail(libc::EIO),
        Fate::Goes => {}
    }
    // SAFETY: the same call, given on.
    let done = kernel(unsafe { libc::syscall(call, descriptor) }) as c_int;
    if done == 0 {
        watched(|disk| {
            let event = match disk.open.get(&descriptor)? {
                Open::File { id, .. } => Event::Sync { id: *id },
                Open::Folder { path } => Event::SyncFolder { path: path.clone() },
            };
            disk.note(event);
            Some(())
        });
    }
    done
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fsync(descriptor: c_int) -> c_int {
    // SAFETY: given on as it came.
    unsafe { sync(descriptor, libc::SYS_fsync) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fdatasync(descriptor: c_int) -> c_int {
    // SAFETY: given on as it came.
    unsafe { sync(descriptor, libc::SYS_fdatasync) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    // SAFETY: the caller passes paths as the C library wants them.
    let (old, new) = unsafe { (CStr::from_ptr(from), CStr::from_ptr(to)) };
    let inside = watched(|disk| Some((disk.path(old)?, disk.path(new)?, disk.fate(true))));
    match &inside {
        Some((_, _, Fate::Dies)) => die(),
        Some((_, _, Fate::Fails(trouble))) => return fail(number(*trouble)),
        _ => {}
    }
    // SAFETY: the same call, given on.
    let done =
        kernel(unsafe { libc::syscall(libc::SYS_renameat2, libc::AT_FDCWD, from, libc::AT_FDCWD, to, 0) }) as c_int;
    if let (0, Some((from, to, _))) = (done, inside) {
        watched(|disk| {
            disk.renamed(from, to);
            Some(())
        });
    }
    done
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlink(path: *const c_char) -> c_int {
    // SAFETY: the caller passes a path as the C library wants it.
    let name = unsafe { CStr::from_ptr(path) };
    let inside = watched(|disk| disk.path(name).map(|path| (path, disk.fate(true))));
    match &inside {
        Some((_, Fate::Dies)) => die(),
        Some((_, Fate::Fails(trouble))) => return fail(number(*trouble)),
        _ => {}
    }
    // SAFETY: the same call, given on.
    let done = kernel(unsafe { libc::syscall(libc::SYS_unlinkat, libc::AT_FDCWD, path, 0) }) as c_int;
    if let (0, Some((path, _))) = (done, inside) {
        watched(|disk| {
            disk.removed(path);
            Some(())
        });
    }
    done
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn mkdir(path: *const c_char, mode: libc::mode_t) -> c_int {
    // SAFETY: the caller passes a path as the C library wants it.
    let name = unsafe { CStr::from_ptr(path) };
    let inside = watched(|disk| disk.path(name).map(|path| (path, disk.fate(true))));
    match &inside {
        Some((_, Fate::Dies)) => die(),
        Some((_, Fate::Fails(trouble))) => return fail(number(*trouble)),
        _ => {}
    }
    // SAFETY: the same call, given on.
    let done =
        kernel(unsafe { libc::syscall(libc::SYS_mkdirat, libc::AT_FDCWD, path, libc::c_uint::from(mode)) }) as c_int;
    if let (0, Some((path, _))) = (done, inside) {
        watched(|disk| {
            disk.note(Event::MakeFolder { path });
            Some(())
        });
    }
    done
}
