// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DemoConversation.h"
#include "app/console/ConsoleTabs.h"
#include "app/settings/Settings.h"
#include "core/lab/LabRunner.h"

#include <QAction>

#include <functional>

class QMenu;

namespace helolab::podium {

/// Opens sessions and model answers in tabs of the console, to be played before an audience.
class Demos : public QObject
{
    Q_OBJECT

public:
    /// The lab in hand and its student; null where there is none.
    using LabInHand = std::function<const lab::LabRunner *()>;

    /// \p tabs, \p selection and \p settings outlive it; it lives as long as \p window.
    Demos(console::ConsoleTabs &tabs, console::Selection &selection, settings::Settings &settings, LabInHand labInHand,
          QWidget *window);

    void fillMenu(QMenu &menu);
    /// Whether the class is asked for the code before each reply; remembered.
    QAction &ask() { return m_ask; }
    /// Of the bars of demos that are opened from now on.
    void setTypingInterval(int milliseconds) { m_interval = milliseconds; }

    /// Opens a .session file in a tab. What went wrong is said by problem(); false then.
    bool open(const QString &fileName);
    bool openModelAnswer();

signals:
    /// For the user: nothing was opened, or the server has said something else than the file.
    void problem(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool show(Result<replay::Demo> played, const DemoName &name);
    void askForFile();
    void retranslate();

    console::ConsoleTabs &m_tabs;
    console::Selection &m_selection;
    LabInHand m_labInHand;
    QWidget *m_window;
    QAction m_open;
    QAction m_modelAnswer;
    QAction m_ask;
    QString m_folder; // where the last session was
    int m_interval = -1; // as the bar has it
};

} // namespace helolab::podium
