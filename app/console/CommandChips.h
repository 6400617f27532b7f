// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Machine.h"
#include "core/protocol/Protocol.h"

#include <QToolButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace helolab::console {

/// A chip for each command that is legal now, those that lead on first. A click puts the command into the input
/// line, to be finished there. What does not fit in the row is behind the last chip.
class CommandChips : public QWidget
{
    Q_OBJECT

public:
    explicit CommandChips(QWidget *parent = nullptr);

    /// Null \p machine: no chips, as nothing can be sent. \p announcement is the reply in which the server has listed
    /// its extensions; what it does not list gets no chip.
    void show(const protocol::Protocol *protocol, const protocol::Machine *machine, const QByteArray &announcement);
    /// What stands before the name of the next command, as a tag does.
    void setBeforeName(const QByteArray &before) { m_beforeName = QString::fromLatin1(before); }
    /// Names on the chips, in their order, hidden ones included.
    QStringList names() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// \p text belongs into the input line.
    void chosen(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Legal
    {
        QString name;
        QString tip;
        QString text; ///< for the input line
        bool leadsOn = false;
        bool isCommand = false; ///< no dot, no asterisk
        qsizetype states = 0; ///< in how many it is legal
        bool operator==(const Legal &) const = default;
    };

    std::vector<Legal> legal() const;
    void rebuild();
    void arrange();
    QToolButton *makeChip(const Legal &command);

    const protocol::Protocol *m_protocol = nullptr;
    std::optional<protocol::Machine> m_machine;
    QByteArray m_announcement;
    QString m_beforeName;
    std::vector<Legal> m_legal;
    std::vector<QToolButton *> m_chips;
    QToolButton *m_more;
};

} // namespace helolab::console
