// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! The random name of a profile, a UUID's text. The keeper makes it once.
bool isProfileId(QStringView text);
//! Of a later form than we know: a file that begins with the word "version". Ours is the id alone.
bool isNewerProfileId(const QString &file);
//! Nothing where no keeper has ever run on the profile, or the file was damaged.
std::optional<QString> readProfileId(const ProfilePaths &profile);

enum class SocketFolder {
    Make, //!< The keeper's way.
    Check, //!< The client's: a missing folder is NotFound.
};

//! Where the keeper of the profile \a profileId listens: the path of a Unix socket in a folder
//! that was checked to be ours alone, or the name of a pipe on Windows.
//!
//! The socket's name is a hash, so that its length does not depend on where the profile lies.
Result<QString> keeperAddress(const QString &profileId, SocketFolder folder);

//! Where a keeper lets in those programs of other users that a grant names: a Unix socket in a folder
//! that everybody may look into and only its owner write. \a profile is ProfilePaths::name(), since the
//! profile's id is not for others to read. NotFound on systems that have no such thing.
Result<QString> ownSharedAddress(const QString &profile);
//! The same for the keeper of the user \a owner, whose folder it has to be.
Result<QString> sharedAddressOf(unsigned owner, const QString &profile);

//! The hash in the address.
QString keeperAddressHash(const QString &profileId);

} // namespace Skykeep
