// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TokenLine.h"
#include "app/docks/TextBlock.h"

#include <QWidget>

namespace helolab::docks {

/// One token and what it means; lit together with its tile in the line above.
class TokenRow : public QWidget
{
    Q_OBJECT

public:
    explicit TokenRow(QWidget *parent = nullptr);

    void set(const explain::Token &token);
    void setLit(bool lit);
    bool isLit() const { return m_lit; }
    QString text() const { return m_text->text(); }

signals:
    void entered();
    void left();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextBlock *m_text;
    bool m_lit = false;
};

/// The selected line, and under it the meaning of every token.
class TokenList : public QWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    void set(const QByteArray &line, const explain::Explanation &explanation);
    TokenLine *line() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void light(int token);
    void retranslate();

    TokenLine *m_line;
    QWidget *m_rowArea;
    std::vector<TokenRow *> m_rows; // kept and reused: entries come faster than widgets are made
    TextBlock *m_more;
    int m_left = 0;
};

} // namespace helolab::docks
