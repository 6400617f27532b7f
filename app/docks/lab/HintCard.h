// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkdownBlock.h"

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"

namespace helolab::docks {

/// A titled box of a lab's words: an opened hint, a word of praise, a warning. The Tab key passes it by, but it can be
/// given the focus where what had it goes.
class HintCard : public Card
{
    Q_OBJECT

public:
    explicit HintCard(QWidget *parent = nullptr);

    /// \p markdown may be empty.
    void set(const QString &title, const QString &markdown);
    QString text() const { return m_title->text() + QLatin1Char('\n') + m_body->toPlainText(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void coloursChanged() override;

private:
    TextBlock *m_title;
    MarkdownBlock *m_body;
    QString m_words; // of the title, without its symbol
};

} // namespace helolab::docks
