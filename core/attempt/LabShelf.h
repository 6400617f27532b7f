// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/lab/LabReader.h"
#include "core/lab/Variant.h"
#include "core/world/Directory.h"

#include <map>
#include <memory>

namespace helolab::attempt {

/// Labs and their worlds, each read once: the attempts of a whole course are graded without reading a lab twice, and
/// all parts of the window share what one has read.
class LabShelf
{
public:
    /// \p shelves as findLabs() takes them.
    explicit LabShelf(QStringList shelves);

    const QStringList &shelves() const { return m_shelves; }
    /// The labs there are, as findLabs() orders them; behind them those that were add()ed.
    const std::vector<lab::LabFolder> &folders() const { return m_folders; }
    QStringList ids() const;
    /// The folder of the lab that is called \p idOrFolder; where there is none of this id, it is taken for a folder.
    QString folderOf(const QString &idOrFolder) const;

    /// Looks on the disk which labs there are. What was read is read again only where a file has changed.
    void refresh();
    /// A lab that lies elsewhere, until the next refresh(); nothing happens where its folder is known.
    void add(const QString &id, const QString &folder);

    /// The lab in \p folder and all that is wrong with it. Looks whether its files are those that were read.
    std::shared_ptr<const lab::ReadLab> read(const QString &folder);
    /// The lab of that id, as it was read first or by the last read(); lives until another is read() in its place. The
    /// error says that there is none, or what is wrong with it. Does not look at the disk again.
    Result<const lab::LabScript *> lab(const QString &id);
    /// The world of \p script with \p values filled in.
    Result<std::shared_ptr<const world::Directory>> world(const lab::LabScript &script, const lab::Values &values);
    /// How often a lab was read from its files so far.
    int readCount() const { return m_readCount; }

private:
    using World = Result<std::shared_ptr<const world::Directory>>;
    struct Kept
    {
        QByteArray stamp; // of the files that were read
        std::shared_ptr<const lab::ReadLab> read;
    };
    std::shared_ptr<const lab::ReadLab> readAnew(const QString &folder, const QByteArray &stamp);

    QStringList m_shelves;
    std::vector<lab::LabFolder> m_folders;
    std::map<QString, Kept> m_labs; // by folder
    std::map<QString, QString> m_worldTexts; // by file
    std::map<QString, World> m_worlds; // by name, or by the text of the file
    int m_readCount = 0;
};

} // namespace helolab::attempt
