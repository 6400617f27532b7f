// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workbench.h"
#include "app/console/Banner.h"
#include "app/console/CommandChips.h"
#include "app/console/ConsoleTabs.h"
#include "app/console/InputLine.h"
#include "app/console/RawInput.h"
#include "app/console/StateLine.h"
#include "app/console/TranscriptView.h"
#include "core/Protocols.h"
#include "tests/support/Printing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace helolab::test {

/// Free ports for all protocols: tests run beside each other, and beside a workbench.
inline QMap<QString, quint16> anyPorts()
{
    QMap<QString, quint16> ports;
    for (const protocol::Protocol *protocol : protocols()) {
        const QString name = QString::fromLatin1(protocol->table().protocol);
        ports.insert(name, 0);
        ports.insert(name + QLatin1Char('s'), 0);
    }
    return ports;
}

/// The whole workbench, open, its console connected to its own server on a free port; settings in a folder that
/// goes with the test.
class OpenWorkbench : public testing::Test
{
protected:
    OpenWorkbench() { open(); }

    void open(const QString &language = QStringLiteral("en"))
    {
        workbench.reset();
        Workbench::Options options;
        options.settingsFile = settingsFile();
        options.ports = anyPorts();
        options.attempts = folder.filePath(QStringLiteral("attempts"));
        options.language = language;
        options.listen = listen;
        workbench = std::make_unique<Workbench>(options);
        workbench->start();
    }

    QString settingsFile() const { return folder.filePath(QStringLiteral("settings.json")); }

    console::ConsolePage &page() const { return *workbench->console().current(); }
    console::InputLine &input() const { return page().input(); }
    QString shown() const { return page().transcript().shownText(); }
    QString state() const { return page().stateLine().text(); }
    QStringList chips() const { return page().stateLine().chips().names(); }
    /// Where \p protocol is spoken, by its table's name.
    quint16 port(const char *protocol = "smtp", bool tlsFirst = false) const
    {
        for (const net::ListenerStatus &listener : workbench->listeners()) {
            if (qstrcmp(listener.protocol->table().protocol, protocol) == 0 && listener.tlsFirst == tlsFirst)
                return listener.port;
        }
        return 0;
    }

    /// Runs the event loop until \p happened, for at most ten seconds.
    template <typename Happened> static bool until(Happened happened) { return QTest::qWaitFor(happened, 10'000); }
    bool untilShown(const char *text) const
    {
        const QString wanted = QString::fromUtf8(text);
        const bool came = until([this, &wanted] { return shown().contains(wanted); });
        if (!came)
            ADD_FAILURE() << "not in the transcript: " << text << "\n" << qPrintable(shown());
        return came;
    }

    /// Types \p line and Enter into the input line.
    void type(const char *line) const
    {
        QTest::keyClicks(&input(), QString::fromUtf8(line));
        QTest::keyClick(&input(), Qt::Key_Return);
    }
    void typeAndSee(const char *line, const char *answer) const
    {
        type(line);
        ASSERT_TRUE(untilShown(answer)) << line;
    }

    /// Behind MAIL: the first lab asks, before this line goes out, what will come.
    void sendTheRecipient() const
    {
        type("RCPT TO:<binh@hanoi.example>");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("250"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(untilShown("2.1.5"));
    }

    QHostAddress listen = QHostAddress::LocalHost; // of what is opened next
    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench;
};

} // namespace helolab::test
