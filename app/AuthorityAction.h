// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAction>
#include <QObject>

#include <optional>

class QMenu;

namespace helolab {

/// Saves the certificate of the workbench's authority where somebody wants it: a mail program that is told to trust it
/// asks no more when the workbench speaks TLS.
class AuthorityAction : public QObject
{
    Q_OBJECT

public:
    /// \p window outlives the action.
    explicit AuthorityAction(QWidget *window);

    void fill(QMenu &menu);
    QAction &action() { return m_action; }
    /// The error says what could not be read or written.
    std::optional<Error> save(const QString &target) const;

signals:
    /// It is in \p file now.
    void saved(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void retranslate();

    QWidget *m_window;
    QAction m_action;
};

} // namespace helolab
