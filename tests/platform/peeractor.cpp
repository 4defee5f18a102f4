// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Connects to a socket and then does as it is told on its standard input, one word and its values a line.

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

bool connectTo(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    // Open across exec(), so that another program goes on with it.
    const int peer = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return ::connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

void become(std::istringstream &words)
{
    std::vector<std::string> arguments;
    for (std::string word; words >> word;)
        arguments.push_back(word);
    std::vector<char *> pointers;
    for (auto &argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
}

// Whatever is left has the socket, and lives until the input ends.
void leaveAChildBehind()
{
    if (::fork() != 0)
        ::_exit(0);
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        bool isDone = true;
        if (what == "connect") {
            std::string path;
            words >> path;
            isDone = connectTo(path);
        } else if (what == "become") {
            become(words);
            isDone = false;
        } else if (what == "leave") {
            leaveAChildBehind();
        } else if (what == "user") { // as one that began as that user, who may look into it
            uid_t user = 0;
            words >> user;
            isDone = ::setuid(user) == 0 && ::prctl(PR_SET_DUMPABLE, 1) == 0;
        } else if (what == "hide") {
            isDone = ::prctl(PR_SET_DUMPABLE, 0) == 0;
        }
        std::cout << (isDone ? "done" : "failed") << std::endl;
    }
    return 0;
}
