// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/sessioncontract.h"

#include <QTest>

using namespace Skykeep;

class TestSimulatedContract : public SessionContract
{
    Q_OBJECT

protected:
    std::unique_ptr<ContractServers> makeServers() override
    {
        return std::make_unique<SimulatedContractServers>();
    }
};

QTEST_GUILESS_MAIN(TestSimulatedContract)
#include "tst_simulatedcontract.moc"
