// SPDX-License-Identifier: GPL-3.0-or-later
#include "Limits.h"

#include "picture/TrialProtocol.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <new>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/prctl.h>
#endif

namespace thanksmith {

#ifdef Q_OS_UNIX

namespace {

rlim_t filesAtStart = 256;
constexpr rlim_t filesForThreads = 32; ///< Qt's painter starts threads, and each begins with a descriptor of its own

/// Libraries abort when they get no memory. Whether that was it: is there none even for a small piece?
void onAbort(int number) {
    constexpr size_t small = 8 << 20;
    void *piece = mmap(nullptr, small, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (piece == MAP_FAILED)
        _exit(trialOutOfMemory);
    (void)std::signal(number, SIG_DFL);
    (void)std::raise(number);
}

void setLimit(decltype(RLIMIT_AS) what, rlim_t soft, rlim_t hard) {
    const rlimit limit{soft, hard};
    (void)setrlimit(what, &limit);
}

} // namespace

void limitProcess(qint64 memory) {
#ifdef Q_OS_LINUX
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)mallopt(M_ARENA_MAX, 1); // each further arena would reserve 64 MiB of the address space
#endif
    std::set_new_handler([] { _exit(trialOutOfMemory); });
    (void)std::signal(SIGABRT, onAbort);
    (void)std::signal(SIGTRAP, onAbort); // what GLib ends with
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0)
        filesAtStart = files.rlim_cur;
#ifndef __SANITIZE_ADDRESS__ // its shadow memory alone is larger
    setLimit(RLIMIT_AS, static_cast<rlim_t>(memory), static_cast<rlim_t>(memory));
#else
    Q_UNUSED(memory)
#endif
    setLimit(RLIMIT_CORE, 0, 0);
    allowFiles(false);
}

void allowTime(int seconds) {
    rusage usage{};
    (void)getrusage(RUSAGE_SELF, &usage);
    const auto used = static_cast<rlim_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1);
    setLimit(RLIMIT_CPU, used + static_cast<rlim_t>(seconds), RLIM_INFINITY);
}

void allowFiles(bool allowed) {
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0)
        setLimit(RLIMIT_NOFILE, allowed ? filesAtStart : filesForThreads, files.rlim_max);
}

qint64 peakMemory() {
    rusage usage{};
    (void)getrusage(RUSAGE_SELF, &usage);
    return static_cast<qint64>(usage.ru_maxrss) * 1024;
}

#else

void limitProcess(qint64) {}
void allowTime(int) {}
void allowFiles(bool) {}
qint64 peakMemory() {
    return 0;
}

#endif

} // namespace thanksmith
