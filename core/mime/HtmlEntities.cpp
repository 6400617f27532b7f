// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlEntities.h"

#include <QHash>

namespace helolab::mime {

namespace {

/// The names of U+00A0 to U+00FF, in order.
constexpr const char *latin1Names[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};

struct Entity
{
    const char *name;
    char16_t character;
};

constexpr Entity entities[] = {
    {"amp", u'&'},         {"lt", u'<'},          {"gt", u'>'},          {"quot", u'"'},        {"apos", u'\''},
    {"OElig", u'\u0152'},  {"oelig", u'\u0153'},  {"Scaron", u'\u0160'}, {"scaron", u'\u0161'}, {"Yuml", u'\u0178'},
    {"fnof", u'\u0192'},   {"circ", u'\u02C6'},   {"tilde", u'\u02DC'},  {"ensp", u'\u2002'},   {"emsp", u'\u2003'},
    {"thinsp", u'\u2009'}, {"zwnj", u'\u200C'},   {"zwj", u'\u200D'},    {"lrm", u'\u200E'},    {"rlm", u'\u200F'},
    {"ndash", u'\u2013'},  {"mdash", u'\u2014'},  {"lsquo", u'\u2018'},  {"rsquo", u'\u2019'},  {"sbquo", u'\u201A'},
    {"ldquo", u'\u201C'},  {"rdquo", u'\u201D'},  {"bdquo", u'\u201E'},  {"dagger", u'\u2020'}, {"Dagger", u'\u2021'},
    {"bull", u'\u2022'},   {"hellip", u'\u2026'}, {"permil", u'\u2030'}, {"prime", u'\u2032'},  {"Prime", u'\u2033'},
    {"lsaquo", u'\u2039'}, {"rsaquo", u'\u203A'}, {"euro", u'\u20AC'},   {"trade", u'\u2122'},  {"larr", u'\u2190'},
    {"uarr", u'\u2191'},   {"rarr", u'\u2192'},   {"darr", u'\u2193'},   {"harr", u'\u2194'},   {"minus", u'\u2212'},
    {"infin", u'\u221E'},  {"asymp", u'\u2248'},  {"ne", u'\u2260'},     {"le", u'\u2264'},     {"ge", u'\u2265'},
    {"check", u'\u2713'},  {"star", u'\u2606'},   {"starf", u'\u2605'},  {"hearts", u'\u2665'}, {"colon", u':'},
    {"commat", u'@'},      {"period", u'.'},      {"sol", u'/'},         {"num", u'#'},         {"lpar", u'('},
    {"rpar", u')'},        {"comma", u','},       {"excl", u'!'},        {"dollar", u'$'},      {"percnt", u'%'},
};

const QHash<QString, char16_t> &named()
{
    static const QHash<QString, char16_t> table = [] {
        QHash<QString, char16_t> made;
        char16_t character = 0x00A0;
        for (const char *name : latin1Names)
            made.insert(QString::fromLatin1(name), character++);
        for (const Entity &entity : entities)
            made.insert(QString::fromLatin1(entity.name), entity.character);
        return made;
    }();
    return table;
}

/// What a page means that writes Windows-1252 as if it were Unicode.
constexpr char16_t windows1252[32]
    = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
       0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
       0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// The character with a number: "65" or "x41"; empty where \p digits are no number.
QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint number = isHex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok)
        return {};
    char32_t character = number;
    if (number >= 0x80 && number < 0xA0)
        character = windows1252[number - 0x80];
    if (number == 0 || number > QChar::LastValidCodePoint || QChar::isSurrogate(number))
        character = QChar::ReplacementCharacter;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longest = 10; // of a reference, between & and ;
    QString result;
    result.reserve(text.size());
    for (;;) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            break;
        result += text.first(at);
        text = text.sliced(at);
        qsizetype end = 1;
        while (end < text.size() && end <= longest && (text[end].isLetterOrNumber() || (end == 1 && text[1] == u'#')))
            ++end;
        const QStringView name = text.sliced(1, end - 1);
        QString meant;
        if (name.startsWith(u'#'))
            meant = numbered(name.sliced(1));
        else if (const auto found = named().constFind(name.toString()); found != named().constEnd())
            meant = QChar(*found);
        if (meant.isEmpty()) {
            result += u'&';
            text = text.sliced(1);
            continue;
        }
        result += meant;
        text = text.sliced(end < text.size() && text[end] == u';' ? end + 1 : end);
    }
    result += text;
    return result;
}

} // namespace helolab::mime
