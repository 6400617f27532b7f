// SPDX-License-Identifier: GPL-3.0-or-later
#include "SentTime.h"

#include "Fields.h"
#include "Lexer.h"

#include <QDate>

#include <array>
#include <cstdlib>

namespace helolab::mime {

namespace {

constexpr std::array<const char *, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct ZoneName
{
    const char *name;
    int hours;
};

// RFC 5322 section 4.3. All other letters say nothing.
constexpr ZoneName zoneNames[] = {
    {"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7},
};

/// Digits only, at most nine of them; otherwise -1.
int decimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 9)
        return -1;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// What stands between two separators; empty where there are not so many.
QByteArrayView piece(QByteArrayView text, char separator, int which)
{
    for (; which > 0; --which) {
        const qsizetype at = text.indexOf(separator);
        if (at < 0)
            return {};
        text = text.sliced(at + 1);
    }
    const qsizetype at = text.indexOf(separator);
    return at < 0 ? text : text.first(at);
}

class Reading
{
public:
    /// Takes one word for what it looks like, wherever it stands.
    void take(QByteArrayView word)
    {
        if (word.contains(':'))
            takeTime(word);
        else if (word[0] == '+' || (word[0] == '-' && word.size() > 1))
            takeOffset(word);
        else if (decimal(word) >= 0)
            takeNumber(word);
        else if (word.size() >= 8 && word.count('-') == 2)
            takeDate(word);
        else
            takeName(word);
    }

    std::optional<SentTime> result() const
    {
        const QDate date(m_year, m_month, m_day);
        if (!date.isValid() || m_seconds < 0)
            return std::nullopt;
        const qint64 day = QDate(1970, 1, 1).daysTo(date);
        return SentTime{TimePoint(std::chrono::seconds(day * 24 * 60 * 60 + m_seconds - m_zone * 60)), m_zone};
    }

private:
    void takeTime(QByteArrayView word)
    {
        if (m_seconds >= 0)
            return;
        const int hour = decimal(piece(word, ':', 0));
        const int minute = decimal(piece(word, ':', 1));
        const QByteArrayView last = piece(piece(word, ':', 2), '.', 0); // fractions are passed by
        const int second = last.isEmpty() ? 0 : decimal(last);
        // A second numbered 60 is a leap second.
        if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60)
            m_seconds = (hour * 60 + minute) * 60 + second;
    }

    void takeOffset(QByteArrayView word)
    {
        const int digits = decimal(word.sliced(1));
        if (m_zoneTaken || word.size() != 5 || digits < 0 || digits % 100 > 59)
            return;
        m_zone = (digits / 100 * 60 + digits % 100) * (word[0] == '-' ? -1 : 1);
        m_zoneTaken = true;
    }

    void takeNumber(QByteArrayView word)
    {
        const int number = decimal(word);
        if (m_day == 0 && word.size() <= 2)
            m_day = number;
        else if (m_year == 0 && word.size() == 4)
            m_year = number;
        else if (m_year == 0 && word.size() <= 3)
            m_year = number + (word.size() == 2 && number < 50 ? 2000 : 1900);
    }

    /// 2026-05-12, or 12-May-2026.
    void takeDate(QByteArrayView word)
    {
        const QByteArrayView first = piece(word, '-', 0);
        const QByteArrayView last = piece(word, '-', 2);
        const QByteArrayView month = piece(word, '-', 1);
        takeNumber(first.size() == 4 ? last : first);
        takeNumber(first.size() == 4 ? first : last);
        if (decimal(month) >= 0)
            m_month = decimal(month);
        else
            takeName(month);
    }

    void takeName(QByteArrayView word)
    {
        for (std::size_t i = 0; i < monthNames.size(); ++i) {
            if (m_month == 0
                && sameWord(word.first(std::min<qsizetype>(word.size(), 3)), QByteArrayView(monthNames[i])))
                m_month = int(i) + 1;
        }
        for (const ZoneName &zone : zoneNames) {
            if (!m_zoneTaken && sameWord(word, QByteArrayView(zone.name)))
                m_zone = zone.hours * 60;
        }
    }

    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_seconds = -1; // since midnight, there
    int m_zone = 0;
    bool m_zoneTaken = false;
};

} // namespace

std::optional<SentTime> readSentTime(QByteArrayView text)
{
    constexpr int mostWords = 12; // the longest form has eight
    Lexer lexer(text.first(std::min<qsizetype>(text.size(), 400)));
    Reading reading;
    for (int words = 0; words < mostWords; ++words) {
        lexer.skipBlanks();
        while (lexer.take(','))
            lexer.skipBlanks();
        const QByteArrayView word = lexer.takeUntil(QByteArrayView(",(;"));
        if (word.isEmpty())
            break;
        reading.take(word);
    }
    return reading.result();
}

} // namespace helolab::mime
