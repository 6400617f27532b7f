// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "LanguageOption.h"

#include "app/docks/SessionPictures.h"
#include "app/settings/Fonts.h"
#include "app/settings/Language.h"
#include "core/WholeFile.h"
#include "core/exports/Format.h"
#include "core/exports/Masked.h"
#include "core/replay/Opened.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int written = 0;
constexpr int cannotExport = 2;

QString exportText(const char *english)
{
    return QCoreApplication::translate("Export", english);
}

void complainOfExport(const QString &reason)
{
    std::fprintf(stderr, "helolab export: %s\n", qUtf8Printable(reason));
}

int refuseToExport(const QString &reason)
{
    complainOfExport(reason);
    return cannotExport;
}

QString formatList()
{
    QStringList list;
    for (const exports::Format &format : exports::formats())
        list.append(QString::fromLatin1(format.id));
    return list.join(QStringLiteral(", "));
}

/// The format that \p name asks for; that of the file's suffix where it is empty.
Result<const exports::Format *> chosenFormat(const QString &name, const QString &file)
{
    const exports::Format *format = name.isEmpty() ? exports::formatOf(file) : exports::findFormat(name);
    if (format)
        return format;
    if (name.isEmpty())
        return Error{QCoreApplication::translate("Export",
                                                 "The name of %1 does not say which format is meant: end it as in "
                                                 "talk.html, or give --format, one of: %2.")
                         .arg(file, formatList()),
                     {}};
    return Error{
        QCoreApplication::translate("Export", "There is no format %1; choose one of: %2.").arg(name, formatList()), {}};
}

Result<QByteArray> exported(const QString &fileName, const exports::Format &format, const settings::Language &language,
                            bool keepsSecrets)
{
    const Result<replay::Opened> file = replay::openFile(fileName);
    if (!file)
        return file.error();
    for (const transcript::Remark &remark : file.value().remarks) {
        const Error said{remark.meaning.translated(), fileName, remark.line};
        complainOfExport(said.toString());
    }
    for (const replay::Difference &difference : file.value().differences)
        complainOfExport(difference.toString());
    exports::Recording recording;
    for (const replay::OpenedConversation &each : file.value().conversations)
        recording.connections.push_back({&each.transcript, true, {}, true, each.lines.empty() ? nullptr : &each.lines});
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        settings::applyFonts(language);
        recording.pictures = [&recording] { return docks::sessionPictures(recording); };
    }
    const QString code = QString::fromLatin1(language.code);
    return keepsSecrets ? format.write(recording, code) : format.write(exports::Masked(recording).recording(), code);
}

} // namespace

bool writesPictures(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return word.endsWith(QLatin1StringView("html"), Qt::CaseInsensitive);
    });
}

int runExport(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    const settings::Language *chosen = &settings::localeLanguage();
    language.apply(*chosen);

    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  exportText(QT_TRANSLATE_NOOP("Export", "Shows this list of options.")));
    const QCommandLineOption format(
        QStringLiteral("format"),
        QCoreApplication::translate("Export", "One of: %1. Default: what the name of FILE ends with.")
            .arg(formatList()),
        QStringLiteral("NAME"));
    const QCommandLineOption secrets(
        QStringLiteral("secrets"),
        exportText(QT_TRANSLATE_NOOP("Export",
                                     "Keeps passwords, and the digests from which they can be guessed. Without it, "
                                     "asterisks stand there.")));
    const QCommandLineOption code = languageOption();
    QCommandLineParser parser;
    parser.setApplicationDescription(exportText(
        QT_TRANSLATE_NOOP("Export",
                          "Writes what a conversation says into a file: a session to play again, text as a textbook "
                          "prints it, a page with explanations, or a capture for Wireshark. A .session file is played "
                          "against a fresh world in memory first; a text as books and telnet windows print it is taken "
                          "as it stands, unless it has only the client's lines.")));
    parser.addOptions({help, format, secrets, code});
    parser.addPositionalArgument(
        QStringLiteral("SESSION"),
        exportText(QT_TRANSLATE_NOOP("Export", "A .session file, or a conversation as text.")));
    parser.addPositionalArgument(
        QStringLiteral("FILE"), exportText(QT_TRANSLATE_NOOP("Export", "What is written; - for the standard output.")));

    if (!parser.parse(QStringList{QStringLiteral("helolab export")} + arguments))
        return refuseToExport(parser.errorText());
    const auto asked = chosenLanguage(parser, code);
    if (!asked)
        return refuseToExport(asked.error().message);
    chosen = asked.value();
    language.apply(*chosen);
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return written;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return refuseToExport(
            exportText(QT_TRANSLATE_NOOP("Export",
                                         "Name two files, what to read and what to write: helolab export a.session "
                                         "a.html")));
    const auto wanted = chosenFormat(parser.value(format), files[1]);
    if (!wanted)
        return refuseToExport(wanted.error().toString());
    const auto octets = exported(files[0], *wanted.value(), *chosen, parser.isSet(secrets));
    if (!octets)
        return refuseToExport(octets.error().toString());
    if (files[1] == QLatin1StringView("-")) {
        std::fwrite(octets.value().constData(), 1, std::size_t(octets.value().size()), stdout);
        return written;
    }
    if (const auto error = replaceFile(files[1], octets.value()))
        return refuseToExport(
            Error{QCoreApplication::translate("Export", "It cannot be written: %1.").arg(error->message), files[1]}
                .toString());
    return written;
}

} // namespace helolab::cli
