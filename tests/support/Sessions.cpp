// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sessions.h"

#include "TestPaths.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <cctype>

namespace helolab::support {

std::vector<Golden> goldens()
{
    const QDir root(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions"));
    std::vector<Golden> found;
    QDirIterator files(root.path(), {QStringLiteral("*.session")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        std::string name = root.relativeFilePath(path).chopped(int(qstrlen(".session"))).toStdString();
        std::replace_if(
            name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
        found.push_back({path, name});
    }
    std::sort(found.begin(), found.end(), [](const Golden &a, const Golden &b) { return a.path < b.path; });
    return found;
}

std::string told(const std::vector<replay::Difference> &differences)
{
    std::string text;
    for (const replay::Difference &difference : differences)
        text += difference.toString().toStdString() + '\n';
    return text;
}

} // namespace helolab::support
