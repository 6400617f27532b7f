// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "History.h"
#include "core/protocol/Machine.h"
#include "core/protocol/Protocol.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace helolab::console {

/// Where the student types a line: Enter sends it, Up and Down go through what was sent before, Tab completes from
/// the table. Pasting several lines sends them all at once; that is pipelining.
class InputLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit InputLine(History &history, QWidget *parent = nullptr);

    /// What completion is taken from. Null protocol: none.
    void setContext(const protocol::Protocol *protocol, protocol::StateId state);
    /// Puts a command there to be finished, replacing what stands there.
    void propose(const QString &text);

signals:
    /// Lines without their endings, in the order to be sent; one, or more where several were pasted.
    void entered(const QStringList &lines);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insertText(const QString &text);
    bool complete();
    void showFromHistory(const std::optional<QString> &line);
    void retranslate();

    History &m_history;
    const protocol::Protocol *m_protocol = nullptr;
    protocol::StateId m_state;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
};

} // namespace helolab::console
