// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a message that the server has accepted stands under its reply.
#include "app/console/NoteText.h"
#include "app/docks/LabDock.h"
#include "app/window/LookMenus.h"
#include "tests/ui/OpenWorkbench.h"
#include "tests/ui/docks/ShownTalk.h"

using namespace helolab;
using Base = QsciScintillaBase;

namespace {

/// The note that is drawn under the last line of entry number \p number.
std::string drawnUnder(const console::TranscriptView &view, qsizetype number)
{
    const auto span = view.lines().linesOf(number);
    if (span.count == 0)
        return "no such line";
    const auto line = static_cast<unsigned long>(span.first + span.count - 1);
    QByteArray text(view.SendScintilla(Base::SCI_ANNOTATIONGETTEXT, line), '\0');
    view.SendScintilla(Base::SCI_ANNOTATIONGETTEXT, line, static_cast<void *>(text.data()));
    // Wrapped, as the window is wide: a note has a line for each thing that it says, and more where they are long.
    return text.replace("-\n", "-").replace('\n', ' ').toStdString();
}

long styleUnder(const console::TranscriptView &view, qsizetype number)
{
    const auto span = view.lines().linesOf(number);
    return view.SendScintilla(Base::SCI_ANNOTATIONGETSTYLE, static_cast<unsigned long>(span.first + span.count - 1));
}

class RemarkNote : public test::OpenWorkbench
{
protected:
    RemarkNote()
    {
        EXPECT_TRUE(untilShown("220 "));
        workbench->lab().closeLab();
        EXPECT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; })) << "a fresh conversation";
        typeAndSee("HELO pc", "Hello pc");
    }
    console::TranscriptView &view() const { return page().transcript(); }
    qsizetype last() const { return view().numberOf(qsizetype(page().conversation().transcript().entries.size()) - 1); }
    bool untilCount(const char *text, int number) const
    {
        return until([&] { return shown().count(QString::fromUtf8(text)) == number; });
    }
    /// Types a message, the number \p number of this conversation, with these lines; its note.
    std::string noteOn(std::initializer_list<const char *> lines, int number) const
    {
        type("MAIL FROM:<an@hanoi.example>");
        EXPECT_TRUE(untilCount("250 2.1.0", number));
        type("RCPT TO:<binh@hanoi.example>");
        EXPECT_TRUE(untilCount("250 2.1.5", number));
        type("DATA");
        EXPECT_TRUE(untilCount("354 ", number));
        for (const char *line : lines)
            type(line);
        type(".");
        EXPECT_TRUE(untilCount("250 2.0.0", number));
        return drawnUnder(view(), last());
    }
};

} // namespace

TEST_F(RemarkNote, TellsOneThingAtLengthAndLooksAsThatOfAMistake)
{
    EXPECT_EQ(
        noteOn({"From: an@hanoi.example", "Date: today", "Subject: x", "Message-ID: <1@hanoi.example>", "", "Hi"}, 1),
        "Accepted, and not well-formed all the same • Line 2 of the message: Date cannot be read Date says “today”. "
        "It is written in English and with the zone: Mon, 05 Jan 2026 16:00:00 +0700.");
    const long style = styleUnder(view(), last());
    typeAndSee("DATA", "503 ");
    EXPECT_EQ(styleUnder(view(), last()), style);
}

TEST_F(RemarkNote, NamesSeveralAndWhatIsMissingOnlyOnce)
{
    const auto message = {"From: an", "Date: Mon, 5 Jan 2026 16:00:00 +0700", "", "Hi"};
    EXPECT_EQ(noteOn(message, 1),
              "Accepted, and not well-formed all the same • Line 1 of the message: From is no address "
              "• Subject is missing • Message-ID is missing");
    EXPECT_EQ(noteOn(message, 2),
              "Accepted, and not well-formed all the same • Line 1 of the message: From is no address "
              "From says “an”. It takes addresses with their domain: An <an@hanoi.example>, or an@hanoi.example alone. "
              "To this one nobody can reply.");
}

TEST_F(RemarkNote, IsNotThereWhereNothingIsWrong)
{
    EXPECT_EQ(noteOn({"From: an@hanoi.example", "Date: Mon, 5 Jan 2026 16:00:00 +0700", "Subject: x",
                      "Message-ID: <1@hanoi.example>", "", "Hi"},
                     1),
              "");
}

TEST_F(RemarkNote, SpeaksTheLanguageOfTheProgram)
{
    const std::string english = noteOn({"From: an@hanoi.example", "Date: today", "", "Hi"}, 1);
    for (QAction *action : workbench->languageMenu().actions()) {
        if (action->data().toString() == QLatin1StringView("vi"))
            action->trigger();
    }
    EXPECT_TRUE(until([&] { return drawnUnder(view(), last()) != english; }));
    EXPECT_NE(drawnUnder(view(), last()).find("Message-ID"), std::string::npos) << drawnUnder(view(), last());
}

TEST(RemarkNoteInALab, IsKeptBackAndDoesNotLetOnThatItIs)
{
    console::Guidance guidance;
    lab::Disclosure disclosure;
    disclosure.meaning = false;
    disclosure.withheld = lab::Withheld::UntilAnswered;
    console::Guidance::Rules rules;
    rules.disclosure = [disclosure](const console::Conversation &, qsizetype) { return disclosure; };
    guidance.setRules(rules);
    console::Selection selection;
    settings::ThemeSwitch theme;
    console::TranscriptView view(selection, guidance, theme);
    view.resize(900, 500);
    view.show();
    test::ShownTalk talk;
    view.setConversation(&talk);
    talk.show(test::sentMail());
    qsizetype taken = 0;
    for (std::size_t i = 0; i < talk.transcript().entries.size(); ++i) {
        if (talk.transcript().entries[i].bytes.startsWith("250 2.0.0"))
            taken = qsizetype(i);
    }
    ASSERT_TRUE(console::acceptsMessage(talk.transcript().entries[std::size_t(taken)]));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drawnUnder(view, taken - 11).empty(); })) << "503 has its note";
    EXPECT_EQ(drawnUnder(view, taken), "");

    guidance.setRules({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drawnUnder(view, taken).empty(); })) << "the question is answered";
    EXPECT_NE(drawnUnder(view, taken).find("• Message-ID is missing"), std::string::npos) << drawnUnder(view, taken);
}
