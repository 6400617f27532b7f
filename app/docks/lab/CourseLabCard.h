// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/attempt/Standing.h"
#include "core/lab/Course.h"

#include <QPushButton>

namespace helolab::docks {

/// A lab in a course: whether its turn has come, what it is called, how far the student is. Enter, or a click anywhere
/// upon it, chooses it; the one that is next stands out.
class CourseLabCard : public Card
{
    Q_OBJECT

public:
    /// What there is to tell, in the language of the moment.
    struct Facts
    {
        QString id;
        lab::Turn turn = lab::Turn::Open;
        int number = 0; ///< in the course, from 1
        QString title;
        int level = 0; ///< 0: unknown
        int minutes = 0; ///< 0: it does not say
        attempt::Standing standing;
        QStringList waitsFor; ///< titles
    };

    explicit CourseLabCard(QWidget *parent = nullptr);

    void set(const Facts &facts);
    const Facts &facts() const { return m_facts; }
    /// Everything that can be read on the card, a line each.
    QString text() const;
    /// Hidden unless the lab is next: the others are chosen by a click upon them.
    QPushButton *button() const { return m_button; }

signals:
    void chosen(const QString &labId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;

private:
    void render();
    QStringList smallPrint() const;

    Facts m_facts;
    TextBlock *m_turn;
    TextBlock *m_title;
    TextBlock *m_small;
    TextBlock *m_waits;
    QPushButton *m_button;
};

} // namespace helolab::docks
