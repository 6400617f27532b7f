// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "core/explain/Explanation.h"

#include <QWidget>

namespace helolab::docks {

/// One token and what it means, further in the deeper it lies; lit together with its tile in the line above. To screen
/// readers it is an item of a tree, which says whether it is folded.
class TokenRow : public QWidget
{
    Q_OBJECT

public:
    /// Whether there are pieces below it, and whether they are on show.
    enum class Fold : quint8 { None, Closed, Open };

    explicit TokenRow(QWidget *parent = nullptr);

    void set(const explain::Token &token, Fold fold);
    void setLit(bool lit);
    bool isLit() const { return m_lit; }
    Fold fold() const { return m_fold; }
    QString text() const { return m_text->text(); }

signals:
    void entered();
    void left();
    void clicked();
    /// The Tab key has led here.
    void reached();
    /// One of the keys by which a tree is gone through: an arrow, Home, End, Enter, Space.
    void keyTyped(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int barAt() const;

    TextBlock *m_text;
    int m_level = 0;
    Fold m_fold = Fold::None;
    bool m_lit = false;
};

} // namespace helolab::docks
