// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramMoment.h"
#include "app/console/Guidance.h"
#include "app/console/Selection.h"

#include <QDockWidget>
#include <QPointer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace helolab::docks {

class DiagramView;
class EmptyState;
struct DiagramTarget;

/// The machine of the conversation in view, as its table draws it: where it stands, what is legal now, what was just
/// refused. With an earlier entry selected, the machine as it was there.
class DiagramDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the dock.
    DiagramDock(console::Selection &selection, console::Guidance &guidance, QWidget *parent = nullptr);

    DiagramView &view() const { return *m_view; }
    /// What is said over the diagram: that this is the past, or what a lab keeps back. Empty for nothing.
    QString note() const;

signals:
    /// \p line belongs into the input line, to be finished there.
    void commandChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void look();
    void showNote();
    void choose(const DiagramTarget &target);
    void retranslate();

    console::Selection &m_selection;
    console::Guidance &m_guidance;
    QPointer<console::Conversation> m_conversation;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_page;
    QWidget *m_noteRow;
    QLabel *m_note;
    QToolButton *m_now;
    DiagramView *m_view;
};

} // namespace helolab::docks
