// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileName.h"

#include "Fields.h"

#include <QList>

#include <algorithm>

namespace helolab::mime {

namespace {

constexpr qsizetype longestStem = 80; // characters
constexpr qsizetype longestEnding = 16;

struct Ending
{
    const char *type;
    const char *subtype;
    const char *ending;
};

constexpr Ending endings[] = {
    {"text", "html", ".html"},         {"text", "csv", ".csv"},        {"text", "calendar", ".ics"},
    {"text", nullptr, ".txt"},         {"message", "rfc822", ".eml"},  {"message", nullptr, ".txt"},
    {"image", "jpeg", ".jpg"},         {"image", "png", ".png"},       {"image", "gif", ".gif"},
    {"application", "pdf", ".pdf"},    {"application", "zip", ".zip"}, {"application", "json", ".json"},
    {"application", "msword", ".doc"}, {nullptr, nullptr, ".bin"},
};

const char *endingOf(const MediaType &type)
{
    for (const Ending &row : endings) {
        if ((!row.type || sameWord(type.type, QByteArrayView(row.type)))
            && (!row.subtype || sameWord(type.subtype, QByteArrayView(row.subtype))))
            return row.ending;
    }
    return "";
}

QString decodedValue(const Parameters &parameters, const char *name)
{
    const bool isNamed = std::any_of(parameters.begin(), parameters.end(), [name](const Parameter &parameter) {
        return parameter.name.toLower().startsWith(name); // name, name*, name*0
    });
    if (!isNamed)
        return {};
    for (const DecodedParameter &parameter : decoded(parameters)) {
        if (parameter.name.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return parameter.value;
    }
    return {};
}

std::optional<Disposition> dispositionOf(QByteArrayView octets, const Part &part)
{
    const auto value = findField(octets, part.header, "Content-Disposition");
    return value ? readDisposition(*value) : std::nullopt;
}

/// True for what has no place in a name: it cannot be seen, turns what is behind it around, or is not for everyone's
/// disk.
bool isUnfit(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// "CON", "NUL", "COM1": Windows has no files of these names, whatever their ending.
bool isDevice(const QString &name)
{
    static constexpr const char *devices[] = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    const bool isPort = stem.size() == 4 && stem[3].isDigit()
        && (stem.startsWith(QLatin1StringView("COM")) || stem.startsWith(QLatin1StringView("LPT")));
    return isPort || std::any_of(std::begin(devices), std::end(devices), [&stem](const char *device) {
               return stem == QLatin1StringView(device);
           });
}

QString withoutEnds(const QString &name)
{
    const auto mayEnd = [](QChar c) { return !c.isSpace() && c != QLatin1Char('.'); };
    const auto first = std::find_if(name.begin(), name.end(), mayEnd);
    const auto last = std::find_if(name.rbegin(), std::make_reverse_iterator(first), mayEnd).base();
    return QString(first, last - first);
}

/// No longer than a disk takes (255 octets of UTF-8), its ending kept.
QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = dot > 0 && name.size() - dot <= longestEnding;
    QString stem = hasEnding ? name.first(dot) : name;
    const QString ending = hasEnding ? name.sliced(dot) : QString();
    stem.truncate(longestStem);
    if (stem.endsWith(QChar(QChar::ReplacementCharacter)) || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    while (stem.toUtf8().size() > 200)
        stem.chop(1);
    return withoutEnds(stem) + ending;
}

} // namespace

QString fileName(QByteArrayView octets, const Part &part)
{
    if (const auto disposition = dispositionOf(octets, part)) {
        if (const QString name = decodedValue(disposition->parameters, "filename"); !name.isEmpty())
            return name;
    }
    return decodedValue(part.type.parameters, "name");
}

bool isAttachment(QByteArrayView octets, const Part &part)
{
    if (part.kind == Part::Kind::Multipart)
        return false;
    const auto disposition = dispositionOf(octets, part);
    if (disposition && sameWord(disposition->kind, QByteArrayView("attachment")))
        return true;
    const auto names = [](const Parameters &parameters, const char *name) {
        return std::any_of(parameters.begin(), parameters.end(),
                           [name](const Parameter &parameter) { return parameter.name.toLower().startsWith(name); });
    };
    return (disposition && names(disposition->parameters, "filename")) || names(part.type.parameters, "name")
        || !part.type.is("text");
}

QString safeFileName(const QString &wanted, const MediaType &type, const QString &instead)
{
    const qsizetype slash = std::max(wanted.lastIndexOf(QLatin1Char('/')), wanted.lastIndexOf(QLatin1Char('\\')));
    QString kept;
    for (const char32_t character : wanted.sliced(slash + 1).toUcs4()) {
        if (isUnfit(character))
            continue;
        const bool forbidden = character < 128 && QByteArrayView("<>:\"|?*").contains(char(character));
        const bool twice = character == U' ' && kept.endsWith(QLatin1Char(' ')); // blanks push an ending out of sight
        if (!twice)
            kept += forbidden ? QStringLiteral("_") : QString::fromUcs4(&character, 1);
    }
    kept = shortened(withoutEnds(kept));
    if (kept.isEmpty())
        kept = instead + QLatin1StringView(endingOf(type));
    return isDevice(kept) ? QLatin1Char('_') + kept : kept;
}

} // namespace helolab::mime
