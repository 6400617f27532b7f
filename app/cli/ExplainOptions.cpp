// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplainOptions.h"

#include "LanguageOption.h"
#include "ProtocolName.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace helolab::cli {

namespace {

QString explainText(const char *english)
{
    return QCoreApplication::translate("Explain", english);
}

} // namespace

Result<ExplainOptions> readExplainOptions(const QStringList &arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  explainText(QT_TRANSLATE_NOOP("Explain", "Shows this list of options.")));
    const QCommandLineOption protocolOption(
        QStringLiteral("protocol"),
        explainText(QT_TRANSLATE_NOOP("Explain", "The protocol that the lines belong to. Default smtp.")),
        QStringLiteral("NAME"), QStringLiteral("smtp"));
    const QCommandLineOption language = languageOption();

    QCommandLineParser parser;
    parser.setApplicationDescription(explainText(QT_TRANSLATE_NOOP(
        "Explain",
        "Explains lines of a mail protocol, as the window does. Lines that begin with C: and S: are explained as one "
        "conversation. \\x08 and the like stand for octets that cannot be typed; - reads the lines from the standard "
        "input.")));
    parser.addOptions({help, protocolOption, language});
    parser.addPositionalArgument(QStringLiteral("LINE"),
                                 explainText(QT_TRANSLATE_NOOP("Explain", "A command or a reply, in quotes.")),
                                 QStringLiteral("LINE…"));

    const QStringList whole = QStringList{QStringLiteral("helolab explain")} + arguments;
    if (!parser.parse(whole))
        return Error{parser.errorText(), {}};

    ExplainOptions options;
    const auto chosen = chosenLanguage(parser, language);
    if (!chosen)
        return chosen.error();
    options.language = chosen.value();
    if (parser.isSet(help)) {
        // Qt names the program alone there, with the path that it was started by.
        options.help = parser.helpText().replace(QCoreApplication::arguments().constFirst() + QLatin1Char(' '),
                                                 QStringLiteral("helolab explain "));
        options.help += QLatin1Char('\n');
        return options;
    }
    const auto protocol = protocolNamed(parser.value(protocolOption));
    if (!protocol)
        return protocol.error();
    options.protocol = protocol.value();
    options.lines = parser.positionalArguments();
    if (options.lines.isEmpty()) {
        return Error{explainText(QT_TRANSLATE_NOOP(
                         "Explain", "There is no line to explain. Give one in quotes: helolab explain '503 5.5.1 no'")),
                     {}};
    }
    return options;
}

} // namespace helolab::cli
