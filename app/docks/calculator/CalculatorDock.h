// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CoderPage.h"
#include "LoginForm.h"
#include "StepList.h"

#include "app/console/Guidance.h"
#include "app/console/Selection.h"

#include <QDockWidget>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace helolab::docks {

/// Authentications computed by hand, step by step as one types, and a coder for what mail writes octets in. It works
/// without a conversation, and takes a challenge from the one in front. It never sends anything.
class CalculatorDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CalculatorDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent = nullptr);

    QComboBox *choice() const { return m_choice; }
    LoginForm *form() const { return m_form; }
    StepList *steps() const { return m_steps; }
    CoderPage *coder() const { return m_coder; }

signals:
    /// A line for the input line.
    void commandChosen(const QByteArray &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillChoice();
    void choose();
    void watch();
    void look();
    void compute();
    QByteArray command() const;
    void retranslate();

    console::Selection &m_selection;
    const console::Guidance &m_guidance;
    QPointer<console::Conversation> m_watched;
    QComboBox *m_choice;
    QStackedWidget *m_left;
    LoginForm *m_form;
    TextBlock *m_about; // of a coding
    QStackedWidget *m_right;
    StepList *m_steps;
    CoderPage *m_coder;
    QTimer m_soon; // the conversation has gone on
};

} // namespace helolab::docks
