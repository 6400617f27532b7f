// SPDX-License-Identifier: GPL-3.0-or-later
#include "Characters.h"
#include "Productions.h"

#include <limits>

namespace helolab::imap::grammar {

namespace {

constexpr const char *aSet = "a set of message numbers, as 1 or 2:4 or 1:*,";
constexpr const char *aSetNumber = "a message number or *";

bool readSetNumber(Cursor &cursor, quint32 &number, const char *wanted)
{
    if (cursor.take('*')) {
        number = SequenceSet::star;
        return true;
    }
    const Span begin = cursor.here();
    const QByteArrayView digits = cursor.takeAll(isDigit);
    if (digits.isEmpty())
        return cursor.missing(wanted);
    if (digits[0] == '0') {
        return cursor.invalid(cursor.since(begin),
                              digits.size() == 1 ? "No message has the number 0: they count from 1"
                                                 : "A message number does not begin with 0");
    }
    quint64 value = 0;
    for (const char digit : digits) {
        value = value * 10 + quint64(digit - '0');
        if (value > std::numeric_limits<quint32>::max())
            return cursor.invalid(cursor.since(begin), "The number is too large: 4294967295 is the largest one");
    }
    number = quint32(value);
    return true;
}

} // namespace

bool readSet(Cursor &cursor, SequenceSet &set)
{
    const Span begin = cursor.here();
    if (cursor.take('$')) {
        set.saved = true;
        set.at = cursor.since(begin);
        return true;
    }
    const char *wanted = aSet;
    do {
        if (int(set.ranges.size()) >= cursor.grammar().limits.ranges)
            return cursor.tooMany("ranges in a set", cursor.grammar().limits.ranges);
        if (!set.ranges.empty() && cursor.sees(' '))
            return cursor.invalid(cursor.oneOctet(), "No space may stand in a set: 1,2");
        SequenceSet::Range range;
        if (!readSetNumber(cursor, range.first, wanted))
            return false;
        range.last = range.first;
        if (cursor.take(':') && !readSetNumber(cursor, range.last, aSetNumber))
            return false;
        if (cursor.sees('-') || cursor.sees('.'))
            return cursor.invalid(cursor.oneOctet(), "A range is written with a colon: 1:3");
        if (cursor.sees(';'))
            return cursor.invalid(cursor.oneOctet(), "The parts of a set stand apart by commas: 1,2");
        set.ranges.push_back(range);
        wanted = aSetNumber;
    } while (cursor.take(','));
    set.at = cursor.since(begin);
    return true;
}

} // namespace helolab::imap::grammar
