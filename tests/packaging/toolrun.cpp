// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/toolrun.h"

#include "support/programrun.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QByteArray Verdict::words() const
{
    return u"exit code %1\n%2%3"_s.arg(QString::number(exit), output, errors).toUtf8();
}

Verdict runTool(const QString &tool, const QStringList &arguments,
                const QProcessEnvironment &environment)
{
    const auto done = runProgram(tool, arguments, environment, {}, std::chrono::seconds(50));
    const auto errors = QString::fromUtf8(done.errors);
    return {done.exit, QString::fromUtf8(done.output),
            done.exit < 0 ? tool + u": "_s + errors : errors};
}

} // namespace Skykeep
