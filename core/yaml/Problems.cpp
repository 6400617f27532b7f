// SPDX-License-Identifier: GPL-3.0-or-later
#include "Problems.h"

#include "core/NearestWord.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::yaml {

void Problems::add(Place place, const QString &message)
{
    m_errors.push_back({message, m_file, place.line, place.column});
}

std::vector<Error> Problems::take()
{
    // by place within a file; files stay in the order in which they were read
    QStringList files;
    for (const Error &error : m_errors) {
        if (!files.contains(error.file))
            files.append(error.file);
    }
    std::stable_sort(m_errors.begin(), m_errors.end(), [&files](const Error &a, const Error &b) {
        return std::make_tuple(files.indexOf(a.file), a.line, a.column)
            < std::make_tuple(files.indexOf(b.file), b.line, b.column);
    });
    return std::exchange(m_errors, {});
}

QString withSuggestion(const QString &message, const QString &typed, const QStringList &candidates)
{
    const QString nearest = nearestWord(typed, candidates);
    if (!nearest.isEmpty())
        return QCoreApplication::translate("core", "%1 Did you mean “%2”?").arg(message, nearest);
    return QCoreApplication::translate("core", "%1 Possible here: %2.")
        .arg(message, candidates.join(QStringLiteral(", ")));
}

} // namespace helolab::yaml
