// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/Book.h"

#include "core/Protocols.h"
#include "core/explain/Dialect.h"
#include "core/explain/Explain.h"
#include "core/explain/mistakes/Rule.h"
#include "core/reference/ExampleTalk.h"
#include "core/reference/Markdown.h"
#include "core/reference/Page.h"
#include "core/reference/Resolve.h"
#include "core/reference/Search.h"
#include "tests/support/Printing.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace helolab;
using reference::Book;
using reference::Entry;

namespace {

const std::vector<Book> &books()
{
    static const std::vector<Book> all = reference::allBooks();
    return all;
}

const Book &book(const char *name)
{
    for (const Book &each : books()) {
        if (each.anchor == QLatin1StringView(name))
            return each;
    }
    return books().front();
}

const Entry *entry(const char *anchor)
{
    const QString wanted = QString::fromLatin1(anchor);
    return book(qPrintable(wanted.section(QLatin1Char('/'), 0, 0))).entry(wanted);
}

QString textOf(const Entry &entry)
{
    QString text;
    for (const reference::Block &block : entry.blocks) {
        text += block.label.text + QLatin1Char(' ') + block.text + QLatin1Char('\n');
        for (const reference::Link &link : block.links)
            text += link.text + QLatin1Char(' ');
    }
    return text;
}

std::vector<const Entry *> entries()
{
    std::vector<const Entry *> all;
    for (const Book &each : books()) {
        for (const reference::Chapter &chapter : each.chapters) {
            for (const Entry &inside : chapter.entries)
                all.push_back(&inside);
        }
    }
    return all;
}

QString anchorAt(const char *protocol, const char *line, qsizetype octet)
{
    return reference::anchorAt(book(protocol), explain::explainLine(*findProtocol(QString::fromLatin1(protocol)), line),
                               octet);
}

} // namespace

TEST(ReferenceBook, HasEveryCommandStateWordAndMistake)
{
    for (const protocol::Protocol *protocol : protocols()) {
        const protocol::Table &table = protocol->table();
        const Book &in = book(table.protocol);
        ASSERT_EQ(in.protocol, protocol);
        ASSERT_EQ(in.chapters[0].entries.size(), table.rules.size());
        for (std::size_t i = 0; i < table.rules.size(); ++i) {
            const Entry &told = in.chapters[0].entries[i];
            EXPECT_EQ(told.name, QString::fromLatin1(table.rules[i].name));
            const QString text = textOf(told);
            EXPECT_TRUE(text.contains(table.rules[i].purpose.translated())) << qPrintable(told.anchor);
            for (const protocol::Refusal &refusal : table.rules[i].refusals)
                EXPECT_TRUE(text.contains(refusal.why.translated())) << qPrintable(told.anchor);
        }
        ASSERT_EQ(in.chapters[1].entries.size(), table.states.size());
        for (std::size_t i = 0; i < table.states.size(); ++i)
            EXPECT_TRUE(textOf(in.chapters[1].entries[i]).contains(table.states[i].meaning.translated()));
        const explain::Dialect &dialect = explain::dialectOf(*protocol);
        for (const explain::WordList &list : dialect.vocabulary()) {
            const reference::Chapter *chapter = in.chapter(in.anchor + QLatin1Char('/') + QLatin1StringView(list.id));
            ASSERT_TRUE(chapter) << list.id;
            EXPECT_FALSE(list.words.empty()) << list.id;
            for (const explain::Word &word : list.words) {
                EXPECT_TRUE(std::any_of(chapter->entries.begin(), chapter->entries.end(),
                                        [&](const Entry &each) { return each.name == word.name; }))
                    << list.id << ' ' << qPrintable(word.name);
            }
        }
        for (const explain::mistakes::Rule *rule : dialect.mistakes())
            EXPECT_TRUE(in.entry(in.anchor + QStringLiteral("/mistake/") + QLatin1StringView(rule->id))) << rule->id;
    }
}

TEST(ReferenceBook, ExplainsACodeForEachCommandThatItAnswers)
{
    const Entry *nested = entry("smtp/code/250");
    ASSERT_TRUE(nested);
    const QString text = textOf(*nested);
    EXPECT_TRUE(text.contains(QStringLiteral("MAIL The sender is accepted"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("The plain yes"))); // the third digit
    const Entry *order = entry("smtp/code/503");
    ASSERT_TRUE(order);
    EXPECT_EQ(order->title, QStringLiteral("bad sequence of commands"));
    EXPECT_TRUE(textOf(*order).contains(QStringLiteral("RCPT")));
}

TEST(ReferenceBook, NamesNothingTwiceAndLeadsNowhereElse)
{
    QSet<QString> anchors;
    for (const Book &each : books()) {
        anchors.insert(each.anchor);
        for (const reference::Chapter &chapter : each.chapters) {
            EXPECT_FALSE(anchors.contains(chapter.anchor)) << qPrintable(chapter.anchor);
            anchors.insert(chapter.anchor);
        }
    }
    for (const Entry *each : entries()) {
        EXPECT_FALSE(anchors.contains(each->anchor)) << qPrintable(each->anchor);
        EXPECT_FALSE(each->anchor.contains(QLatin1Char(' '))) << qPrintable(each->anchor);
        anchors.insert(each->anchor);
    }
    int links = 0;
    for (const Entry *each : entries()) {
        for (const reference::Block &block : each->blocks) {
            std::vector<reference::Link> all = block.links;
            all.push_back(block.label);
            for (const reference::Link &link : all) {
                links += link.anchor.isEmpty() ? 0 : 1;
                EXPECT_TRUE(link.anchor.isEmpty() || anchors.contains(link.anchor)) << qPrintable(link.anchor);
            }
        }
    }
    EXPECT_GT(links, 1000);
}

TEST(ReferenceBook, SaysSomethingInEveryEntryAndLeavesNoPlaceOpen)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    for (const Entry *each : entries()) {
        EXPECT_FALSE(each->name.isEmpty()) << qPrintable(each->anchor);
        ASSERT_FALSE(each->blocks.empty()) << qPrintable(each->anchor);
        EXPECT_FALSE(each->blocks.front().text.isEmpty()) << qPrintable(each->anchor);
        EXPECT_FALSE(textOf(*each).contains(place)) << qPrintable(each->anchor + QLatin1Char('\n') + textOf(*each));
        EXPECT_FALSE(each->title.contains(place)) << qPrintable(each->anchor);
    }
}

TEST(ReferenceMistakes, AreMadeInTheirExamples)
{
    for (const protocol::Protocol *protocol : protocols()) {
        EXPECT_FALSE(explain::dialectOf(*protocol).examples().empty());
        for (const explain::MistakeExample &example : explain::dialectOf(*protocol).examples()) {
            const reference::ExampleTalk talk = reference::exampleTalk(*protocol, example);
            EXPECT_TRUE(talk.mistake) << protocol->name() << ' ' << example.id;
            EXPECT_TRUE(talk.mistake && !talk.mistake->explanation.isEmpty()) << example.id;
        }
    }
}

TEST(ReferenceSearch, PutsTheNameBeforeWhatOnlyContainsIt)
{
    const auto first = [](const char *words, const char *protocol) {
        const auto hits = reference::search(books(), QString::fromUtf8(words), QString::fromLatin1(protocol));
        return hits.empty() ? QString() : hits.front().entry->anchor;
    };
    EXPECT_EQ(first("mail", "smtp"), QStringLiteral("smtp/command/mail"));
    EXPECT_EQ(first(" 503 ", "imap"), QStringLiteral("smtp/code/503"));
    EXPECT_EQ(first("5.1.1", ""), QStringLiteral("smtp/enhanced-code/x.1.1"));
    EXPECT_EQ(first("uid", "imap"), QStringLiteral("imap/fetch-item/uid"));
    EXPECT_EQ(first("uidl", ""), QStringLiteral("pop3/command/uidl"));
    EXPECT_EQ(first("dot-forgotten", ""), QStringLiteral("smtp/mistake/dot-forgotten"));
    EXPECT_EQ(first("bad sequence", ""), QStringLiteral("smtp/code/503"));
    EXPECT_TRUE(first("  ", "").isEmpty());
    EXPECT_TRUE(first("<script>", "").isEmpty());
}

TEST(ReferenceResolve, FindsWhatStandsThere)
{
    EXPECT_EQ(anchorAt("smtp", "MAIL FROM:<an@hanoi.example> SIZE=5", 1), QStringLiteral("smtp/command/mail"));
    EXPECT_EQ(anchorAt("smtp", "MAIL FROM:<an@hanoi.example> SIZE=5", 30), QStringLiteral("smtp/parameter/size"));
    EXPECT_EQ(anchorAt("smtp", "MAIL FROM:<an@hanoi.example>", 12), QStringLiteral("smtp/command/mail"));
    EXPECT_EQ(anchorAt("smtp", "503 5.5.1 Nested MAIL command", 0), QStringLiteral("smtp/code/503"));
    EXPECT_EQ(anchorAt("smtp", "503 5.5.1 Nested MAIL command", 5), QStringLiteral("smtp/enhanced-code/x.5.1"));
    EXPECT_EQ(anchorAt("smtp", "503 5.5.1 Nested MAIL command", 15), QStringLiteral("smtp/code/503"));
    EXPECT_EQ(anchorAt("smtp", "HELLO client.example", 2), QStringLiteral("smtp/mistake/misspelt-verb"));
    EXPECT_EQ(anchorAt("smtp", "250-mail.hanoi.example\r\n250 PIPELINING", 30),
              QStringLiteral("smtp/keyword/pipelining"));
    EXPECT_EQ(anchorAt("pop3", "-ERR [IN-USE] locked", 1), QStringLiteral("pop3/reply/-err"));
    EXPECT_EQ(anchorAt("pop3", "-ERR [IN-USE] locked", 7), QStringLiteral("pop3/response-code/in-use"));
    EXPECT_EQ(anchorAt("imap", "a1 FETCH 1 (FLAGS ENVELOPE)", 4), QStringLiteral("imap/command/fetch"));
    EXPECT_EQ(anchorAt("imap", "a1 FETCH 1 (FLAGS ENVELOPE)", 13), QStringLiteral("imap/fetch-item/flags"));
    EXPECT_EQ(anchorAt("imap", "a1 FETCH 1 (FLAGS ENVELOPE)", 20), QStringLiteral("imap/fetch-item/envelope"));
    EXPECT_EQ(anchorAt("imap", "a1 STORE 1 +FLAGS (\\Seen)", 13), QStringLiteral("imap/store-item/+flags"));
    EXPECT_EQ(anchorAt("imap", "a1 STORE 1 +FLAGS (\\Seen)", 21), QStringLiteral("imap/flag/seen"));
    EXPECT_EQ(anchorAt("imap", "* 3 EXISTS", 5), QStringLiteral("imap/untagged/exists"));
    EXPECT_EQ(anchorAt("imap", "a1 BAD what?", 4), QStringLiteral("imap/reply/bad"));
    EXPECT_EQ(anchorAt("smtp", "", -1), QStringLiteral("smtp/mistake/empty-line"));
}

TEST(ReferenceResolve, KeepsToTheChapterOfWhatIsWithheld)
{
    explain::Explanation asked = explain::explainLine(*findProtocol(u"smtp"), "503 5.5.1 Nested MAIL command");
    asked.withheld = QStringLiteral("The lab asks.");
    EXPECT_EQ(reference::anchorAt(book("smtp"), asked, 0), QStringLiteral("smtp/code"));
    explain::Explanation command = explain::explainLine(*findProtocol(u"smtp"), "MAIL FROM:<an@hanoi.example>");
    command.withheld = QStringLiteral("The lab asks.");
    EXPECT_EQ(reference::anchorAt(book("smtp"), command, 0), QStringLiteral("smtp/command"));
}

TEST(ReferencePage, EscapesWhatIsMarkupElsewhere)
{
    const QString html = reference::referencePage(books(), QStringLiteral("en"));
    EXPECT_TRUE(html.contains(QStringLiteral("MAIL FROM:&lt;reverse-path&gt;")));
    EXPECT_FALSE(html.contains(QStringLiteral("<reverse-path>")));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_TRUE(html.contains(QStringLiteral("prefers-color-scheme: dark")));
    for (const Entry *each : entries())
        EXPECT_TRUE(html.contains(QStringLiteral("id=\"") + each->anchor + QLatin1Char('"')))
            << qPrintable(each->anchor);
}

TEST(ReferenceMarkdown, LinksEveryEntryAndEscapesMarkup)
{
    const QString text = reference::markdown(books());
    EXPECT_TRUE(text.contains(QStringLiteral("[503](<#smtp/code/503>)")));
    EXPECT_TRUE(text.contains(QStringLiteral("    MAIL FROM:<reverse-path> [ SP parameters ]")));
    EXPECT_TRUE(text.contains(QStringLiteral("\\<\\> means: never bounce")));
    for (const Entry *each : entries())
        EXPECT_TRUE(text.contains(QStringLiteral("<a id=\"") + each->anchor + QStringLiteral("\"></a>")));
}
