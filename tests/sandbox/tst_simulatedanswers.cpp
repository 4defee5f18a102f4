// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"

#include <QTest>

using namespace Skykeep;

class TestSimulatedAnswers : public AnswerContract
{
    Q_OBJECT

protected:
    std::unique_ptr<ContractServers> makeServers() override
    {
        return std::make_unique<SimulatedContractServers>();
    }
};

QTEST_GUILESS_MAIN(TestSimulatedAnswers)
#include "tst_simulatedanswers.moc"
