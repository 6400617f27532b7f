// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Characters.h"
#include "Cursor.h"
#include "core/NearestWord.h"

#include <QStringList>

#include <span>

namespace helolab::imap::grammar {

/// A name of the grammar and what it means.
template <typename T> struct Word
{
    const char *name; ///< in capitals
    T value;
};

template <typename T> const Word<T> *findWord(std::span<const Word<T>> words, QByteArrayView name)
{
    for (const Word<T> &word : words) {
        if (name.compare(word.name, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

template <typename T> const char *nameIn(std::span<const Word<T>> words, const T &value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return word.name;
    }
    return "";
}

/// "Unknown FETCH item BODYY; did you mean BODY?"
template <typename T> QByteArray unknownWord(const char *what, QByteArrayView typed, std::span<const Word<T>> words)
{
    QStringList names;
    for (const Word<T> &word : words)
        names += QString::fromLatin1(word.name);
    const QByteArray nearest
        = nearestWord(QString::fromLatin1(typed.first(std::min<qsizetype>(typed.size(), 40))), names).toLatin1();
    QByteArray say = QByteArray("Unknown ") + what + ' ' + shown(typed);
    return nearest.isEmpty() ? say : say + "; did you mean " + nearest + '?';
}

/// Reads one of \p words. \p what is "FETCH item", \p wanted "a FETCH item, as FLAGS,". Null where it failed.
template <typename T>
const Word<T> *takeWord(Cursor &cursor, std::span<const Word<T>> words, const char *what, const char *wanted)
{
    const Span begin = cursor.here();
    const QByteArrayView name = cursor.takeAll(isNameChar);
    if (name.isEmpty()) {
        cursor.missing(wanted);
        return nullptr;
    }
    if (const Word<T> *word = findWord(words, name))
        return word;
    cursor.invalid(cursor.since(begin), unknownWord(what, name, words));
    return nullptr;
}

} // namespace helolab::imap::grammar
