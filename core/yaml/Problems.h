// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <vector>

namespace helolab::yaml {

/// A place in a file; both count from 1, 0 is "no place".
struct Place
{
    int line = 0;
    int column = 0;
};

/// Gathers everything that is wrong with the files that a person wrote, so that their author mends it in one go.
class Problems
{
public:
    void setFile(const QString &file) { m_file = file; }
    void add(Place place, const QString &message);
    void add(Error error) { m_errors.push_back(std::move(error)); }

    bool isEmpty() const { return m_errors.empty(); }
    std::size_t count() const { return m_errors.size(); }
    /// In the order of files read, each by line and column.
    std::vector<Error> take();

private:
    QString m_file;
    std::vector<Error> m_errors;
};

/// \p message, and behind it the candidate that was most likely meant, or all of them where none is near.
QString withSuggestion(const QString &message, const QString &typed, const QStringList &candidates);

} // namespace helolab::yaml
