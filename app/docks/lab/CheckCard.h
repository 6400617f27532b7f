// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/lab/LabRunner.h"

#include <QPushButton>

namespace helolab::docks {

/// One check: what is expected, whether it is done, and where it was missed what was seen instead.
class CheckCard : public Card
{
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent = nullptr);

    /// \p canShow: the entry that decided is still in a transcript of the window.
    void setCheck(const lab::Check &check, bool canShow);
    QString text() const { return m_expected->text() + QLatin1Char('\n') + m_seen->text(); }
    QPushButton *showButton() const { return m_show; }

signals:
    /// Wants to see the entry that decided.
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;

private:
    void render();
    static QString inWords(lab::Status status, const QString &what);

    TextBlock *m_expected;
    TextBlock *m_seen;
    QPushButton *m_show;
    lab::Check m_check;
};

} // namespace helolab::docks
