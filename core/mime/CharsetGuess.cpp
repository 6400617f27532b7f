// SPDX-License-Identifier: GPL-3.0-or-later
#include "CharsetGuess.h"

#include <QStringDecoder>

#include <algorithm>

namespace helolab::mime {

namespace {

constexpr qsizetype mostLookedAt = 64 * 1024;

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

bool isUtf8(QByteArrayView octets, bool isCut)
{
    if (isCut) { // a character cut in two is no mistake
        while (!octets.isEmpty() && (uchar(octets.back()) & 0xC0) == 0x80)
            octets.chop(1);
        if (!octets.isEmpty() && isHigh(octets.back()))
            octets.chop(1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(octets);
    Q_UNUSED(text)
    return !decoder.hasError();
}

/// How many pairs of octets are the Chinese characters that are used most (GB2312, level 1, and its punctuation), and
/// how many high octets are something else.
bool looksChinese(QByteArrayView octets)
{
    qsizetype common = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto lead = uchar(octets[i]);
        if (lead < 0x80)
            continue;
        const auto trail = i + 1 < octets.size() ? uchar(octets[i + 1]) : uchar(0);
        const bool isPair = trail >= 0xA1 && trail != 0xFF;
        const bool isCommon = (lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3);
        (isPair && isCommon ? common : other) += 1;
        i += isPair ? 1 : 0;
    }
    return common > 0 && common >= other * 9;
}

/// High octets come as letters of words, not one among many.
bool looksCyrillic(QByteArrayView octets)
{
    qsizetype letters = 0;
    qsizetype inRuns = 0; // with another high one beside it
    qsizetype plain = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char c = octets[i];
        if (!isHigh(c)) {
            plain += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
            continue;
        }
        const bool beside = (i > 0 && isHigh(octets[i - 1])) || (i + 1 < octets.size() && isHigh(octets[i + 1]));
        letters += uchar(c) >= 0xC0 ? 1 : 0;
        inRuns += beside ? 1 : 0;
    }
    return letters > 0 && inRuns * 10 >= letters * 8 && letters * 4 >= plain;
}

} // namespace

QByteArray guessedCharset(QByteArrayView octets)
{
    const bool isCut = octets.size() > mostLookedAt;
    octets = octets.first(std::min(octets.size(), mostLookedAt));
    if (std::none_of(octets.begin(), octets.end(), isHigh))
        return octets.contains("\x1B$B") || octets.contains("\x1B$@") ? "ISO-2022-JP" : "us-ascii";
    if (isUtf8(octets, isCut))
        return "UTF-8";
    if (looksChinese(octets))
        return "GB18030";
    if (!looksCyrillic(octets))
        return "windows-1252";
    // Most letters are small ones, and these lie where the other has its capitals.
    const auto within = [octets](uchar first, uchar last) {
        return std::count_if(octets.begin(), octets.end(),
                             [=](char c) { return uchar(c) >= first && uchar(c) <= last; });
    };
    return within(0xC0, 0xDF) > within(0xE0, 0xFF) ? "KOI8-R" : "windows-1251";
}

} // namespace helolab::mime
