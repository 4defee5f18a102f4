// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

class QMimeData;

namespace Skykeep {

//! Tells the histories of clipboards, and their copies in other places, to leave \a data alone: each
//! system in the words that are agreed on there.
void keepOutOfHistories(QMimeData &data);

} // namespace Skykeep
