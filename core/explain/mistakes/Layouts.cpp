// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scripts.h"

#include "Look.h"
#include "Verbs.h"
#include "core/explain/Dialect.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::mistakes {

namespace {

// The same keys of a PC keyboard, without and with Shift.
constexpr char16_t russianKeys[] = u"йцукенгшщзхъфывапролджэячсмитьбю.ё"
                                   u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё"
                                   u"\"№;:?";
constexpr char16_t latinKeys[] = u"qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
                                 u"QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?~"
                                 u"@#$^&";
static_assert(std::size(russianKeys) == std::size(latinKeys));

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF;
}

bool hasCyrillic(const QString &word)
{
    return std::any_of(word.begin(), word.end(), isCyrillic);
}

/// Word by word, those with a Cyrillic letter only: the arguments may have been typed after the switch.
QString lineFromRussianLayout(const QString &line)
{
    QStringList words = line.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (hasCyrillic(word))
            word = fromRussianLayout(word);
    }
    return words.join(QLatin1Char(' '));
}

std::optional<Finding> detectOtherLayout(const Scene &scene)
{
    if (!isUnknownCommand(scene) || scene.view.word.isEmpty())
        return {};
    const QString word = QString::fromUtf8(scene.view.word);
    const bool allCyrillic
        = std::all_of(word.begin(), word.end(), [](QChar c) { return isCyrillic(c) || !c.isLetter(); });
    if (!hasCyrillic(word) || !allCyrillic)
        return {};
    QByteArray corrected = lineFromRussianLayout(QString::fromUtf8(scene.line)).toUtf8();
    const protocol::CommandView view = scene.protocol->parseCommand(corrected);
    QString meant = QString::fromUtf8(view.word).toUpper();
    if (!view.verb) { // misspelt as well, perhaps
        const protocol::CommandRule *rule = nearestRule(scene, view.word);
        if (!rule)
            return {};
        corrected.replace(view.word.data() - corrected.constData(), view.word.size(), rule->name);
        meant = QString::fromLatin1(rule->name);
    }
    Finding finding = at(scene.line, scene.view.word);
    finding.values = {word, meant};
    finding.correctedLine = QString::fromUtf8(corrected);
    return finding;
}

struct Mark
{
    char16_t combining;
    char key; // '\0': the letter itself once more
};

constexpr Mark telexMarks[] = {
    {0x0301, 'S'}, {0x0300, 'F'},  {0x0309, 'R'}, {0x0303, 'X'},
    {0x0323, 'J'}, {0x0302, '\0'}, {0x0306, 'W'}, {0x031B, 'W'},
};

const Mark *telexMark(QChar c)
{
    const auto *const found = std::find_if(std::begin(telexMarks), std::end(telexMarks),
                                           [c](const Mark &mark) { return mark.combining == c.unicode(); });
    return found == std::end(telexMarks) ? nullptr : found;
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

/// A syllable has one tone, and the key of a later one takes the place of it: USER becomes Ú, then UẺ.
bool isWithoutTone(const QString &name, const QString &keys)
{
    static constexpr QLatin1StringView tones("SFRXJ");
    const auto isTone = [&](QChar key) { return tones.contains(key) && keys.contains(key); };
    return name.size() == keys.size() + 1
        && std::any_of(tones.begin(), tones.end(),
                       [&](char tone) { return sorted(keys + QLatin1Char(tone)) == sorted(name); })
        && std::any_of(keys.begin(), keys.end(), isTone);
}

std::optional<Finding> detectInputMethod(const Scene &scene)
{
    if (!isUnknownCommand(scene))
        return {};
    const QString word = QString::fromUtf8(scene.view.word);
    const QString keys = telexKeys(word);
    if (keys.isEmpty())
        return {};
    for (const protocol::CommandRule &rule : scene.protocol->table().rules) {
        const QString name = QString::fromLatin1(rule.name);
        if (sorted(name) != keys && !isWithoutTone(name, keys))
            continue;
        Finding finding = at(scene.line, scene.view.word);
        finding.values = {word, name};
        finding.correctedLine = QString::fromUtf8(before(scene.line, finding.begin)) + name
            + QString::fromUtf8(scene.line.sliced(finding.begin + finding.length));
        return finding;
    }
    return {};
}

} // namespace

QString fromRussianLayout(const QString &text)
{
    QString latin = text;
    for (QChar &c : latin) {
        const auto *const found = std::find(std::begin(russianKeys), std::end(russianKeys) - 1, c.unicode());
        if (found != std::end(russianKeys) - 1)
            c = QChar(latinKeys[found - std::begin(russianKeys)]);
    }
    return latin;
}

QString telexKeys(const QString &word)
{
    QString keys;
    bool vietnamese = false;
    for (const QChar c : word.toUpper().normalized(QString::NormalizationForm_D)) {
        if (c.unicode() == 0x0110) { // Đ
            keys += QStringLiteral("DD");
            vietnamese = true;
        } else if (const Mark *mark = telexMark(c)) {
            if (keys.isEmpty())
                return {};
            keys += mark->key ? QChar(QLatin1Char(mark->key)) : keys.back();
            vietnamese = true;
        } else if (c.unicode() < 0x80) {
            keys += c;
        } else {
            return {};
        }
    }
    return vietnamese ? sorted(keys) : QString();
}

const Rule otherLayout{
    "other-layout",
    QT_TRANSLATE_NOOP("core", "The keyboard is in another layout"),
    QT_TRANSLATE_NOOP(
        "core",
        "You typed the keys of %2, but the keyboard was switched to Cyrillic, so %1 was sent. Commands are "
        "ASCII letters: switch the layout and type the line again."),
    "",
    detectOtherLayout,
    false,
    Clause::Characters};

const Rule inputMethod{
    "input-method",
    QT_TRANSLATE_NOOP("core", "The input method has changed your letters"),
    QT_TRANSLATE_NOOP(
        "core",
        "You typed the keys of %2, and Vietnamese Telex made %1 of them. Commands are ASCII letters: switch "
        "the input method off and type the line again."),
    "",
    detectInputMethod,
    false,
    Clause::Characters};

} // namespace helolab::explain::mistakes
