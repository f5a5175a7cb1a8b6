// SPDX-License-Identifier: GPL-3.0-or-later
#include "Confine.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && __has_include(<linux/landlock.h>)
#define HAVE_LANDLOCK
#include <QByteArray>
#include <QByteArrayList>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#ifdef HAVE_SECCOMP
#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#endif

namespace thanksmith {

namespace {

#ifdef HAVE_LANDLOCK

/// Where fonts, their configuration and caches are, and what librsvg's libraries may load or look up late.
QByteArrayList readablePlaces() {
    const QByteArray home = qgetenv("HOME");
    const auto own = [&](const char *variable, const char *otherwise) {
        const QByteArray set = qgetenv(variable);
        return set.isEmpty() ? home + otherwise : set;
    };
    return {"/usr/share/fonts",
            "/usr/local/share/fonts",
            "/usr/share/fontconfig",
            "/usr/share/mime",
            "/usr/local/share/mime",
            "/usr/lib",
            "/usr/lib64",
            "/lib",
            "/lib64",
            "/etc/fonts",
            "/etc/ld.so.cache",
            "/var/cache/fontconfig",
            "/run/host/fonts", // of a Flatpak
            "/app/lib",
            "/app/share/fonts",
            "/dev/urandom",
            home + "/.fonts",
            own("XDG_DATA_HOME", "/.local/share") + "/fonts",
            own("XDG_CONFIG_HOME", "/.config") + "/fontconfig",
            own("XDG_CACHE_HOME", "/.cache") + "/fontconfig"};
}

void allowReading(int ruleset, const QByteArray &place) {
    const int place_fd = open(place.constData(), O_PATH | O_CLOEXEC);
    struct stat status {};
    if (place_fd >= 0 && fstat(place_fd, &status) == 0) {
        landlock_path_beneath_attr rule{};
        rule.parent_fd = place_fd;
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
        if (S_ISDIR(status.st_mode))
            rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
        (void)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
    if (place_fd >= 0)
        close(place_fd);
}

void confineToFonts() {
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return;
    // All rights that this version of the interface knows: 13 in the first one, then REFER, then TRUNCATE.
    const int rights = version >= 3 ? 15 : version == 2 ? 14 : 13;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = (1ULL << rights) - 1;
    const auto ruleset =
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0));
    if (ruleset < 0)
        return;
    const QByteArrayList places = readablePlaces();
    for (const QByteArray &place : places)
        allowReading(ruleset, place);
    (void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)syscall(SYS_landlock_restrict_self, ruleset, 0);
    close(ruleset);
}

#else

void confineToFonts() {}

#endif

#ifdef HAVE_SECCOMP

void confineCalls() {
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), seccomp_release);
    if (!filter)
        return;
    // Those a system's table does not have are passed over.
    const auto refuse = [&](std::initializer_list<int> calls, int reason) {
        for (const int call : calls)
            (void)seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(reason)), call, 0);
    };
    // Another place: the network, other programs, other processes, the kernel itself.
    refuse({SCMP_SYS(socket),
            SCMP_SYS(socketpair),
            SCMP_SYS(connect),
            SCMP_SYS(bind),
            SCMP_SYS(listen),
            SCMP_SYS(accept),
            SCMP_SYS(accept4),
            SCMP_SYS(execve),
            SCMP_SYS(execveat),
            SCMP_SYS(fork),
            SCMP_SYS(vfork),
            SCMP_SYS(kill),
            SCMP_SYS(ptrace),
            SCMP_SYS(process_vm_readv),
            SCMP_SYS(process_vm_writev),
            SCMP_SYS(mount),
            SCMP_SYS(umount2),
            SCMP_SYS(unshare),
            SCMP_SYS(setns),
            SCMP_SYS(chroot),
            SCMP_SYS(pivot_root),
            SCMP_SYS(bpf),
            SCMP_SYS(perf_event_open),
            SCMP_SYS(userfaultfd),
            SCMP_SYS(keyctl),
            SCMP_SYS(add_key),
            SCMP_SYS(request_key),
            SCMP_SYS(io_uring_setup)},
           EPERM);
    // Files are not changed.
    refuse({SCMP_SYS(creat),     SCMP_SYS(truncate),  SCMP_SYS(unlink),
            SCMP_SYS(unlinkat),  SCMP_SYS(rename),    SCMP_SYS(renameat),
            SCMP_SYS(renameat2), SCMP_SYS(link),      SCMP_SYS(linkat),
            SCMP_SYS(symlink),   SCMP_SYS(symlinkat), SCMP_SYS(mkdir),
            SCMP_SYS(mkdirat),   SCMP_SYS(rmdir),     SCMP_SYS(mknod),
            SCMP_SYS(mknodat),   SCMP_SYS(chmod),     SCMP_SYS(fchmod),
            SCMP_SYS(fchmodat),  SCMP_SYS(chown),     SCMP_SYS(lchown),
            SCMP_SYS(fchown),    SCMP_SYS(fchownat),  SCMP_SYS(setxattr),
            SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(open_by_handle_at)},
           EACCES);
    for (const unsigned mode : {O_WRONLY, O_RDWR}) {
        (void)seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(open), 1,
                               SCMP_A1(SCMP_CMP_MASKED_EQ, O_ACCMODE, mode));
        (void)seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(openat), 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE, mode));
    }
    // Threads may begin, processes may not. What these two take cannot be looked into; the C library goes without.
    (void)seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                           SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    refuse({SCMP_SYS(clone3), SCMP_SYS(openat2)}, ENOSYS);
    (void)seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    (void)seccomp_load(filter.get());
}

#else

void confineCalls() {}

#endif

} // namespace

void confineProcess() {
    confineToFonts();
    confineCalls();
}

} // namespace thanksmith
