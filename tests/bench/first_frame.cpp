// SPDX-License-Identifier: GPL-3.0-or-later
// Measures from outside how long a program takes from exec to a frame that shows what its settled window shows, in
// the named parts of that window: it reads the pixels of the X window whenever the server says that they changed.
//
//   bench_first_frame learn   REFERENCE X,Y,W,H... -- PROGRAM ARGUMENT...
//       starts it, waits until the parts hold still, writes them to REFERENCE, closes the window
//   bench_first_frame measure REFERENCE [key] -- PROGRAM ARGUMENT...
//       prints the milliseconds from exec to a frame that equals REFERENCE, those of processor time that the program's
//       first thread had until then, and all its threads together; with "key" a key pressed at that moment must change
//       the last part, and the milliseconds from exec to that frame are printed behind
#include <sys/wait.h>
#include <unistd.h>

#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>
#include <xcb/xtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 20s;
constexpr auto stillness = 2000ms;
constexpr int rounding = 2;               ///< of 255: a part painted in pieces is no other picture
constexpr std::uint8_t keyOfLetterA = 38; ///< the keycode of Xvfb's keyboard

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

struct Part {
    int x = 0, y = 0, width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

std::vector<Part> readReference(const char *path) {
    std::ifstream in(path, std::ios::binary);
    std::vector<Part> parts;
    for (Part part; in >> part.x >> part.y >> part.width >> part.height; parts.push_back(part)) {
        in.get();
        part.pixels.resize(std::size_t(4) * std::size_t(part.width) * std::size_t(part.height));
        in.read(reinterpret_cast<char *>(part.pixels.data()), std::streamsize(part.pixels.size()));
    }
    if (parts.empty())
        throw std::runtime_error("no reference");
    return parts;
}

void writeReference(const char *path, const std::vector<Part> &parts) {
    std::ofstream out(path, std::ios::binary);
    for (const Part &part : parts) {
        out << part.x << ' ' << part.y << ' ' << part.width << ' ' << part.height << '\n';
        out.write(reinterpret_cast<const char *>(part.pixels.data()), std::streamsize(part.pixels.size()));
    }
}

/// The display, as a window manager of the barest kind sees it: what is mapped gets the keyboard.
class Display {
public:
    Display()
        : m_connection(xcb_connect(nullptr, nullptr)) {
        if (xcb_connection_has_error(m_connection))
            throw std::runtime_error("no display");
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        m_damageEvent = xcb_get_extension_data(m_connection, &xcb_damage_id)->first_event + XCB_DAMAGE_NOTIFY;
        Reply<xcb_damage_query_version_reply_t>(
            xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    /// Waits for a change of the window, or that it appears; false: nothing came in time.
    bool wait(Clock::time_point until) {
        for (;;) {
            bool changed = false;
            while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)})
                changed = take(*event) || changed;
            if (changed)
                return true;
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            if (left.count() <= 0)
                return false;
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&descriptor, 1, int(left.count()));
        }
    }

    /// The pixels of a part of the window now; empty while there are none.
    std::vector<std::uint8_t> pixels(const Part &part) {
        if (!m_window)
            return {};
        const auto cookie =
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_window, std::int16_t(part.x), std::int16_t(part.y),
                          std::uint16_t(part.width), std::uint16_t(part.height), ~0U);
        const Reply<xcb_get_image_reply_t> image{xcb_get_image_reply(m_connection, cookie, nullptr)};
        if (!image)
            return {};
        const std::uint8_t *data = xcb_get_image_data(image.get());
        return {data, data + xcb_get_image_data_length(image.get())};
    }

    bool shows(const Part &part) {
        const std::vector<std::uint8_t> now = pixels(part);
        return std::equal(now.begin(), now.end(), part.pixels.begin(), part.pixels.end(),
                          [](int a, int b) { return std::abs(a - b) <= rounding; });
    }

    void pressKey() {
        xcb_test_fake_input(m_connection, XCB_KEY_PRESS, keyOfLetterA, 0, XCB_NONE, 0, 0, 0);
        xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, keyOfLetterA, 0, XCB_NONE, 0, 0, 0);
        xcb_flush(m_connection);
    }

    void askToClose() {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = m_window;
        event.type = atom("WM_PROTOCOLS");
        event.data.data32[0] = atom("WM_DELETE_WINDOW");
        xcb_send_event(m_connection, 0, m_window, 0, reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }

private:
    xcb_atom_t atom(const char *name) {
        const auto cookie = xcb_intern_atom(m_connection, 0, std::uint16_t(std::strlen(name)), name);
        return Reply<xcb_intern_atom_reply_t>(xcb_intern_atom_reply(m_connection, cookie, nullptr))->atom;
    }

    bool take(const xcb_generic_event_t &event) {
        const int type = event.response_type & 0x7f;
        if (type == XCB_MAP_NOTIFY) {
            const auto &mapped = reinterpret_cast<const xcb_map_notify_event_t &>(event);
            if (mapped.override_redirect || m_window)
                return false;
            m_window = mapped.window;
            m_damage = xcb_generate_id(m_connection);
            xcb_damage_create(m_connection, m_damage, m_window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
            xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, m_window, XCB_CURRENT_TIME);
            xcb_flush(m_connection);
            return true;
        }
        if (type == XCB_UNMAP_NOTIFY) { // it was not the program's window: the next one is
            if (reinterpret_cast<const xcb_unmap_notify_event_t &>(event).window == m_window)
                m_window = XCB_NONE;
            return false;
        }
        if (type != m_damageEvent)
            return false;
        xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
        xcb_flush(m_connection);
        return true;
    }

    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
    int m_damageEvent = 0;
    xcb_window_t m_window = XCB_NONE;
    xcb_damage_damage_t m_damage = XCB_NONE;
};

class Program {
public:
    explicit Program(char **command)
        : m_begun(Clock::now())
        , m_pid(fork()) {
        if (m_pid == 0) {
            execv(command[0], command);
            _exit(127);
        }
    }
    ~Program() {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] Clock::time_point begun() const { return m_begun; }
    /// ms of processor time: of the first thread, of all.
    [[nodiscard]] std::pair<double, double> processor() const {
        const std::string tasks = "/proc/" + std::to_string(m_pid) + "/task";
        std::pair<double, double> times;
        for (const auto &task : std::filesystem::directory_iterator(tasks)) {
            double ns = 0;
            std::ifstream(task.path() / "schedstat") >> ns;
            times.second += ns / 1e6;
            if (task.path().filename() == std::to_string(m_pid))
                times.first = ns / 1e6;
        }
        return times;
    }
    [[nodiscard]] bool endsWithin(Clock::duration time) const {
        for (const auto until = Clock::now() + time; Clock::now() < until; usleep(10000))
            if (waitpid(m_pid, nullptr, WNOHANG) == m_pid)
                return true;
        return false;
    }

private:
    Clock::time_point m_begun;
    pid_t m_pid;
};

void learn(const char *path, std::vector<Part> parts, char **command) {
    Display display;
    const Program program(command);
    const auto until = program.begun() + patience;
    auto still = Clock::now() + stillness;
    while (Clock::now() < still) {
        if (Clock::now() > until)
            throw std::runtime_error("the window never holds still");
        display.wait(std::min(still, until));
        for (Part &part : parts) {
            auto pixels = display.pixels(part);
            if (pixels.empty() || pixels != part.pixels)
                still = Clock::now() + stillness;
            part.pixels = std::move(pixels);
        }
    }
    writeReference(path, parts);
    display.askToClose();
    if (!program.endsWithin(patience))
        throw std::runtime_error("the program does not end");
}

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

void measure(const char *path, bool key, char **command) {
    const std::vector<Part> parts = readReference(path);
    Display display;
    const Program program(command);
    const auto until = program.begun() + patience;
    const auto complete = [&] {
        for (const Part &part : parts)
            if (!display.shows(part))
                return false;
        return true;
    };
    do {
        if (!display.wait(until))
            throw std::runtime_error("the settled picture never came");
    } while (!complete());
    const double time = milliseconds(Clock::now() - program.begun());
    const auto [first, all] = program.processor();
    std::printf("%.2f %.2f %.2f", time, first, all);
    if (key) {
        display.pressKey();
        do {
            if (!display.wait(until))
                throw std::runtime_error("the key has no effect");
        } while (display.shows(parts.back()));
        std::printf(" %.2f", milliseconds(Clock::now() - program.begun()));
    }
    std::printf("\n");
}

int run(int argc, char **argv) {
    int split = 1;
    while (split < argc && std::strcmp(argv[split], "--") != 0)
        ++split;
    if (split < 3 || split + 1 >= argc)
        throw std::runtime_error("usage: learn|measure REFERENCE [X,Y,W,H...|key] -- PROGRAM ARGUMENT...");
    char **command = argv + split + 1;
    if (std::string(argv[1]) == "measure") {
        measure(argv[2], split == 4, command);
        return 0;
    }
    std::vector<Part> parts;
    for (int i = 3; i < split; ++i) {
        Part part;
        if (std::sscanf(argv[i], "%d,%d,%d,%d", &part.x, &part.y, &part.width, &part.height) != 4)
            throw std::runtime_error("a part is X,Y,W,H");
        parts.push_back(part);
    }
    learn(argv[2], std::move(parts), command);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "bench_first_frame: %s\n", problem.what());
        return 1;
    }
}
