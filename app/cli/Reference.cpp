// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "LanguageOption.h"
#include "ProtocolName.h"

#include "app/settings/Language.h"
#include "core/reference/Markdown.h"
#include "core/reference/Page.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int badReferenceArguments = 2;

QString referenceText(const char *english)
{
    return QCoreApplication::translate("Reference", english);
}

int refuseReference(const QString &reason)
{
    std::fprintf(stderr, "helolab reference: %s\n", qUtf8Printable(reason));
    return badReferenceArguments;
}

struct ReferenceFormat
{
    const char *id;
    QString (*write)(const std::vector<reference::Book> &books, const QString &language);
};

constexpr ReferenceFormat referenceFormats[] = {
    {"md", [](const std::vector<reference::Book> &books, const QString &) { return reference::markdown(books); }},
    {"html", reference::referencePage},
};

const ReferenceFormat *findReferenceFormat(const QString &name)
{
    for (const ReferenceFormat &each : referenceFormats) {
        if (name == QLatin1StringView(each.id))
            return &each;
    }
    return nullptr;
}

} // namespace

int runReference(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    language.apply(settings::localeLanguage());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  referenceText(QT_TRANSLATE_NOOP("Reference", "Shows this list of options.")));
    const QCommandLineOption code = languageOption();
    const QCommandLineOption form(
        QStringLiteral("format"),
        referenceText(QT_TRANSLATE_NOOP("Reference", "md for Markdown, which is the default, or html for a page.")),
        QStringLiteral("NAME"), QStringLiteral("md"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        referenceText(QT_TRANSLATE_NOOP("Reference",
                                        "Prints what there is to know about the protocols: every command, state, reply "
                                        "code, extension and mistake, out "
                                        "of the tables by which the server itself goes.")));
    parser.addOptions({help, code, form});
    parser.addPositionalArgument(
        QStringLiteral("PROTOCOL"),
        referenceText(QT_TRANSLATE_NOOP("Reference", "smtp, pop3 or imap; where none is named, all of them.")),
        QStringLiteral("[PROTOCOL…]"));
    if (!parser.parse(QStringList{QStringLiteral("helolab reference")} + arguments))
        return refuseReference(parser.errorText());
    const auto chosen = chosenLanguage(parser, code);
    if (!chosen)
        return refuseReference(chosen.error().message);
    language.apply(*chosen.value());
    if (parser.isSet(help)) {
        QString text = parser.helpText().replace(QCoreApplication::arguments().constFirst() + QLatin1Char(' '),
                                                 QStringLiteral("helolab reference "));
        std::fputs(qUtf8Printable(text + QLatin1Char('\n')), stdout);
        return 0;
    }
    const ReferenceFormat *format = findReferenceFormat(parser.value(form));
    if (!format)
        return refuseReference(
            referenceText(QT_TRANSLATE_NOOP("Reference", "There is no format %1; choose md or html."))
                .arg(parser.value(form)));
    std::vector<reference::Book> books;
    books.reserve(std::size_t(parser.positionalArguments().size()));
    for (const QString &name : parser.positionalArguments()) {
        const auto protocol = protocolNamed(name);
        if (!protocol)
            return refuseReference(protocol.error().message);
        books.push_back(reference::bookOf(*protocol.value()));
    }
    if (books.empty())
        books = reference::allBooks();
    std::fputs(qUtf8Printable(format->write(books, QString::fromLatin1(language.current().code))), stdout);
    return 0;
}

} // namespace helolab::cli
