// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/sessioncontract.h"

#include <QTest>

using namespace Skykeep;

class TestSessionContract : public SessionContract
{
    Q_OBJECT

protected:
    std::unique_ptr<ContractServers> makeServers() override
    {
        return std::make_unique<ReferenceContractServers>();
    }
};

QTEST_GUILESS_MAIN(TestSessionContract)
#include "tst_sessioncontract.moc"
