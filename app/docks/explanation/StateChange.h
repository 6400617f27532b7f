// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "core/explain/Explanation.h"

#include <QWidget>

namespace helolab::docks {

/// The two states of a move as nodes with an arrow, or one node where nothing moved.
class StateNodes : public QWidget
{
    Q_OBJECT

public:
    explicit StateNodes(QWidget *parent = nullptr);

    void set(const QString &before, const QString &after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, heightForWidth(40)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSize nodeSize(const QString &name) const;
    int arrowLength() const;
    bool fitsInOneRow(int width) const;
    bool moves() const { return !m_before.isEmpty() && !m_after.isEmpty() && m_before != m_after; }

    QString m_before;
    QString m_after;
};

/// Where the conversation stood and where it stands now, drawn and said.
class StateChange : public QWidget
{
    Q_OBJECT

public:
    explicit StateChange(QWidget *parent = nullptr);

    void setExplanation(const explain::Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    explain::Place m_before;
    explain::Place m_after;
    QString m_change;
    StateNodes *m_nodes;
    TextBlock *m_meaning;
};

} // namespace helolab::docks
