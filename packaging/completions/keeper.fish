# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
#
# For skykeepd and skykeep-desktop, by whose name this file goes.

set -l program (basename (status filename) .fish)
complete -c $program -f
complete -c $program -l profile -x -a '(__fish_complete_directories)' -d 'Keep the profile under this folder'
complete -c $program -l plc-url -x -d 'Ask this PLC directory'
complete -c $program -l sandbox -d 'Simulated accounts and servers, nothing stored'
complete -c $program -l language -x -a 'de en ja pt-BR' -d 'Speak this language'
complete -c $program -l grants -r -F -d 'Lend as this file of the administrator says'
complete -c $program -s h -l help -d 'List the options'
complete -c $program -l help-all -d 'List the options, those of Qt too'
complete -c $program -s v -l version -d 'Show the version'
test $program = skykeep-desktop
and complete -c $program -l background -d 'Start hidden, in the system tray'
