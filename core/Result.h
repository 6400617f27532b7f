// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Text.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace helolab {

/// What went wrong, where, and what to do, for a person. `line` and `column` count from 1; 0 is "no place".
struct Error
{
    QString message;
    QString file = {};
    int line = 0;
    int column = 0;

    /// `file:line:column: message`, leaving out what is not known.
    QString toString() const;
};

/// A value, or the error that a caller handles. For errors of input, never of programming.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Only where ok().
    const T &value() const { return std::get<T>(m_content); }
    T &value() { return std::get<T>(m_content); }
    T take() { return std::move(std::get<T>(m_content)); }

    /// Only where not ok().
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace helolab
