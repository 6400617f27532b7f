// SPDX-License-Identifier: GPL-3.0-or-later
#include "Problems.h"

#include "core/NearestWord.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::yaml {

namespace {

constexpr std::size_t mostKept = 1000;
constexpr qsizetype longestMessage = 1000; // a message quotes the file, and a file may hold anything

} // namespace

ShownPlace Problems::shown(Place place) const
{
    const auto lines = m_yaml.constFind(m_file);
    if (lines == m_yaml.constEnd() || place.line < 1 || place.line > lines->size())
        return {place.line, place.column};
    const QByteArrayView line = lines->at(place.line - 1);
    const auto before = std::clamp<qsizetype>(place.column - 1, 0, line.size());
    const int beyond = place.column - 1 - int(before); // of what ends behind its line, and of "no place"
    return {place.line, int(QString::fromUtf8(line.first(before)).size()) + beyond + 1};
}

void Problems::addShown(ShownPlace place, const QString &message)
{
    add({message, m_file, place.line, place.column});
}

void Problems::add(Error error)
{
    if (++m_count > mostKept)
        return;
    if (error.message.size() > longestMessage)
        error.message = error.message.left(longestMessage) + QStringLiteral("…");
    m_errors.push_back(std::move(error));
}

bool Problems::isFull() const
{
    return m_count >= mostKept;
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
    m_count = 0;
    return std::exchange(m_errors, {});
}

QString withSuggestion(const QString &message, const QString &typed, const QStringList &candidates)
{
    if (candidates.isEmpty())
        return message;
    const QString nearest = nearestWord(typed, candidates);
    if (!nearest.isEmpty())
        return QCoreApplication::translate("core", "%1 Did you mean “%2”?").arg(message, nearest);
    return QCoreApplication::translate("core", "%1 Possible here: %2.")
        .arg(message, candidates.join(QStringLiteral(", ")));
}

} // namespace helolab::yaml
