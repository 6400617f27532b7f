// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scripts.h"

#include "Look.h"
#include "core/explain/Dialect.h"

#include <QChar>
#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::mistakes {

namespace {

constexpr char32_t invisible = 0xFFFF;

struct Twin
{
    char32_t character;
    char32_t ascii;
};

constexpr Twin twins[] = {
    // Cyrillic
    {U'А', 'A'},
    {U'В', 'B'},
    {U'С', 'C'},
    {U'Е', 'E'},
    {U'Н', 'H'},
    {U'І', 'I'},
    {U'Ј', 'J'},
    {U'К', 'K'},
    {U'М', 'M'},
    {U'О', 'O'},
    {U'Р', 'P'},
    {U'Ѕ', 'S'},
    {U'Т', 'T'},
    {U'У', 'Y'},
    {U'Х', 'X'},
    {U'а', 'a'},
    {U'с', 'c'},
    {U'е', 'e'},
    {U'і', 'i'},
    {U'ј', 'j'},
    {U'о', 'o'},
    {U'р', 'p'},
    {U'ѕ', 's'},
    {U'у', 'y'},
    {U'х', 'x'},
    // Greek
    {U'Α', 'A'},
    {U'Β', 'B'},
    {U'Ε', 'E'},
    {U'Ζ', 'Z'},
    {U'Η', 'H'},
    {U'Ι', 'I'},
    {U'Κ', 'K'},
    {U'Μ', 'M'},
    {U'Ν', 'N'},
    {U'Ο', 'O'},
    {U'Ρ', 'P'},
    {U'Τ', 'T'},
    {U'Υ', 'Y'},
    {U'Χ', 'X'},
    {U'ο', 'o'},
    {U'ν', 'v'},
    // quotes, brackets, dashes, stops
    {U'\u201C', '"'},
    {U'\u201D', '"'},
    {U'\u201E', '"'},
    {U'\u2018', '\''},
    {U'\u2019', '\''},
    {U'\u2039', '<'},
    {U'\u203A', '>'},
    {U'\u00AB', '<'},
    {U'\u00BB', '>'},
    {U'\u3008', '<'},
    {U'\u3009', '>'},
    {U'\u300A', '<'},
    {U'\u300B', '>'},
    {U'\u2010', '-'},
    {U'\u2011', '-'},
    {U'\u2012', '-'},
    {U'\u2013', '-'},
    {U'\u2014', '-'},
    {U'\u2212', '-'},
    {U'\u3002', '.'},
    {U'\uFF61', '.'},
    {U'\u2024', '.'},
    {U'\u3001', ','},
    {U'\u2236', ':'},
    {U'\u2026', '.'},
    // blanks
    {U'\u00A0', ' '},
    {U'\u2002', ' '},
    {U'\u2003', ' '},
    {U'\u2009', ' '},
    {U'\u202F', ' '},
    {U'\u3000', ' '},
    // nothing to be seen
    {U'\u200B', invisible},
    {U'\u200C', invisible},
    {U'\u200D', invisible},
    {U'\u2060', invisible},
    {U'\uFEFF', invisible},
    {U'\u00AD', invisible},
};

bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isWordLetter(char32_t c)
{
    return isAsciiLetterOrDigit(c) || (c >= 0x80 && QChar::isLetterOrNumber(c));
}

/// Letters of another script are legal in an internationalised address; among Latin ones in one word they are not
/// meant. In the command word nothing but ASCII is.
bool isMeantAsAscii(const QList<Letter> &line, qsizetype index, qsizetype wordEnd)
{
    if (line[index].at < wordEnd || !isWordLetter(line[index].character))
        return true;
    const auto isLatinBeyond = [&](qsizetype step) {
        for (qsizetype i = index + step; i >= 0 && i < line.size() && isWordLetter(line[i].character); i += step) {
            if (isAsciiLetterOrDigit(line[i].character))
                return true;
        }
        return false;
    };
    return isLatinBeyond(-1) || isLatinBeyond(1);
}

std::optional<Finding> detectLookAlike(const Scene &scene)
{
    if (!isCommand(scene) || scene.isAccepted())
        return {};
    const QList<Letter> line = letters(scene.line);
    const qsizetype asciiUntil = wordEnd(scene);
    Finding finding;
    QString corrected;
    char32_t first = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char32_t twin = asciiTwin(line[i].character);
        if (twin == 0 || !isMeantAsAscii(line, i, asciiUntil)) {
            corrected += QString::fromUcs4(&line[i].character, 1);
            continue;
        }
        if (first == 0) {
            first = line[i].character;
            finding.begin = line[i].at;
            finding.length = line[i].length;
        }
        if (twin != invisible)
            corrected += QChar(char16_t(twin));
    }
    if (first == 0)
        return {};
    finding.correctedLine = corrected;
    const char32_t twin = asciiTwin(first);
    if (twin == invisible || twin == U' ') {
        finding.values = {codePoint(first)};
        finding.explanation = twin == invisible
            ? QT_TRANSLATE_NOOP("core",
                                "A character stands here that nobody can see, %1. It came with a copied text. Type the "
                                "line by hand.")
            : QT_TRANSLATE_NOOP("core",
                                "This blank is %1, not the plain space of ASCII (20). To the server it is no space at "
                                "all. It came with a copied text, or from an input method.");
    } else {
        finding.values = {QString::fromUcs4(&first, 1), codePoint(first), QString(QChar(char16_t(twin)))};
    }
    return finding;
}

} // namespace

char32_t asciiTwin(char32_t character)
{
    if (character >= 0xFF01 && character <= 0xFF5E) // the full-width forms
        return character - 0xFF01 + 0x21;
    const auto *const found = std::find_if(std::begin(twins), std::end(twins),
                                           [character](const Twin &twin) { return twin.character == character; });
    return found == std::end(twins) ? 0 : found->ascii;
}

const Rule lookAlike{
    "look-alike",
    QT_TRANSLATE_NOOP("core", "A character that only looks right"),
    QT_TRANSLATE_NOOP("core",
                      "Here stands “%1” (%2), not the “%3” of ASCII that it looks like. It came from another keyboard "
                      "layout, an input method or a word processor. To the server it is a different character."),
    "",
    detectLookAlike,
    false,
    Clause::Characters};

} // namespace helolab::explain::mistakes
