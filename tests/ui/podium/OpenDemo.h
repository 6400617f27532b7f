// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/OpenWorkbench.h"

#include "app/podium/CodeQuestion.h"
#include "app/podium/DemoBar.h"
#include "app/podium/DemoConversation.h"
#include "app/podium/Demos.h"

#include <QFile>
#include <QStatusBar>

#include <initializer_list>

namespace helolab::test {

/// A workbench in which sessions are played, by keys. Lines appear at once unless a test wants them typed.
class OpenDemo : public OpenWorkbench
{
protected:
    OpenDemo()
    {
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window())); // keys of menus work in an active window only
        workbench->demos().setTypingInterval(0);
    }

    QString written(const QByteArray &session, const QString &name = QStringLiteral("a.session")) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(session);
        return file.fileName();
    }
    void play(const QByteArray &session)
    {
        ASSERT_TRUE(workbench->demos().open(written(session))) << qPrintable(status());
    }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = workbench->window().focusWidget();
        ASSERT_TRUE(focused);
        QTest::keyClick(focused, key, modifiers);
    }
    void press(std::initializer_list<Qt::Key> keys) const
    {
        for (const Qt::Key key : keys)
            press(key);
    }
    void pressSpace(int times) const
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Space);
    }

    podium::DemoBar &bar() const { return *page().findChild<podium::DemoBar *>(); }
    podium::DemoConversation &demo() const { return static_cast<podium::DemoConversation &>(page().conversation()); }
    QString status() const { return workbench->window().statusBar()->currentMessage(); }
    QString lastLine() const { return shown().trimmed().section(QLatin1Char('\n'), -1); }
    /// The note under the newest entry.
    QString lastNote() const
    {
        console::TranscriptView &view = page().transcript();
        return view.annotations().textOf(view.numberOf(qsizetype(demo().transcript().entries.size()) - 1));
    }
};

inline constexpr const char *refusedSession = "S: 220 *\nC: HELO a.example\nS: 250 *\n"
                                              "C: RCPT TO:<binh@hanoi.example>\nS: 503 *\nC: QUIT\nS: 221 *\n";

} // namespace helolab::test
