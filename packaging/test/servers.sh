# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2016,SC2034,SC2154 # other shells expand; what run, which reads this, has set
#
# The reference PDS and PLC directory of the tests, on loopback, which every system here shares.

password="password-of-a-newcomer"

start_servers() {
    mkfifo "$work/servers.input" "$work/servers.ready"
    node "$repository/tests/pds/launcher.mjs" <"$work/servers.input" >"$work/servers.ready" 2>>"$log" &
    exec 8>"$work/servers.input" # they end when this does
    read -r ready <"$work/servers.ready" || exit 1
    plc_url=$(field "$ready" plcUrl)
    pds_url=$(field "$ready" servers.0.url)
}

# field JSON PATH
field() {
    node -e 'let at = JSON.parse(process.argv[1]);
for (const name of process.argv[2].split(".")) at = at[name];
console.log(at);' "$1" "$2"
}

# create_account HANDLE
create_account() {
    node -e 'const [url, handle, password] = process.argv.slice(1);
const answer = await fetch(`${url}/xrpc/com.atproto.server.createAccount`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ handle, password, email: `${handle}@mail.test` }),
});
if (!answer.ok) throw new Error(await answer.text());' --input-type=module "$pds_url" "$1" "$password" >>"$log" 2>&1
}
