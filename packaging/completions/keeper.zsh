#compdef skykeepd skykeep-desktop
# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
#
# Both take options only.

local -a options
options=(
    '--profile=[keep the profile under this folder]:folder:_files -/'
    '--plc-url=[ask this PLC directory]:URL:'
    '--sandbox[simulated accounts and servers, nothing stored]'
    '--language=[speak this language]:language:(de en ja pt-BR)'
    '--grants=[lend as this file of the administrator says]:file:_files'
    '(- *)'{-h,--help}'[list the options]'
    '(- *)--help-all[list the options, those of Qt too]'
    '(- *)'{-v,--version}'[show the version]'
)
[[ $service != skykeep-desktop ]] || options+=('--background[start hidden, in the system tray]')
_arguments -s $options
