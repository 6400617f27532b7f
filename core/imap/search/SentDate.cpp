// SPDX-License-Identifier: GPL-3.0-or-later
#include "SentDate.h"

#include "../DateTime.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace helolab::imap::search {

namespace {

constexpr qsizetype wordsAtMost = 16;

bool isDateSeparator(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == '-';
}

/// What stands between blanks, commas, hyphens and comments.
QByteArrayList wordsOf(QByteArrayView value)
{
    QByteArrayList words;
    QByteArray word;
    int comment = 0;
    for (const char c : value) {
        comment += c == '(' ? 1 : 0;
        if (comment == 0 && !isDateSeparator(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words += std::exchange(word, {});
            if (words.size() >= wordsAtMost)
                return words;
        }
        comment -= c == ')' && comment > 0 ? 1 : 0;
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

std::optional<int> numberIn(const QByteArray &word, qsizetype digitsAtMost)
{
    const bool isNumber = !word.isEmpty() && word.size() <= digitsAtMost
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional<int>(word.toInt()) : std::nullopt;
}

/// RFC 5322 section 4.3.
std::optional<int> yearIn(const QByteArray &word)
{
    std::optional<int> year = numberIn(word, 4);
    if (!year || word.size() == 1)
        return std::nullopt;
    if (word.size() == 2)
        return *year + (*year < 50 ? 2000 : 1900);
    return word.size() == 3 ? *year + 1900 : *year;
}

} // namespace

std::optional<QDate> dayOfDateField(QByteArrayView value)
{
    const QByteArrayList words = wordsOf(value);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int month = monthNamed(words[i].left(3));
        if (month == 0)
            continue;
        std::optional<int> day = i > 0 ? numberIn(words[i - 1], 2) : std::nullopt;
        std::optional<int> year = yearIn(words.value(i + 1));
        if (!day) { // Jul 7 02:44:25 1996
            day = numberIn(words.value(i + 1), 2);
            year = yearIn(words.value(i + 3));
        }
        const QDate date = day && year ? QDate(*year, month, *day) : QDate();
        return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace helolab::imap::search
