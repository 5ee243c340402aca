#include "export/diagram/child_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <exception>
#include <fstream>
#include <system_error>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dateline {

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

/// Both ends of a pipe, closed in the end.
class Pipe {
public:
    Pipe() {
        if (::pipe(ends_.data()) != 0) {
            fail("no pipe to a child process");
        }
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int reading() const { return ends_[0]; }
    int writing() const { return ends_[1]; }

    void close_end(std::size_t end) {
        if (ends_.at(end) >= 0) {
            ::close(ends_.at(end));
            ends_.at(end) = -1;
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

enum ChildStatus { child_done, child_threw, child_unheard };

/// Keeps what a child ends with until it is asked for: whoever started this process may have left
/// it such that it forgets.
class KeepEnds {
public:
    KeepEnds() {
        struct sigaction usual {};
        usual.sa_handler = SIG_DFL;
        ::sigaction(SIGCHLD, &usual, &before_);
    }
    ~KeepEnds() { ::sigaction(SIGCHLD, &before_, nullptr); }
    KeepEnds(const KeepEnds&) = delete;
    KeepEnds& operator=(const KeepEnds&) = delete;

private:
    struct sigaction before_ {};
};

/// A child process, which does not outlive this.
class Child {
public:
    explicit Child(pid_t id) : id_(id) {}
    ~Child() {
        if (!ended_) {
            ::kill(id_, SIGKILL);
            wait();
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    pid_t id() const { return id_; }

    /// Its status, as of waitpid.
    int wait() {
        int status = -1;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        ended_ = true;
        return status;
    }

private:
    pid_t id_;
    bool ended_ = false;
};

/// Writes what `work` returns, or what it throws, and ends the process: nothing that belongs to the
/// parent is flushed or destroyed twice.
[[noreturn]] void be_child(const std::function<std::string()>& work, int writing) {
    std::string text;
    int status = child_done;
    try {
        text = work();
    } catch (const std::exception& error) {
        text = error.what();
        status = child_threw;
    }
    for (std::size_t done = 0; done < text.size();) {
        const auto written = ::write(writing, text.data() + done, text.size() - done);
        if (written <= 0 && errno != EINTR) {
            ::_exit(child_unheard);
        }
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    ::_exit(status);
}

/// The resident memory of a process in bytes; 0 if it can't be told.
std::size_t resident_bytes(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/statm");
    std::size_t size = 0;
    std::size_t resident = 0;
    file >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// Reads all that the child writes; returns why it must be killed, or nothing.
std::string read_all(int reading, pid_t child, const LayoutLimits& limits, std::string& text) {
    constexpr int look_every_ms = 20;
    const auto deadline = Clock::now() + limits.time;
    const auto most_bytes = resident_bytes(::getpid()) + limits.bytes;
    std::array<char, 65536> piece{};
    while (true) {
        pollfd readable{reading, POLLIN, 0};
        const int ready = ::poll(&readable, 1, look_every_ms);
        const auto got = ready > 0 ? ::read(reading, piece.data(), piece.size()) : ready;
        if (ready > 0 && got == 0) {
            return "";
        }
        if (got < 0 && errno != EINTR) {
            fail("a child process can't be heard");
        }
        text.append(piece.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        if (Clock::now() > deadline) {
            const auto tenths = limits.time.count() / 100;
            return "took more than " + std::to_string(tenths / 10) +
                   (tenths % 10 ? "." + std::to_string(tenths % 10) : "") + " s";
        }
        if (resident_bytes(child) > most_bytes) {
            return "took more than " + std::to_string(limits.bytes >> 20) + " MB";
        }
    }
}

} // namespace

ChildResult run_in_child(const std::function<std::string()>& work, const LayoutLimits& limits) {
    const KeepEnds keep_ends;
    Pipe pipe;
    const auto parent = ::getpid();
    const auto forked = ::fork();
    if (forked < 0) {
        fail("no child process");
    }
    Child child(forked);
    if (child.id() == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) {
            ::_exit(child_unheard);
        }
        pipe.close_end(0);
        be_child(work, pipe.writing());
    }
    pipe.close_end(1);
    std::string output;
    if (auto failure = read_all(pipe.reading(), child.id(), limits, output); !failure.empty()) {
        return {"", std::move(failure), true};
    }
    const int status = child.wait();
    const int ended = WIFEXITED(status) ? WEXITSTATUS(status) : child_unheard;
    return ended == child_done    ? ChildResult{std::move(output), "", false}
           : ended == child_threw ? ChildResult{"", std::move(output), false}
                                  : ChildResult{"", "crashed", false};
}

} // namespace dateline
