// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-spawn ROUNDS COMMAND [ARGUMENT…] [-- COMMAND [ARGUMENT…]]…
//
// Runs the commands in turn, so many rounds, and reports how long each took from being asked for to
// its end: [[seconds of the first, seconds of the second, …], …]. What they print is thrown away. A
// command that fails ends it all.

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

extern char **environ;

namespace {

using Command = std::vector<char *>;

double timeOf(const Command &command)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    if (posix_spawnp(&child, command.front(), &actions, nullptr, command.data(), environ) != 0
        || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "bench-spawn: %s failed with %d\n", command.front(), status);
        std::exit(1);
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return time.count();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    std::vector<Command> commands(1);
    for (int i = 2; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--")
            commands.emplace_back();
        else
            commands.back().push_back(argv[i]);
    }
    for (auto &command : commands) {
        command.push_back(nullptr);
        timeOf(command); // once for the caches
    }
    std::printf("[");
    for (int rounds = std::atoi(argv[1]), round = 0; round < rounds; ++round) {
        const char *separator = round == 0 ? "[" : ",[";
        for (const auto &command : commands) {
            std::printf("%s%.6f", separator, timeOf(command));
            separator = ",";
        }
        std::printf("]");
    }
    std::printf("]\n");
    return 0;
}
