// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextBlock.h"

#include <QWidget>

namespace helolab::docks {

/// What a view says while it has nothing to show: what would stand here, and what to do to see it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void set(const QString &title, const QString &whatToDo);
    QString text() const { return m_title->text() + QLatin1Char('\n') + m_text->text(); }

private:
    TextBlock *m_title;
    TextBlock *m_text;
};

} // namespace helolab::docks
