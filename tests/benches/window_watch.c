/* Starts a program on an X11 display and says when its window was there, when it first showed
 * something, when it came to rest, and how much memory all its processes use together.
 *
 *   window_watch QUIET HOLD LIMIT PROGRAM [ARGUMENT...]
 *
 * Times are milliseconds from just before the program is spawned. The window has settled at the last
 * change of the picture before QUIET ms without any; HOLD ms later memory is read; after LIMIT ms we
 * give up. One line of JSON is the answer; a time that was never reached is null.
 *
 * Built by start.rs with: cc -O2 -o window_watch window_watch.c -lX11 -lXext -lXdamage */
#define _GNU_SOURCE
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/Xdamage.h>
#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    LEAST_SIDE = 200,     /* px; smaller windows are splash marks and tool tips */
    LEAST_CHANGE = 100,   /* px; less is a blinking caret */
    LEAST_STRUCTURE = 300,/* neighbouring px of different colour; less is a flat sheet */
    INSET = 4,            /* px; the window's own border is not content */
    BETWEEN_LOOKS = 8,    /* ms */
    MOST_PROCESSES = 4096
};

struct screen {
    Display *display;
    Window root;
    Damage damage;
    int damage_event, width, height;
    XImage *image;
    XShmSegmentInfo memory;
    uint32_t *before;     /* the picture at the last look */
};

struct times {
    double mapped, painted, settled; /* ms; below 0 when not reached */
};

struct memory {
    long pss;             /* KiB, shared pages counted in shares */
    int processes, unread;/* how many there are, and how many would not tell */
    int strangers;        /* other programs' web processes: they share pages, so the shares shrink */
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void stop(const char *why)
{
    fprintf(stderr, "window_watch: %s\n", why);
    exit(2);
}

/* Windows come and go while we ask about them; the X library's own answer would be to exit. */
static int ignore(Display *display, XErrorEvent *event)
{
    (void)display;
    (void)event;
    return 0;
}

/* ---- looking ---- */

static void open_screen(struct screen *it)
{
    int errors;
    it->display = XOpenDisplay(NULL);
    if (!it->display) stop("there is no display");
    XSetErrorHandler(ignore);
    it->root = DefaultRootWindow(it->display);
    int number = DefaultScreen(it->display);
    it->width = DisplayWidth(it->display, number);
    it->height = DisplayHeight(it->display, number);
    if (!XDamageQueryExtension(it->display, &it->damage_event, &errors)) stop("the display does not report damage");
    if (!XShmQueryExtension(it->display)) stop("the display does not share memory");
    XSelectInput(it->display, it->root, SubstructureNotifyMask);
    it->damage = XDamageCreate(it->display, it->root, XDamageReportNonEmpty);
    it->image = XShmCreateImage(it->display, DefaultVisual(it->display, number), (unsigned)DefaultDepth(it->display, number),
                                ZPixmap, NULL, &it->memory, (unsigned)it->width, (unsigned)it->height);
    if (!it->image || it->image->bits_per_pixel != 32) stop("the display has not 32 bits a pixel");
    size_t bytes = (size_t)it->image->bytes_per_line * (size_t)it->height;
    it->memory.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    if (it->memory.shmid < 0) stop("there is no shared memory");
    it->memory.shmaddr = it->image->data = shmat(it->memory.shmid, NULL, 0);
    XShmAttach(it->display, &it->memory);
    XSync(it->display, False);
    shmctl(it->memory.shmid, IPC_RMID, NULL);
    it->before = calloc((size_t)it->width * (size_t)it->height, sizeof *it->before);
    if (!it->before) stop("out of memory");
}

static const uint32_t *row_of(const struct screen *it, int y)
{
    return (const uint32_t *)(const void *)(it->image->data + (size_t)y * (size_t)it->image->bytes_per_line);
}

/* Takes a new picture and counts the pixels that are not as they were. */
static long look(struct screen *it)
{
    long changed = 0;
    size_t bytes = (size_t)it->width * sizeof(uint32_t);
    XShmGetImage(it->display, it->root, it->image, 0, 0, AllPlanes);
    for (int y = 0; y < it->height; y++) {
        const uint32_t *row = row_of(it, y);
        uint32_t *old = it->before + (size_t)y * (size_t)it->width;
        if (memcmp(row, old, bytes) == 0) continue;
        for (int x = 0; x < it->width; x++) changed += row[x] != old[x];
        memcpy(old, row, bytes);
    }
    return changed;
}

/* Whether the last picture shows more than a flat sheet inside the window. */
static bool has_content(const struct screen *it, const XWindowAttributes *window)
{
    int left = window->x + INSET, top = window->y + INSET;
    int right = window->x + window->width - INSET, bottom = window->y + window->height - INSET;
    if (left < 0) left = 0;
    if (top < 0) top = 0;
    if (right > it->width) right = it->width;
    if (bottom > it->height) bottom = it->height;
    long edges = 0;
    for (int y = top; y < bottom; y++) {
        const uint32_t *row = it->before + (size_t)y * (size_t)it->width;
        for (int x = left + 1; x < right; x++) edges += row[x] != row[x - 1];
    }
    return edges > LEAST_STRUCTURE;
}

static bool is_a_window(const struct screen *it, Window window, XWindowAttributes *found)
{
    if (!XGetWindowAttributes(it->display, window, found)) return false;
    return found->map_state == IsViewable && found->class == InputOutput && !found->override_redirect
        && found->width >= LEAST_SIDE && found->height >= LEAST_SIDE;
}

/* ---- the program and its processes ---- */

static pid_t spawn(char **command)
{
    pid_t child = fork();
    if (child < 0) stop("no process could be started");
    if (child == 0) {
        setpgid(0, 0);
        /* What it prints is not for our standard output. */
        dup2(STDERR_FILENO, STDOUT_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    return child;
}

static bool is_web_process(const char *stat)
{
    const char *name = strchr(stat, '(');
    return name && strncmp(name + 1, "WebKit", 6) == 0;
}

/* Fills `family` with every process that descends from this one; orphans come back to us because we
 * asked for them in `main`. `webs` becomes the number of web processes on the whole machine. */
static int descendants(pid_t *family, int *webs)
{
    static pid_t process[MOST_PROCESSES], parent[MOST_PROCESSES];
    int known = 0, found = 0;
    *webs = 0;
    DIR *folder = opendir("/proc");
    if (!folder) stop("/proc could not be read");
    for (struct dirent *entry; (entry = readdir(folder)) && known < MOST_PROCESSES;) {
        char path[300], text[512];
        int id = atoi(entry->d_name);
        if (id <= 0) continue;
        snprintf(path, sizeof path, "/proc/%d/stat", id);
        FILE *file = fopen(path, "r");
        if (!file) continue;
        size_t length = fread(text, 1, sizeof text - 1, file);
        fclose(file);
        text[length] = 0;
        char state, *after_name = strrchr(text, ')');
        int above;
        if (!after_name || sscanf(after_name + 1, " %c %d", &state, &above) != 2 || state == 'Z') continue;
        *webs += is_web_process(text);
        process[known] = id;
        parent[known++] = above;
    }
    closedir(folder);
    /* `family` grows while it is walked: children of children follow. */
    pid_t above = getpid();
    for (int next = 0;; above = family[next++]) {
        for (int i = 0; i < known; i++)
            if (parent[i] == above) family[found++] = process[i];
        if (next >= found) return found;
    }
}

static struct memory weigh(void)
{
    static pid_t family[MOST_PROCESSES];
    struct memory total = {0, 0, 0, 0};
    total.processes = descendants(family, &total.strangers);
    for (int i = 0; i < total.processes; i++) {
        char path[64], line[256];
        long share = -1;
        snprintf(path, sizeof path, "/proc/%d/stat", family[i]);
        FILE *stat = fopen(path, "r");
        if (stat) {
            total.strangers -= fgets(line, sizeof line, stat) && is_web_process(line);
            fclose(stat);
        }
        snprintf(path, sizeof path, "/proc/%d/smaps_rollup", family[i]);
        FILE *file = fopen(path, "r");
        if (file) {
            while (share < 0 && fgets(line, sizeof line, file)) sscanf(line, "Pss: %ld", &share);
            fclose(file);
        }
        if (share < 0) total.unread++;
        else total.pss += share;
    }
    return total;
}

static int end_all(int with)
{
    static pid_t family[MOST_PROCESSES];
    int webs;
    while (waitpid(-1, NULL, WNOHANG) > 0) {}
    int left = descendants(family, &webs);
    for (int i = 0; i < left; i++) kill(family[i], with);
    return left;
}

static void end_program(void)
{
    end_all(SIGTERM);
    for (int i = 0; i < 100 && end_all(0) > 0; i++) usleep(10 * 1000);
    for (int i = 0; i < 100 && end_all(SIGKILL) > 0; i++) usleep(10 * 1000);
    while (waitpid(-1, NULL, WNOHANG) > 0) {}
}

/* ---- the watch ---- */

static bool ended(pid_t child)
{
    int status;
    for (pid_t gone; (gone = waitpid(-1, &status, WNOHANG)) > 0;)
        if (gone == child) return true;
    return false;
}

/* Takes in what the display has to say; answers whether the picture was touched. */
static bool hear(struct screen *it, Window *window, struct times *times, double start)
{
    bool touched = false;
    while (XPending(it->display)) {
        XEvent event;
        XWindowAttributes found;
        XNextEvent(it->display, &event);
        if (event.type == it->damage_event + XDamageNotify) {
            XDamageSubtract(it->display, it->damage, None, None);
            touched = true;
        } else if (event.type == MapNotify && !*window && is_a_window(it, event.xmap.window, &found)) {
            *window = event.xmap.window;
            times->mapped = now() - start;
        }
    }
    return touched;
}

static struct times watch(struct screen *it, pid_t child, double start, double quiet, double limit)
{
    struct times times = {-1, -1, -1};
    Window window = None;
    bool touched = false;
    double looked = 0;
    while (now() - start < limit && !ended(child)) {
        touched |= hear(it, &window, &times, start);
        double at = now() - start;
        if (touched && window && at - looked >= BETWEEN_LOOKS) {
            XWindowAttributes found;
            long changed = look(it);
            touched = false;
            looked = at;
            if (changed >= LEAST_CHANGE) times.settled = at;
            if (times.painted < 0 && is_a_window(it, window, &found) && has_content(it, &found)) times.painted = at;
        }
        /* A window that stays flat has not started, however still it is. */
        if (times.painted >= 0 && now() - start - times.settled > quiet) break;
        struct pollfd display = {ConnectionNumber(it->display), POLLIN, 0};
        poll(&display, 1, touched ? 2 : 10);
    }
    return times;
}

static void say(const char *name, double value)
{
    if (value < 0) printf("\"%s\":null,", name);
    else printf("\"%s\":%.1f,", name, value);
}

int main(int argc, char **argv)
{
    if (argc < 5) stop("usage: window_watch QUIET HOLD LIMIT PROGRAM [ARGUMENT...]");
    double quiet = atof(argv[1]), hold = atof(argv[2]), limit = atof(argv[3]);
    struct screen screen = {0};
    open_screen(&screen);
    look(&screen);
    XDamageSubtract(screen.display, screen.damage, None, None);
    prctl(PR_SET_CHILD_SUBREAPER, 1);

    double start = now();
    pid_t child = spawn(argv + 4);
    struct times times = watch(&screen, child, start, quiet, limit);
    usleep((useconds_t)(hold * 1000));
    struct memory memory = weigh();
    end_program();

    printf("{");
    say("mapped", times.mapped);
    say("painted", times.painted);
    say("settled", times.settled);
    printf("\"pssKib\":%ld,\"processes\":%d,\"unread\":%d,\"strangers\":%d}\n", memory.pss, memory.processes,
           memory.unread, memory.strangers);
    return times.painted < 0;
}
