# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
#
# What may follow is known to skykeep itself, which is asked for it. It says in a first line what the shell
# knows better, then a word a line, with a tab before what it is about.

function __skykeep_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l found (command skykeep complete $typed[2..-1] "$current" 2>/dev/null)
    or return
    set -l head (string split -m 1 ' ' -- $found[1])
    set -l file (string sub -s (math 1 + (string length -- "$head[2]")) -- "$current")
    switch $head[1]
        case files
            string join \n -- "$head[2]"(__fish_complete_path "$file")
        case folders
            string join \n -- "$head[2]"(__fish_complete_directories "$file" '')
        case users
            string join \n -- "$head[2]"(__fish_complete_users)
        case command
            set -l command $typed[(math $head[2] + 2)..-1]
            complete -C (string join ' ' -- (string escape -- $command) "$current")
        case words
            string collect -- $found[2..-1]
    end
end

complete -c skykeep -f -k -a '(__skykeep_complete)'
