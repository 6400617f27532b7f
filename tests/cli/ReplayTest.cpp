// SPDX-License-Identifier: GPL-3.0-or-later
// `helolab replay`, the real program.
#include "TestPaths.h"
#include "core/transcript/SessionFile.h"
#include "tests/support/Printing.h"
#include "tests/support/Sessions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

struct Replayed
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Replayed replayed(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("DISPLAY")); // it needs none
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HELOLAB_PROGRAM), QStringList{QStringLiteral("replay")} + arguments);
    Replayed result;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

class Replay : public testing::Test
{
protected:
    QString file(const QByteArray &text, const QString &name = QStringLiteral("a.session"))
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Replay, PrintsWhatWasSaidWithStatesAndReasons)
{
    const Replayed result = replayed({file("S: 220 *\nC: HELO a.example\nS: 250 *\nC: DATA\nS: 503 *\n"),
                                      QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_TRUE(result.output.contains("\nC: HELO a.example\nS: 250 ")) << result.output.toStdString();
    EXPECT_TRUE(result.output.contains("\n= smtp.Ready\n")) << result.output.toStdString();
    EXPECT_TRUE(result.output.contains("the server knows neither sender nor recipients"))
        << result.output.toStdString();
    EXPECT_TRUE(result.output.contains("First send MAIL")) << result.output.toStdString();
}

TEST_F(Replay, TellsWhatATolerantServerOverlooked)
{
    const Replayed result
        = replayed({file("S: 220 *\nC: HELO\nS: 250 *\n"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_TRUE(result.output.contains("#   The host name is missing: accepted here; a strict server answers 501.\n"
                                       "#   As it should be: HELO client.example\n"))
        << result.output.toStdString();
}

TEST_F(Replay, SaysWhoseEveryLineIsAndWhatAResponseCodeMeans)
{
    const Replayed result = replayed({QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/imap/two-clients.session"),
                                      QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_TRUE(result.output.contains("\nC<2>: b4 STORE ")) << "the second line in a row of the second connection";
    EXPECT_TRUE(result.output.contains("\nS<2>: b5 OK [EXPUNGEISSUED]")) << result.output.toStdString();
    const Replayed refused = replayed({file("@ protocol: imap\nS: * OK *\nC: a1 LOGIN an wrong\nS: a1 NO *\n"),
                                       QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_TRUE(refused.output.contains("\nS: a1 NO [AUTHENTICATIONFAILED]")) << refused.output.toStdString();
    EXPECT_TRUE(refused.output.contains("#   Name or password is not right.")) << refused.output.toStdString();
}

TEST_F(Replay, TellsWhatIsWrongWithAMessageThatWasAccepted)
{
    const Replayed result = replayed({file("S: 220 *\nC: HELO a.example\nC: MAIL FROM:<an@hanoi.example>\n"
                                           "C: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: From: An\n"
                                           "C: Date: Mon, 05 Jan 2026 09:00:00 +0700\nC: \nC: Hello\nC: QUIT\nC: .\n"),
                                      QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_TRUE(result.output.contains("\nC: QUIT\n#   You are still in the message\n"))
        << "where the server answers nothing, under the line itself: " << result.output.toStdString();
    EXPECT_TRUE(result.output.contains("#   Line 1 of the message: From is no address\n#   Subject is missing\n"))
        << result.output.toStdString();
    EXPECT_EQ(result.output.count("From is no address"), 1);
}

TEST_F(Replay, PrintsAFileThatCanBeReplayedInItsTurn)
{
    for (const support::Golden &golden : support::goldens()) {
        const Replayed first = replayed({golden.path});
        EXPECT_EQ(first.exitCode, 0) << golden.path.toStdString() << "\n" << first.errors.toStdString();
        const auto read = transcript::readSession(first.output, golden.path);
        EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().toString().toStdString());
    }
    const Replayed once = replayed({file("C: EHLO a.example\nC: NOOP\n")});
    const Replayed twice = replayed({file(once.output)});
    EXPECT_EQ(twice.exitCode, 0) << twice.errors.toStdString();
}

TEST_F(Replay, SaysWhatWentOtherwise)
{
    const QString path = file("S: 220 *\nC: DATA\nS: 354 *\n");
    const Replayed result = replayed({path, QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_TRUE(result.output.contains(path.toUtf8() + ":3: expected S: 354 *, got S: 503"))
        << result.output.toStdString();
    EXPECT_TRUE(result.errors.contains("went otherwise")) << result.errors.toStdString();
}

TEST_F(Replay, RefusesWhatItCannotRead)
{
    const Replayed wrong = replayed({file("C: NOOP\nc: NOOP\n")});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.errors.contains("a.session:2:1: ")) << wrong.errors.toStdString();
    EXPECT_EQ(wrong.output, "");
    EXPECT_EQ(replayed({m_folder.filePath(QStringLiteral("none.session"))}).exitCode, 2);
    EXPECT_EQ(replayed({file("@ world: nowhere\nC: NOOP\n")}).exitCode, 2);
    EXPECT_EQ(replayed({}).exitCode, 2);
    EXPECT_EQ(replayed({file(""), QStringLiteral("--lang"), QStringLiteral("xx")}).exitCode, 2);
    EXPECT_EQ(replayed({QStringLiteral("--nonsense")}).exitCode, 2);
}

namespace {

std::vector<QJsonObject> objectsIn(const QByteArray &output)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_F(Replay, PrintsAnObjectForEachEntry)
{
    const Replayed result = replayed({file("S: 220 *\nC: HELO a.example\nS: 250 *\nC: DATA\nS: 503 *\n"),
                                      QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    const std::vector<QJsonObject> objects = objectsIn(result.output);
    ASSERT_EQ(objects.size(), 5u);
    const QJsonObject &data = objects[3];
    EXPECT_EQ(textOf(data, "direction"), QStringLiteral("client"));
    EXPECT_EQ(textOf(data, "octets"), QStringLiteral("DATA\r\n"));
    EXPECT_EQ(textOf(data, "stateBefore"), QStringLiteral("Ready"));
    EXPECT_EQ(data.value(QStringLiteral("line")).toInt(), 4);
    EXPECT_EQ(textOf(data.value(QStringLiteral("mistake")).toObject(), "id"), QStringLiteral("data-before-rcpt"));
    const QJsonObject way = data.value(QStringLiteral("wayOn")).toObject();
    EXPECT_EQ(way.value(QStringLiteral("commands")).toArray(),
              QJsonArray({QStringLiteral("MAIL"), QStringLiteral("RCPT")}));
    EXPECT_EQ(textOf(objects[4], "code"), QStringLiteral("503"));
    EXPECT_EQ(objects[4].value(QStringLiteral("digits")).toArray().size(), 3);
    EXPECT_TRUE(objects[4].value(QStringLiteral("mistake")).isNull()) << "told once, with the line that made it";
}

TEST_F(Replay, TellsAPrintedConversationAsItStands)
{
    const QByteArray text = "S: 220 mx ESMTP Postfix\nC: HELO a.example\nS: 250 mx\nC: RCPT TO:<b@c.example>\n"
                            "S: 503 5.5.1 Error: need MAIL command\nC: NOOP \xFF\nS: 250 2.0.0 Ok\n"
                            "C: QUIT\nS: 221 2.0.0 Bye\n";
    const QString path = file(text, QStringLiteral("postfix.txt"));
    const Replayed json = replayed({path, QStringLiteral("--json")});
    EXPECT_EQ(json.exitCode, 0) << json.errors.toStdString();
    const std::vector<QJsonObject> objects = objectsIn(json.output);
    ASSERT_EQ(objects.size(), 9u);
    EXPECT_EQ(textOf(objects[3].value(QStringLiteral("mistake")).toObject(), "id"), QStringLiteral("rcpt-before-mail"));
    EXPECT_EQ(textOf(objects[5], "encoding"), QStringLiteral("base64"));
    EXPECT_EQ(QByteArray::fromBase64(textOf(objects[5], "octets").toLatin1()), "NOOP \xFF\r\n");
    const Replayed page = replayed({path, QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(page.exitCode, 0);
    EXPECT_TRUE(page.output.contains("\nS: 503 5.5.1 Error: need MAIL command\n")) << page.output.toStdString();
    EXPECT_TRUE(page.output.contains("RCPT before MAIL")) << page.output.toStdString();
}

TEST_F(Replay, PlaysATextThatOnlySends)
{
    const QString path = file("C: HELO a.example\nC: REPT TO:<b@c.example>\nC: QUIT\n", QStringLiteral("only.txt"));
    const Replayed result
        = replayed({path, QStringLiteral("--json"), QStringLiteral("--world"), QStringLiteral("textbook")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    bool isTold = false;
    for (const QJsonObject &object : objectsIn(result.output)) {
        const QString id = textOf(object.value(QStringLiteral("mistake")).toObject(), "id");
        isTold |= id == QLatin1StringView("misspelt-verb") && object.value(QStringLiteral("line")).toInt() == 2;
    }
    EXPECT_TRUE(isTold) << result.output.toStdString();
}

TEST_F(Replay, SaysWhatIsNoConversation)
{
    const Replayed result = replayed({file("Dear Sir,\n\nplease find attached.\n", QStringLiteral("letter.txt")),
                                      QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.output, "");
    EXPECT_TRUE(result.errors.contains("letter.txt: No conversation")) << result.errors.toStdString();
}
