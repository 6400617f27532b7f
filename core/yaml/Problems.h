// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayList>
#include <QMap>

#include <vector>

namespace helolab::yaml {

/// A place in a file; both count from 1, 0 is "no place". In YAML the column counts octets, as its parser does, else
/// characters.
struct Place
{
    int line = 0;
    int column = 0;
};

/// The same for people, and for the marks of an editor: the column always counts characters, of QString.
struct ShownPlace
{
    int line = 0;
    int column = 0;
};

/// Gathers everything that is wrong with the files that a person wrote, so that their author mends it in one go. Of
/// files that are nothing but wrong it keeps the first thousand problems.
class Problems
{
public:
    void setFile(const QString &file) { m_file = file; }
    /// In the file of setFile(), whose \p lines these are, columns count octets.
    void setYaml(const QByteArrayList &lines) { m_yaml.insert(m_file, lines); }
    ShownPlace shown(Place place) const;
    void add(Place place, const QString &message) { addShown(shown(place), message); }
    void addShown(ShownPlace place, const QString &message);
    void add(Error error);

    bool isEmpty() const { return m_count == 0; }
    /// Also those that are not kept.
    std::size_t count() const { return m_count; }
    /// Whether more would not be kept: no need to look for it.
    bool isFull() const;
    /// In the order of files read, each by line and column.
    std::vector<Error> take();

private:
    QString m_file;
    QMap<QString, QByteArrayList> m_yaml; // lines, by file
    std::vector<Error> m_errors;
    std::size_t m_count = 0;
};

/// \p message, and behind it the candidate that was most likely meant, or all of them where none is near; alone where
/// there are no candidates.
QString withSuggestion(const QString &message, const QString &typed, const QStringList &candidates);

} // namespace helolab::yaml
