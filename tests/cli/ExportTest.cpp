// SPDX-License-Identifier: GPL-3.0-or-later
// `helolab export`, the real program.
#include "TestPaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class Export : public testing::Test
{
protected:
    /// The exit code.
    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("DISPLAY")); // it needs none
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HELOLAB_PROGRAM), QStringList{QStringLiteral("export")} + arguments);
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
        return ended ? process.exitCode() : -1;
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &text)
    {
        QFile out(path(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QByteArray output;
    QByteArray errors;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Export, PlaysASessionAndWritesWhatTheSuffixSays)
{
    const QString session = file("a.session", "@ protocol: smtp\nC: NOOP\nC: QUIT\n");
    ASSERT_EQ(run({session, path("a.html"), QStringLiteral("--lang"), QStringLiteral("ru")}), 0)
        << errors.toStdString();
    const QByteArray page = contentOf(path("a.html"));
    EXPECT_TRUE(page.contains("<b>C: </b>NOOP</summary>")) << page.toStdString();
    EXPECT_EQ(page.count("src=\"data:image/svg+xml;base64,"), 2) << "the machine and the sequence, without a display";
    EXPECT_TRUE(page.contains("lang=\"ru\""));
    ASSERT_EQ(run({session, QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("text")}), 0);
    EXPECT_TRUE(output.startsWith("S: 220 ")) << output.toStdString();
    EXPECT_TRUE(output.contains("\nC: NOOP\nS: 250 "));
}

TEST_F(Export, TakesAPrintedConversationAsItStands)
{
    const QString printed
        = file("book.txt", "+OK dewey POP3 server ready\nUSER mrose\n+OK send PASS\nDELE 1\n-ERR not now\n");
    ASSERT_EQ(run({printed, path("book.session")}), 0) << errors.toStdString();
    EXPECT_EQ(contentOf(path("book.session")).toStdString(),
              "@ protocol: pop3\n\nS: +OK dewey POP3 server ready\nC: USER mrose\nS: +OK send PASS\n"
              "= pop3.Password\nC: DELE 1\nS: -ERR not now\n! close\n")
        << "the end of the text is the end";
    ASSERT_EQ(run({printed, path("book.html")}), 0);
    EXPECT_TRUE(contentOf(path("book.html")).contains("<h1>POP3</h1>"));
    EXPECT_FALSE(contentOf(path("book.html")).contains("1970")) << "nobody knows when it was";
}

TEST_F(Export, SaysWhatIsWrong)
{
    const QString session = file("a.session", "@ protocol: smtp\nC: QUIT\n");
    EXPECT_EQ(run({session}), 2);
    EXPECT_EQ(run({session, path("a.doc")}), 2);
    EXPECT_TRUE(errors.contains("session, text, html, json, pcapng")) << errors.toStdString();
    EXPECT_EQ(run({session, path("a.txt"), QStringLiteral("--format"), QStringLiteral("pdf")}), 2);
    EXPECT_EQ(run({path("none.session"), path("a.txt")}), 2);
    EXPECT_EQ(run({session, path("no/a.txt")}), 2);
    EXPECT_TRUE(errors.contains("a.txt")) << errors.toStdString();
    EXPECT_FALSE(QFile::exists(path("a.txt")));
}
