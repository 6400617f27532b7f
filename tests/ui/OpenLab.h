// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/LabDock.h"
#include "app/docks/lab/AnswerInput.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/LabPage.h"
#include "app/docks/lab/PredictCard.h"
#include "app/docks/lab/QuestionCard.h"
#include "app/docks/lab/StepBar.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>
#include <QScrollBar>

namespace helolab::test {

/// The whole workbench with a lab of the test's own in hand, worked at by keys.
class OpenLab : public OpenWorkbench
{
protected:
    /// Opens the lab of \p steps (YAML, behind "steps:") and \p text (Markdown, behind the lab's title).
    void openLab(const QByteArray &steps, const QByteArray &text, const QByteArray &protocol = "smtp",
                 const char *greeting = "220 ")
    {
        write(QStringLiteral("lab.yaml"), "id: own\nprotocol: " + protocol + "\nlanguages: [en]\nsteps:\n" + steps);
        write(QStringLiteral("text.en.md"), "# Own\n" + text);
        ASSERT_TRUE(dock().openLab(lab.path()));
        workbench->window().activateWindow();
        ASSERT_TRUE(untilShown(greeting));
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(lab.filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    docks::LabDock &dock() const { return *workbench->window().findChild<docks::LabDock *>(); }
    docks::LabPage &labPage() const { return *dock().page(); }
    docks::QuestionCard &card(std::size_t index) const { return *labPage().questionCards().at(index); }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void key(Qt::Key key) { QTest::keyClick(focus(), key); }
    static void keys(const char *text) { QTest::keyClicks(focus(), QString::fromUtf8(text)); }
    void toQuestion() const { QTest::keyClick(&workbench->window(), Qt::Key_F7); }
    /// As with the keys of the bar of steps.
    void turnTo(int step) const { emit dock().stepBar()->stepChosen(step); }

    QTemporaryDir lab;
};

} // namespace helolab::test
