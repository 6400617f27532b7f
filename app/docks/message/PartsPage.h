// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QTreeView>
#include <QWidget>

namespace helolab::docks {

class PartsModel;
class TextBlock;

/// The tree of a message's parts.
class PartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPage(QWidget *parent = nullptr);

    void setMessage(const OpenMessagePtr &message);
    /// Chooses a part. partChosen() is not emitted.
    void setPart(int part);
    QTreeView *tree() const { return m_tree; }

signals:
    /// The user has chosen this part.
    void partChosen(int part);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void currentChanged();
    void arrange();
    void retranslate();

    OpenMessagePtr m_message;
    bool m_following = false; // what another view has chosen
    PartsModel *m_parts;
    QTreeView *m_tree;
    TextBlock *m_notice;
};

} // namespace helolab::docks
