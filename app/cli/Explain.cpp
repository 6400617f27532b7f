// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "ExplainLines.h"
#include "ExplainOptions.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int badExplainArguments = 2;
constexpr qint64 inputAtMost = 1024 * 1024; // octets

int refuseToExplain(const QString &reason)
{
    std::fprintf(stderr, "helolab explain: %s\n", qUtf8Printable(reason));
    return badExplainArguments;
}

Result<QStringList> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{input.errorString(), {}};
    const QByteArray octets = input.read(inputAtMost + 1);
    if (octets.size() > inputAtMost) {
        return Error{
            QCoreApplication::translate("Explain", "The standard input is longer than 1 MiB; give fewer lines."), {}};
    }
    QStringList lines = QString::fromUtf8(octets).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    return lines;
}

} // namespace

int runExplain(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    language.apply(settings::localeLanguage());
    const Result<ExplainOptions> read = readExplainOptions(arguments);
    if (!read)
        return refuseToExplain(read.error().message);
    const ExplainOptions &options = read.value();
    language.apply(*options.language);
    if (!options.help.isEmpty()) {
        std::fputs(qUtf8Printable(options.help), stdout);
        return 0;
    }
    QStringList lines = options.lines;
    if (lines == QStringList{QStringLiteral("-")}) {
        const Result<QStringList> input = readStandardInput();
        if (!input)
            return refuseToExplain(input.error().message);
        lines = input.value();
    }
    const Result<QString> text = explainedLines(*options.protocol, lines);
    if (!text)
        return refuseToExplain(text.error().message);
    std::fputs(qUtf8Printable(text.value()), stdout);
    return 0;
}

} // namespace helolab::cli
