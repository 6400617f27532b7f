// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QMenu>

namespace helolab::window {

/// A menu of which exactly one entry is chosen: languages, themes, manners.
class ChoiceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ChoiceMenu(QWidget *parent = nullptr);

    /// Adds an entry, or renames the one that has this \p id.
    void setEntry(const QString &id, const QString &text);
    void setChosen(const QString &id);
    QString chosen() const;
    QString chosenText() const;

signals:
    /// The user chose.
    void chose(const QString &id);

private:
    QAction *find(const QString &id) const;

    QActionGroup m_group;
};

} // namespace helolab::window
