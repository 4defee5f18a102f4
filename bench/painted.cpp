// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-painted COMMAND [ARGUMENT…]
//
// Starts a program, reports how long it takes until something as large as a window has been painted
// into its first window, and ends it.

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>

extern char **environ;

namespace {

constexpr int smallestSide = 200;
constexpr std::chrono::seconds limit{60};

//! Follows what is painted into the windows that programs make from now on.
class PaintWatch
{
public:
    PaintWatch()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0)
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const auto *extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (extension->present == 0)
            return;
        m_damaged = uint8_t(extension->first_event + XCB_DAMAGE_NOTIFY);
        std::free(xcb_damage_query_version_reply(m_connection,
                                                 xcb_damage_query_version(m_connection, 1, 1),
                                                 nullptr));
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        // It must have arrived before the program starts.
        std::free(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    PaintWatch(const PaintWatch &) = delete;
    PaintWatch &operator=(const PaintWatch &) = delete;
    ~PaintWatch() { xcb_disconnect(m_connection); }

    bool isReady() const { return m_damaged != 0; }

    //! Waits a moment for something to happen. True where it was a window being painted.
    bool sees()
    {
        pollfd look{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        auto *event = xcb_poll_for_event(m_connection);
        if (!event) {
            ::poll(&look, 1, 100);
            event = xcb_poll_for_event(m_connection);
        }
        while (event) {
            const bool isPainted = follow(event);
            std::free(event);
            if (isPainted)
                return true;
            event = xcb_poll_for_event(m_connection);
        }
        return false;
    }

private:
    bool follow(const xcb_generic_event_t *event)
    {
        const auto type = event->response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            const auto *made = reinterpret_cast<const xcb_create_notify_event_t *>(event);
            if (made->parent != m_root || made->override_redirect != 0)
                return false;
            xcb_damage_create(m_connection, xcb_generate_id(m_connection), made->window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            xcb_flush(m_connection);
        } else if (type == m_damaged) {
            const auto *damage = reinterpret_cast<const xcb_damage_notify_event_t *>(event);
            return damage->area.width >= smallestSide && damage->area.height >= smallestSide;
        }
        return false;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    uint8_t m_damaged = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch watch;
    if (argc < 2 || !watch.isReady()) {
        std::fprintf(stderr, "bench-painted: no command, or no screen\n");
        return 1;
    }
    const auto start = std::chrono::steady_clock::now();
    const auto passed = [start] { return std::chrono::steady_clock::now() - start; };
    pid_t child = 0;
    if (posix_spawnp(&child, argv[1], nullptr, nullptr, argv + 1, environ) != 0)
        return 1;
    bool isPainted = false;
    while (!isPainted && passed() < limit && waitpid(child, nullptr, WNOHANG) == 0)
        isPainted = watch.sees();
    const std::chrono::duration<double> took = passed();
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    if (!isPainted) {
        std::fprintf(stderr, "bench-painted: %s shows no window\n", argv[1]);
        return 1;
    }
    std::printf("%.6f\n", took.count());
    return 0;
}
