// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownOctets.h"

#include "app/console/ControlNames.h"

#include <QStringDecoder>

#include <utility>

namespace helolab::docks {

namespace {

/// Bidirectional controls, zero-width characters, fillers, signs that end a line and the like: what reorders or hides
/// other text.
bool hidesText(char16_t unit)
{
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x2028 && unit <= 0x202E)
        || (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF || unit == 0x00AD || unit == 0x061C || unit == 0x115F
        || unit == 0x1160 || unit == 0x180E || unit == 0x3164 || unit == 0xFFA0 || (unit >= 0xFFF9 && unit <= 0xFFFB);
}

/// True for what stands for itself.
bool isShownAsItIs(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x20 && unit != 0x7F && !(unit >= 0x80 && unit < 0xA0) && !hidesText(unit);
}

/// Tags (U+E0000 to U+E007F): letters that nobody sees.
bool isTag(QStringView pair)
{
    return pair.size() > 1 && pair[0].unicode() == 0xDB40 && pair[1].unicode() >= 0xDC00 && pair[1].unicode() < 0xDC80;
}

class Parts
{
public:
    void add(const QString &text)
    {
        if (m_parts.empty() || m_parts.back().isName)
            m_parts.push_back({text, false});
        else
            m_parts.back().text += text;
    }
    void add(QChar character)
    {
        const char16_t unit = character.unicode();
        if (const QLatin1StringView name = console::controlName(character); !name.isEmpty())
            m_parts.push_back({name, true});
        else if ((unit >= 0x80 && unit < 0xA0) || hidesText(unit))
            add(QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0')));
        else
            add(QString(character));
    }
    void addTag(QStringView pair)
    {
        add(QStringLiteral("\\u{%1}").arg(QChar::surrogateToUcs4(pair[0], pair[1]), 0, 16));
    }
    void endLine() { add(QString(QChar::LineSeparator)); }
    std::vector<ShownPart> take() { return std::move(m_parts); }

private:
    std::vector<ShownPart> m_parts;
};

int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

QString joined(const std::vector<ShownPart> &parts)
{
    QString text;
    for (const ShownPart &part : parts)
        text += part.isName ? console::bracketed(part.text) : part.text;
    return text;
}

} // namespace

std::vector<ShownPart> shownParts(QByteArrayView octets)
{
    Parts parts;
    for (qsizetype i = 0; i < octets.size();) {
        const auto octet = uchar(octets[i]);
        if (octet == '\r' && i + 1 < octets.size() && octets[i + 1] == '\n') {
            parts.endLine();
            i += 2;
            continue;
        }
        if (octet < 0x80) {
            parts.add(QChar(char16_t(octet)));
            ++i;
            continue;
        }
        const int length = sequenceLength(octet);
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text;
        if (length > 0 && i + length <= octets.size())
            text = decoder(octets.sliced(i, length));
        if (text.isEmpty() || decoder.hasError()) {
            parts.add(QStringLiteral("\\x") + QStringLiteral("%1").arg(uint(octet), 2, 16, QLatin1Char('0')).toUpper());
            ++i;
            continue;
        }
        if (text.size() == 1)
            parts.add(text.front());
        else if (isTag(text))
            parts.addTag(text);
        else
            parts.add(text);
        i += length;
    }
    return parts.take();
}

std::vector<ShownPart> shownParts(const QString &text)
{
    Parts parts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i;
        while (end < text.size() && isShownAsItIs(text[end]) && !isTag(QStringView(text).sliced(end)))
            ++end;
        if (end > i) {
            parts.add(text.sliced(i, end - i));
            i = end - 1;
        } else if (isTag(QStringView(text).sliced(i))) {
            parts.addTag(QStringView(text).sliced(i));
            ++i;
        } else if (text[i] == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            parts.endLine();
            ++i;
        } else {
            parts.add(text[i]);
        }
    }
    return parts.take();
}

QString shownOctets(QByteArrayView octets)
{
    return joined(shownParts(octets));
}

QString shownText(const QString &text)
{
    return joined(shownParts(text));
}

} // namespace helolab::docks
