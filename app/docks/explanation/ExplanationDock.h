// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Guidance.h"
#include "app/console/Selection.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>
#include <QTimer>

namespace helolab::docks {

class ExplanationView;

/// The selected entry of the conversation, explained; in the language installed, as soon as it is installed.
class ExplanationDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the dock.
    ExplanationDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent = nullptr);

    ExplanationView *view() const { return m_view; }
    /// Copies the whole explanation as text.
    QAction *copyAction() const { return m_copy; }

signals:
    /// Wants a command, or a corrected line, in the input line. It is not to be sent yet.
    void commandChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void conversationChanged();
    void entriesAdded();
    void refresh();
    void lightHere(qsizetype begin, qsizetype length);
    void showLit();
    bool showsSelection() const;
    void copy() const;
    void retranslate();

    console::Selection *m_selection;
    const console::Guidance &m_guidance;
    QPointer<console::Conversation> m_watched;
    QPointer<console::Conversation> m_shownOf;
    qsizetype m_shown = -1;
    bool m_lightsHere = false;
    ExplanationView *m_view;
    QAction *m_copy;
    QTimer m_soon; // several changes of one turn are one explanation
};

} // namespace helolab::docks
