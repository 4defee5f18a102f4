// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/ownercheck.h"

#include <QCoreApplication>

namespace Skykeep {

namespace {

//! A system that cannot ask.
class NoOwnerCheck final : public OwnerCheck
{
public:
    Task<void> confirm(ProcessFacts, QString) override
    {
        co_return fail(ErrorKind::NotFound, {},
                       QCoreApplication::translate("OwnerCheck",
                                                   "this system has no way to ask for it"));
    }
    void shutDown() override { }
};

} // namespace

std::unique_ptr<OwnerCheck> OwnerCheck::ofThisSystem()
{
    return std::make_unique<NoOwnerCheck>();
}

} // namespace Skykeep
