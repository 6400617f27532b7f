// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"

#include "TestPaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace helolab::house {

namespace {

constexpr const char *rooms[] = {".ci", "app", "cmake", "core", "docs", "labs", "resources", "tests", "translations"};

bool isTextFile(const QString &path)
{
    static const QStringList binary = {QStringLiteral("png"), QStringLiteral("ico"), QStringLiteral("pyc")};
    return !binary.contains(QFileInfo(path).suffix());
}

SourceFile readSource(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return {path, QString::fromUtf8(file.readAll())};
}

std::vector<SourceFile> readTree()
{
    const QDir root(QStringLiteral(HELOLAB_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &name : root.entryList(QDir::Files | QDir::Hidden)) {
        if (isTextFile(name) && name != QLatin1StringView("LICENSE") && name != QLatin1StringView(".git"))
            files.push_back(readSource(root, name));
    }
    for (const char *room : rooms) {
        QDirIterator walk(root.filePath(QLatin1StringView(room)), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(walk.next());
            if (isTextFile(path))
                files.push_back(readSource(root, path));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace

QString SourceFile::folder() const
{
    return path.section(QLatin1Char('/'), 0, -2);
}

QString SourceFile::suffix() const
{
    return QFileInfo(path).suffix();
}

QStringList SourceFile::lines() const
{
    return text.split(QLatin1Char('\n'));
}

int SourceFile::lineCount() const
{
    return int(text.count(QLatin1Char('\n')));
}

bool SourceFile::isCpp() const
{
    return suffix() == QLatin1StringView("cpp") || suffix() == QLatin1StringView("h");
}

bool SourceFile::isScript() const
{
    return text.startsWith(QLatin1StringView("#!"));
}

QString SourceFile::code() const
{
    static const QRegularExpression literalOrComment(
        QStringLiteral(R"(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression visible(QStringLiteral("[^\n]"));
    QString code;
    qsizetype from = 0;
    auto found = literalOrComment.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        // 1'000'000 is a number, not a literal.
        const bool digitSeparator = match.captured().startsWith(QLatin1Char('\'')) && match.capturedStart() > 0
            && text[match.capturedStart() - 1].isDigit();
        if (digitSeparator)
            continue;
        code += QStringView(text).sliced(from, match.capturedStart() - from);
        code += match.captured().replace(visible, QStringLiteral(" "));
        from = match.capturedEnd();
    }
    code += QStringView(text).sliced(from);
    return code;
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto found = include.globalMatch(text);
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

const std::vector<SourceFile> &sourceFiles()
{
    static const std::vector<SourceFile> files = readTree();
    return files;
}

std::vector<SourceFile> sourceFilesIn(const QString &prefix)
{
    std::vector<SourceFile> found;
    std::copy_if(sourceFiles().begin(), sourceFiles().end(), std::back_inserter(found),
                 [&](const SourceFile &file) { return file.path.startsWith(prefix); });
    return found;
}

} // namespace helolab::house
