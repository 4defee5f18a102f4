// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/timelinemodel.h"

#include <QTreeView>

namespace Skykeep {

//! What happened to an account, day by day, a picture for each kind beside its sentence.
class TimelineView : public QTreeView
{
    Q_OBJECT

public:
    //! \a timeline outlives the view.
    explicit TimelineView(TimelineModel &timeline, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void spanDays();

    TimelineModel &m_timeline;
};

} // namespace Skykeep
