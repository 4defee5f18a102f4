// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/program.h"

#include "lending/processrole.h"
#include "lending/scriptdigests.h"
#include "platform/mounts.h"
#include "platform/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Role = ProcessRole::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("Lending", text);
}

// A name in /dev or /proc means another file to every process that reads it.
bool isOwnToEachProcess(const QString &path)
{
    return path.startsWith(u"/dev/") || path.startsWith(u"/proc/");
}

Result<ProgramKey> scriptKey(const QString &path, ScriptDigests &digests)
{
    const auto real = Mounts::ofThisProcess().localPath(path);
    if (real.isEmpty() || isOwnToEachProcess(path) || isOwnToEachProcess(real))
        return fail(ErrorKind::NotFound, path);
    const auto digest = digests.of(real);
    if (!digest)
        return tl::unexpected(digest.error());
    return ProgramKey{ProgramKey::Kind::Script, real, *digest};
}

// The contents are those of now: of a script that was changed since it began, not what runs. Either way another
// digest than the one that was granted asks again.
std::optional<ProgramKey> keyOfScript(const ProcessFacts &process, const QString &script,
                                      ScriptDigests &digests)
{
    // Another file than the one that the path leads to runs it: it may read the script otherwise, or elsewhere.
    if (process.isReplaced || (QDir::isRelativePath(script) && process.folder.isEmpty()))
        return std::nullopt;
    const auto key = scriptKey(QDir::cleanPath(QDir(process.folder).filePath(script)), digests);
    return key ? std::optional(*key) : std::nullopt;
}

std::optional<ProgramKey> keyOf(const ProcessFacts &process, const ProcessRole &role,
                                ScriptDigests &digests)
{
    if (role.kind == Role::Script)
        return keyOfScript(process, role.script, digests);
    if (role.kind != Role::Program || process.isReplaced)
        return std::nullopt;
    return ProgramKey{ProgramKey::Kind::Executable, process.executable, {}};
}

std::optional<ProgramKey> keyOfUnit(const QString &unit)
{
    if (unit.isEmpty())
        return std::nullopt;
    return ProgramKey{ProgramKey::Kind::Unit, unit, {}};
}

// From the peer upwards: whoever sent one on an errand is the one that asks. What a service manager or the like has
// sent is known by its unit alone.
void findAsker(Program &program, ScriptDigests &digests)
{
    std::optional<size_t> sent;
    for (size_t i = 0; i < program.chain.size(); ++i) {
        const auto &process = program.chain[i];
        const auto role = roleOf(process);
        if (role.kind == Role::Errand) {
            sent = i;
            continue;
        }
        if (sent && (role.kind == Role::Session || role.kind == Role::Unknown))
            break;
        program.shown = i;
        program.key = keyOf(process, role, digests);
        return;
    }
    program.shown = sent;
    if (sent)
        program.key = keyOfUnit(program.unit);
}

QString printable(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString clean;
    for (const auto letter : name) {
        // Also what is invisible, or turns the direction of what follows.
        const bool isShown = letter.isPrint() && letter.category() != QChar::Other_Format;
        clean += isShown ? letter : QChar::ReplacementCharacter;
    }
    return clean.size() > longest ? clean.left(longest) + u"…"_s : clean;
}

QString nameOf(const ProgramKey &key)
{
    switch (key.kind) {
    case ProgramKey::Kind::Executable:
    case ProgramKey::Kind::Script:
        return QFileInfo(key.name).fileName();
    case ProgramKey::Kind::Unit:
        return key.name;
    case ProgramKey::Kind::User:
        return words(QT_TRANSLATE_NOOP("Lending", "a program of user %1")).arg(key.name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(ProgramKey::Kind kind)
{
    switch (kind) {
    case ProgramKey::Kind::Executable:
        return u"executable"_s;
    case ProgramKey::Kind::Script:
        return u"script"_s;
    case ProgramKey::Kind::Unit:
        return u"unit"_s;
    case ProgramKey::Kind::User:
        return u"user"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProgramKey::Kind> programKindFrom(QStringView word)
{
    using Kind = ProgramKey::Kind;
    for (const auto kind : {Kind::Executable, Kind::Script, Kind::Unit, Kind::User}) {
        if (word == toString(kind))
            return kind;
    }
    return std::nullopt;
}

bool hasEnded(const TerminalKey &terminal)
{
    return PeerProcess::hasSessionEnded(terminal.session, terminal.startTime);
}

QString Program::displayName() const
{
    QString name;
    if (key) {
        name = nameOf(*key);
    } else if (shown) {
        const auto &process = chain.at(*shown);
        const auto role = roleOf(process);
        const auto &path = role.kind == Role::Script ? role.script : process.executable;
        name = QFileInfo(path).fileName();
    }
    return name.isEmpty() ? words(QT_TRANSLATE_NOOP("Lending", "an unknown program"))
                          : printable(name);
}

Program programOf(const PeerProcess &peer, ScriptDigests &digests)
{
    Program program;
    program.user = peer.user();
    program.isOtherUser = program.user && program.user != PeerProcess::ownUser();
    program.chain = peer.chain();
    program.unit = peer.unit();
    findAsker(program, digests);
    // Of others, only the user is certain, and only a user's grant serves them.
    if (program.isOtherUser)
        program.key = ProgramKey{ProgramKey::Kind::User, QString::number(*program.user), {}};
    // The terminal is the one that the asker's last errand was sent from.
    if (!program.chain.empty()) {
        const auto &first = program.chain.front();
        if (!first.terminal.isEmpty() && first.sessionStartTime != 0)
            program.terminal = TerminalKey{first.session, first.sessionStartTime};
    }
    return program;
}

Result<ProgramKey> programKeyOf(const QString &file)
{
    const auto real = Mounts::ofThisProcess().localPath(QFileInfo(file).absoluteFilePath());
    if (real.isEmpty())
        return fail(ErrorKind::NotFound, file);
    const auto opened = openRegularFile(real);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto beginning = (*opened)->peek(4);
    if (beginning.startsWith("#!")
        || (isScriptName(real)
            && beginning
                != "\x7f"
                   "ELF")) {
        const SystemClock clock;
        ScriptDigests digests(clock);
        return scriptKey(real, digests);
    }
    if (isInterpreter(real)) {
        return fail(ErrorKind::InvalidInput, file,
                    words(QT_TRANSLATE_NOOP(
                        "Lending", "a shell or an interpreter runs anything; name the script")));
    }
    return ProgramKey{ProgramKey::Kind::Executable, real, {}};
}

} // namespace Skykeep
