// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"

#include <QTest>

using namespace Skykeep;

class TestReferenceAnswers : public AnswerContract
{
    Q_OBJECT

protected:
    std::unique_ptr<ContractServers> makeServers() override
    {
        return std::make_unique<ReferenceContractServers>();
    }
};

QTEST_GUILESS_MAIN(TestReferenceAnswers)
#include "tst_referenceanswers.moc"
