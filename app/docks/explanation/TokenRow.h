// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "core/explain/Explanation.h"

#include <QWidget>

namespace helolab::docks {

/// One token and what it means, further in the deeper it lies; lit together with its tile in the line above.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
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
