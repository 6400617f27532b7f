// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/lab/LabReader.h"
#include "core/lab/Variant.h"
#include "core/world/Directory.h"

#include <map>
#include <memory>

namespace helolab::attempt {

/// Labs and their worlds, each read once: the attempts of a whole course are graded without reading a lab twice.
class LabShelf
{
public:
    /// \p shelves as findLabs() takes them.
    explicit LabShelf(const QStringList &shelves);

    /// The lab of that id; lives as long as the shelf. The error says that there is none, or what is wrong with it.
    Result<const lab::LabScript *> lab(const QString &id);
    /// The world of \p script with \p values filled in.
    Result<std::shared_ptr<const world::Directory>> world(const lab::LabScript &script, const lab::Values &values);

private:
    using World = Result<std::shared_ptr<const world::Directory>>;

    std::vector<lab::LabFolder> m_folders;
    std::map<QString, Result<std::shared_ptr<const lab::LabScript>>> m_labs; // by id
    std::map<QString, QString> m_worldTexts; // by file
    std::map<QString, World> m_worlds; // by name, or by the text of the file
};

} // namespace helolab::attempt
